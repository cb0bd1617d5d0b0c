import { mix } from '../../guidelines/hash.js';
import { contextOf, MOST } from './context.js';
import { Weights } from './weights.js';
import { CONFUSION_SETS, LEFT_OUT } from './wordSets.js';

/** Steps of a weight in log odds. */
export const SCALE = 16;
/** Stands for the set of the words that may be left out. */
export const GAP = 4000;

/** What features are counted as: by the place, and the word that may be meant. */
export function memberKey(feature: number, set: number, member: number): number {
  return mix(mix(feature, set), member) >>> 8;
}

export function gapKey(feature: number, word: number): number {
  return mix(mix(gapRow(feature), GAP), word) >>> 8;
}

/** Features of gaps are told apart by 22 bits. */
export function gapRow(feature: number): number {
  return (feature ^ (feature >>> 22)) & 0x3fffff;
}

/** How likely words are in a place. Every score is in log odds, less what it must reach for a word to be told. */
export interface WordScores {
  /** Of each word of `LEFT_OUT`, that it is missing before the word at `at`. */
  missing(words: ArrayLike<number>, classes: ArrayLike<number>, at: number): readonly number[];
  /** Of each member of a set, that it is meant where `member` is written. */
  meant(
    words: ArrayLike<number>,
    classes: ArrayLike<number>,
    place: { readonly start: number; readonly end: number; readonly set: number; readonly member: number },
  ): readonly number[];
}

/**
 * Says which small and sound-alike words are likely between others: a linear model over the words and classes of words
 * around a place, trained by `scripts/train-word-model.mjs` from well-edited prose.
 *
 * The file, little-endian: how many numbers follow (32 bits); as 32-bit floats, what each word of `LEFT_OUT` must reach,
 * and its bias, then for each set the biases of its members, and, for each that is written, what each other must reach;
 * the number of weights (32 bits); the steps between their keys, seven bits a byte; the weights, a byte each.
 */
export class WordModel implements WordScores {
  readonly #weights: Weights;
  readonly #numbers: Float32Array;
  /** Where the numbers of each set begin. */
  readonly #places: readonly number[];
  readonly #features = new Int32Array(MOST);

  private constructor(weights: Weights, numbers: Float32Array) {
    this.#weights = weights;
    this.#numbers = numbers;
    this.#places = SET_PLACES;
  }

  /** Reads the file. Throws a `RangeError` where it is not of this version. */
  static load(bytes: Uint8Array): WordModel {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const header = 8 + NUMBERS * 4;
    const count = bytes.length < header ? 0 : view.getUint32(header - 4, true);
    if (bytes.length < header + 2 * count || view.getUint32(0, true) !== NUMBERS)
      throw new RangeError(
        `The word model of ${bytes.length} bytes is not of this version: run npm run train:words.`,
      );
    const numbers = Float32Array.from({ length: NUMBERS }, (_, i) => view.getFloat32(4 + i * 4, true));
    const end = bytes.byteOffset + bytes.length - count;
    const weights = new Int8Array(bytes.buffer, end, count);
    return new WordModel(new Weights(bytes.subarray(header, bytes.length - count), weights), numbers);
  }

  missing(words: ArrayLike<number>, classes: ArrayLike<number>, at: number): readonly number[] {
    const count = contextOf(words, classes, at, at, this.#features);
    return LEFT_OUT.map((_, word) => {
      const least = this.#numbers[word * 2] ?? Infinity;
      const bias = this.#numbers[word * 2 + 1] ?? 0;
      if (least === Infinity) return -Infinity;
      let sum = 0;
      for (let i = 0; i < count; i++) sum += this.#weights.of(gapKey(this.#features[i] ?? 0, word));
      return sum / SCALE + bias - least;
    });
  }

  meant(
    words: ArrayLike<number>,
    classes: ArrayLike<number>,
    { start, end, set, member }: { start: number; end: number; set: number; member: number },
  ): readonly number[] {
    const members = CONFUSION_SETS[set] ?? [];
    const numbers = this.#numbers.subarray(this.#places[set]);
    const count = contextOf(words, classes, start, end, this.#features);
    const scores = members.map((_, k) => {
      let sum = 0;
      // The first is what the others are held against.
      if (k > 0)
        for (let i = 0; i < count; i++) sum += this.#weights.of(memberKey(this.#features[i] ?? 0, set, k));
      return sum / SCALE + (numbers[k] ?? 0);
    });
    const least = (other: number) => numbers[members.length * (1 + member) + other] ?? Infinity;
    return scores.map((score, k) => score - (scores[member] ?? 0) - least(k));
  }
}

const SET_PLACES: number[] = [];
let place = LEFT_OUT.length * 2;
for (const { length } of CONFUSION_SETS) {
  SET_PLACES.push(place);
  place += length * (length + 1);
}
const NUMBERS = place;
