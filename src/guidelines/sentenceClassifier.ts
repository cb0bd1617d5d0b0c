import { extendHash, hash } from './hash.js';
import { SENTENCE_FUNCTIONS, type SentenceFunction } from './sentenceFunction.js';
import { stem } from './stem.js';
import { wordClasses } from './wordClasses.js';

/**
 * Says what a sentence does. A linear model over words, word pairs and word stems, trained by
 * `scripts/train-classifier.mjs` from `test/corpus/sentences`; its weights are a file of their own, so that nothing
 * of it is loaded before a note is open.
 */
export class SentenceClassifier {
  readonly #weights: Int8Array;
  readonly #scales: readonly number[];
  readonly #biases: readonly number[];

  private constructor(weights: Int8Array, scales: readonly number[], biases: readonly number[]) {
    this.#weights = weights;
    this.#scales = scales;
    this.#biases = biases;
  }

  /** Reads the weights file. Throws a `RangeError` where its size is not that of a model of this version. */
  static load(bytes: Uint8Array): SentenceClassifier {
    const count = SENTENCE_FUNCTIONS.length;
    if (bytes.length !== MODEL_SIZE) {
      throw new RangeError(
        `The sentence model has ${bytes.length} bytes instead of ${MODEL_SIZE}: run npm run train.`,
      );
    }
    const header = new DataView(bytes.buffer, bytes.byteOffset, count * 8);
    const scales = Array.from({ length: count }, (_, i) => header.getFloat32(i * 8, true));
    const biases = Array.from({ length: count }, (_, i) => header.getFloat32(i * 8 + 4, true));
    return new SentenceClassifier(
      new Int8Array(bytes.buffer, bytes.byteOffset + count * 8, BUCKETS * count),
      scales,
      biases,
    );
  }

  /** How sure the model is of each function, as log odds: above 0 is more likely than not. */
  scores(sentence: string): Record<SentenceFunction, number> {
    const count = SENTENCE_FUNCTIONS.length;
    const sums = new Int32Array(count);
    const features = featuresOf(sentence);
    const weights = this.#weights;
    for (const feature of features) {
      const start = feature * count;
      for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) + (weights[start + i] ?? 0);
    }
    const norm = 1 / Math.sqrt(Math.max(features.length, 1));
    const entries = SENTENCE_FUNCTIONS.map((name, i) => [
      name,
      (sums[i] ?? 0) * (this.#scales[i] ?? 0) * norm + (this.#biases[i] ?? 0),
    ]);
    return Object.fromEntries(entries) as Record<SentenceFunction, number>;
  }
}

/** Feature hashing: every feature falls into one of these (Weinberger et al., 2009). */
export const BUCKETS = 1 << 15;
/** A scale and a bias a function, as 32-bit floats, then one byte a weight. */
const MODEL_SIZE = SENTENCE_FUNCTIONS.length * 8 + BUCKETS * SENTENCE_FUNCTIONS.length;

