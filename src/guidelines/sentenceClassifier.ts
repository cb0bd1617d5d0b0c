import { Memory } from './memory.js';
import { featuresOf } from './sentenceFeatures.js';
import { SENTENCE_FUNCTIONS } from './sentenceFunction.js';

const FUNCTIONS = SENTENCE_FUNCTIONS.length;

export type SentenceScores = readonly number[];

/**
 * Says what a sentence does. A linear model over words, word pairs, stems and word classes, trained by
 * `scripts/train-classifier.mjs` from `test/corpus/sentences`; its weights are a file of their own, so that nothing
 * of it is loaded before a note is open.
 *
 * The file, little-endian: a scale and a bias a function (32-bit floats), the number of features (32 bits), the
 * features in rising order (each as 32 bits, less the one before it, which packs to half), and for each feature one byte a function.
 */
export class SentenceClassifier {
  readonly #features: FeatureTable;
  readonly #scales: readonly number[];
  readonly #biases: readonly number[];
  readonly #sums = new Int32Array(FUNCTIONS);
  readonly #memory = new Memory<SentenceScores>(200);

  private constructor(features: FeatureTable, scales: readonly number[], biases: readonly number[]) {
    this.#features = features;
    this.#scales = scales;
    this.#biases = biases;
  }

  /** Reads the weights file. Throws a `RangeError` where its size is not that of a model of this version. */
  static load(bytes: Uint8Array): SentenceClassifier {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const header = FUNCTIONS * 8 + 4;
    const count = bytes.length < header ? 0 : view.getUint32(header - 4, true);
    if (bytes.length !== header + count * (4 + FUNCTIONS)) {
      throw new RangeError(
        `The sentence model of ${bytes.length} bytes is not of this version: run npm run train.`,
      );
    }
    const scales = SENTENCE_FUNCTIONS.map((_, i) => view.getFloat32(i * 8, true));
    const biases = SENTENCE_FUNCTIONS.map((_, i) => view.getFloat32(i * 8 + 4, true));
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + header + count * 4, count * FUNCTIONS);
    const features = new FeatureTable(count);
    let feature = 0;
    for (let i = 0; i < count; i++) {
      feature += view.getUint32(header + i * 4, true);
      features.add(feature, weights.subarray(i * FUNCTIONS, (i + 1) * FUNCTIONS));
    }
    return new SentenceClassifier(features, scales, biases);
  }

  /** How sure the model is of each function, in their order, as log odds: above 0 is more likely than not. */
  scores(sentence: string): SentenceScores {
    return this.#memory.get(sentence, this.#workOut);
  }

  readonly #workOut = (sentence: string): SentenceScores => {
    const sums = this.#sums.fill(0);
    const known = this.#features.sum(featuresOf(sentence), sums);
    const norm = 1 / Math.sqrt(Math.max(known, 1));
    return this.#biases.map((bias, i) => (sums[i] ?? 0) * (this.#scales[i] ?? 0) * norm + bias);
  };
}

/** Bits of the filter: enough that nineteen of twenty features that the model does not know find none set. */
const FILTER_BITS = 20;
/** Of a place in the table, in 32-bit numbers: the feature, the sentence that had it last, and its weights, a byte each. */
const PLACE = 2 + Math.ceil(FUNCTIONS / 4);
/** The sentence of a place that is free, and of one that no sentence has used. */
const FREE = 0;
const UNUSED = 1;

/**
 * What the model knows of each feature: open addressing with linear probing, two thirds full at most. All that is known of
 * one lies together, since it is far away for the processor, and a note has thousands. A quarter of the features of a sentence are
 * word pairs that the model has never seen; a filter of one bit each, small enough to stay in the processor's cache, says so
 * without a look at the table.
 */
class FeatureTable {
  readonly #places: Int32Array;
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #filter = new Int32Array(1 << (FILTER_BITS - 5));
  #sentence = UNUSED;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(count, 1) * 1.5));
    this.#mask = size - 1;
    this.#places = new Int32Array(size * PLACE);
    this.#weights = new Int8Array(this.#places.buffer);
  }

  add(feature: number, weights: Int8Array): void {
    const signed = feature | 0;
    const at = this.#find(signed);
    this.#places[at] = signed;
    this.#places[at + 1] = UNUSED;
    this.#weights.set(weights, (at + 2) * 4);
    const bit = signed >>> (32 - FILTER_BITS);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  /** Adds up the weights of a sentence's features, each of which counts once. @returns how many of them are known */
  sum(features: Uint32Array, sums: Int32Array): number {
    const sentence = ++this.#sentence;
    let known = 0;
    for (let i = 0; i < features.length; i++) {
      const feature = (features[i] ?? 0) | 0;
      const bit = feature >>> (32 - FILTER_BITS);
      if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
      const at = this.#find(feature);
      const last = this.#places[at + 1];
      if (last === FREE || last === sentence) continue;
      this.#places[at + 1] = sentence;
      known++;
      const start = (at + 2) * 4;
      for (let j = 0; j < FUNCTIONS; j++) sums[j] = (sums[j] ?? 0) + (this.#weights[start + j] ?? 0);
    }
    return known;
  }

  /** Where a feature stands, or would stand. */
  #find(feature: number): number {
    let place = feature & this.#mask;
    for (;;) {
      const at = place * PLACE;
      if (this.#places[at + 1] === FREE || this.#places[at] === feature) return at;
      place = (place + 1) & this.#mask;
    }
  }
}
