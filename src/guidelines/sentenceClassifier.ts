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
  readonly #weights: Int8Array;
  readonly #scales: readonly number[];
  readonly #biases: readonly number[];
  /** For each feature the number of the sentence that had it last: a feature counts once a sentence. */
  readonly #usedBy: Uint32Array;
  #sentence = 0;
  readonly #sums = new Int32Array(FUNCTIONS);
  readonly #memory = new Memory<SentenceScores>(200);

  private constructor(
    features: Uint32Array,
    weights: Int8Array,
    scales: readonly number[],
    biases: readonly number[],
  ) {
    this.#features = new FeatureTable(features);
    this.#usedBy = new Uint32Array(features.length);
    this.#weights = weights;
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
    const features = new Uint32Array(count);
    let feature = 0;
    for (let i = 0; i < count; i++) features[i] = feature += view.getUint32(header + i * 4, true);
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + header + count * 4, count * FUNCTIONS);
    return new SentenceClassifier(features, weights, scales, biases);
  }

  /** How sure the model is of each function, in their order, as log odds: above 0 is more likely than not. */
  scores(sentence: string): SentenceScores {
    return this.#memory.get(sentence, this.#workOut);
  }

  readonly #workOut = (sentence: string): SentenceScores => {
    const sums = this.#sums.fill(0);
    const weights = this.#weights;
    const number = ++this.#sentence;
    let known = 0;
    const features = featuresOf(sentence);
    for (let at = 0; at < features.length; at++) {
      const row = this.#features.indexOf(features[at] ?? 0);
      if (row < 0 || this.#usedBy[row] === number) continue;
      this.#usedBy[row] = number;
      known++;
      const start = row * FUNCTIONS;
      for (let i = 0; i < FUNCTIONS; i++) sums[i] = (sums[i] ?? 0) + (weights[start + i] ?? 0);
    }
    const norm = 1 / Math.sqrt(Math.max(known, 1));
    return this.#biases.map((bias, i) => (sums[i] ?? 0) * (this.#scales[i] ?? 0) * norm + bias);
  };
}

/** Bits of the filter: enough that nineteen of twenty features that the model does not know find none set. */
const FILTER_BITS = 20;

/**
 * Finds the row of a feature: open addressing with linear probing, half full at most. A quarter of the features of a
 * sentence are word pairs that the model has never seen; a filter of one bit each, small enough to stay in the
 * processor's cache, says so without a look at the table.
 */
class FeatureTable {
  /** In turn a feature, and its row + 1; 0 where a place is free. */
  readonly #places: Uint32Array;
  readonly #mask: number;
  readonly #filter = new Uint32Array(1 << (FILTER_BITS - 5));

  constructor(features: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(features.length, 1) * 2));
    this.#mask = size - 1;
    this.#places = new Uint32Array(size * 2);
    features.forEach((feature, row) => {
      let place = feature & this.#mask;
      while (this.#places[place * 2 + 1] !== 0) place = (place + 1) & this.#mask;
      this.#places[place * 2] = feature;
      this.#places[place * 2 + 1] = row + 1;
      const bit = feature >>> (32 - FILTER_BITS);
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    });
  }

  /** -1 where the model does not know the feature. */
  indexOf(feature: number): number {
    const bit = feature >>> (32 - FILTER_BITS);
    if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
    let place = feature & this.#mask;
    for (;;) {
      const row = this.#places[place * 2 + 1] ?? 0;
      if (row === 0 || this.#places[place * 2] === feature) return row - 1;
      place = (place + 1) & this.#mask;
    }
  }
}