const TOKEN = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[?!,;:—–-]|\d/gu;
/** What somebody else is quoted with is not what the writer does. */
const QUOTED = /["“][^"“”]{1,120}["”]/g;
const MAX_TOKENS = 80;

/**
 * The features of a sentence, as bucket numbers, each once. A feature is the hash of a short text (`2 thank you`); it is
 * worked out piece by piece, since this runs for every sentence at every keystroke.
 */
export function featuresOf(sentence: string): number[] {
  const tokens = (sentence.replace(QUOTED, ' quotation ').match(TOKEN) ?? [])
    .slice(0, MAX_TOKENS)
    .map(normalise);
  const stems = tokens.map(stem);
  const classes = stems.map((word, i) => classesOf(word, tokens[i] ?? ''));
  const features = new FeatureSet();
  features.add(extendHash(FIRST, `${tokens[0]}`));
  features.add(extendHash(LENGTH, String(Math.min(Math.floor(tokens.length / 5), 6))));
  if (sentence.trimEnd().endsWith('?')) features.add(ASKS);
  for (let i = 0; i < tokens.length; i++) {
    const word = stems[i] ?? '';
    const before = stems[i - 1] ?? '^';
    const start = STARTS[i];
    features.add(extendHash(TOKEN_FEATURE, tokens[i] ?? ''));
    features.add(extendHash(STEM, word));
    features.add(joinHash(extendHash(PAIR, before), word));
    if (i > 1) {
      const first = stems[i - 2] ?? '';
      features.add(joinHash(joinHash(extendHash(TRIPLE, first), before), word));
      features.add(joinHash(extendHash(SKIP, first), word));
    }
    if (start !== undefined) features.add(extendHash(start, word));
    for (const name of classes[i] ?? []) {
      features.add(extendHash(CLASS, name));
      if (start !== undefined) features.add(extendHash(start, name));
      if (i > 0) features.add(joinHash(extendHash(CLASS_STEM, name), before));
      const after = stems[i + 1];
      if (after !== undefined) features.add(joinHash(extendHash(CLASS_STEM, after), name));
      for (let gap = 1; gap <= 3; gap++) {
        for (const other of classes[i - gap] ?? []) {
          features.add(joinHash(extendHash(gap === 1 ? NEIGHBOURS : NEAR, other), name));
        }
      }
    }
  }
  const rare = [...new Set(classes.flat())].filter((name) => RARE_CLASSES.has(name)).sort();
  rare.forEach((a, i) => {
    for (const b of rare.slice(i + 1)) features.add(joinHash(extendHash(BOTH, a), b));
  });
  return features.list;
}

const FIRST = hash('first ');
const LENGTH = hash('length ');
const ASKS = hash('asks');
const TOKEN_FEATURE = hash('w ');
const STEM = hash('s ');
const PAIR = hash('2 ');
const TRIPLE = hash('3 ');
const SKIP = hash('_ ');
const STARTS = [hash('start 0 '), hash('start 1 '), hash('start 2 ')];
const CLASS = hash('c ');
const CLASS_STEM = hash('cs ');
const NEIGHBOURS = hash('cc 1 ');
const NEAR = hash('cc 2 ');
const BOTH = hash('both ');

/** A blank and one more word. */
function joinHash(state: number, word: string): number {
  return extendHash(extendHash(state, ' '), word);
}

class FeatureSet {
  /** When a bucket was last used: the number of the set. One array serves all of them, one after the other. */
  static readonly #usedBy = new Uint32Array(BUCKETS);
  static #count = 0;
  readonly #number = ++FeatureSet.#count;
  readonly list: number[] = [];

  add(feature: number): void {
    const bucket = feature & (BUCKETS - 1);
    if (FeatureSet.#usedBy[bucket] === this.#number) return;
    FeatureSet.#usedBy[bucket] = this.#number;
    this.list.push(bucket);
  }
}

/** Classes that tell something wherever in the sentence they meet. */
const RARE_CLASSES = new Set(
  'MY EMPLOYER ILL SORRY POOR PLEAD PAY PRESS PROCESS HEDGE THANK JOIN DONE BACKGROUND'.split(' '),
);

/** The families of a word, and what its form says: a past tense, an -ing form. */
function classesOf(word: string, token: string): readonly string[] {
  const families = wordClasses(word);
  if (!token.endsWith('ed') && !token.endsWith('ing')) return families;
  const shape = /[a-z]{2}(ed|ing)$/.exec(token)?.[1];
  return shape ? [...families, shape.toUpperCase()] : families;
}

/** Numbers are alike, and so are straight and curly apostrophes; what a name is called does not matter. */
function normalise(token: string): string {
  const first = token.charCodeAt(0);
  const isDigit = first < 128 ? first >= 48 && first <= 57 : /^\p{N}/u.test(token);
  return isDigit ? '0' : token.toLowerCase().replace('’', "'");
}
