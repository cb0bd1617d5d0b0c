import { SENTENCE_FUNCTIONS, type SentenceFunction } from './sentenceFunction.js';
import { hash } from './sentenceIndex.js';
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
    const sums = new Float64Array(count);
    const features = featuresOf(sentence);
    for (const feature of features) {
      for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) + (this.#weights[feature * count + i] ?? 0);
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

/** The features of a sentence, as bucket numbers, each once. */
export function featuresOf(sentence: string): number[] {
  const tokens = (sentence.replace(QUOTED, ' quotation ').match(TOKEN) ?? [])
    .slice(0, MAX_TOKENS)
    .map(normalise);
  const stems = tokens.map(stem);
  const classes = stems.map((word, i) => wordClasses(word).concat(shapesOf(tokens[i] ?? '')));
  const features = new Set<number>();
  const add = (feature: string) => features.add(hash(feature) % BUCKETS);
  add(`first ${tokens[0]}`);
  add(`length ${Math.min(Math.floor(tokens.length / 5), 6)}`);
  if (sentence.trimEnd().endsWith('?')) add('asks');
  for (let i = 0; i < tokens.length; i++) {
    add(`w ${tokens[i]}`);
    add(`s ${stems[i]}`);
    add(`2 ${i === 0 ? '^' : stems[i - 1]} ${stems[i]}`);
    if (i > 1) {
      add(`3 ${stems[i - 2]} ${stems[i - 1]} ${stems[i]}`);
      add(`_ ${stems[i - 2]} ${stems[i]}`);
    }
    if (i < 3) add(`start ${i} ${stems[i]}`);
    for (const name of classes[i] ?? []) {
      add(`c ${name}`);
      if (i < 3) add(`start ${i} ${name}`);
      if (i > 0) add(`cs ${name} ${stems[i - 1]}`);
      if (i + 1 < stems.length) add(`cs ${stems[i + 1]} ${name}`);
      for (let gap = 1; gap <= 3; gap++) {
        for (const before of classes[i - gap] ?? []) add(`cc ${gap === 1 ? 1 : 2} ${before} ${name}`);
      }
    }
  }
  const rare = [...new Set(classes.flat())].filter((name) => RARE_CLASSES.has(name)).sort();
  rare.forEach((a, i) => {
    for (const b of rare.slice(i + 1)) add(`both ${a} ${b}`);
  });
  return [...features];
}

/** Classes that tell something wherever in the sentence they meet. */
const RARE_CLASSES = new Set(
  'MY EMPLOYER ILL SORRY POOR PLEAD PAY PRESS PROCESS HEDGE THANK JOIN DONE BACKGROUND'.split(' '),
);

/** What the form of a word says: a past tense, an -ing form. */
function shapesOf(token: string): string[] {
  if (/[a-z]{2}ed$/.test(token)) return ['ED'];
  return /[a-z]{2}ing$/.test(token) ? ['ING'] : [];
}

/** Numbers are alike, and so are straight and curly apostrophes; what a name is called does not matter. */
function normalise(token: string): string {
  if (/^\p{N}/u.test(token)) return '0';
  return token.toLowerCase().replace('’', "'");
}
