import type { Sentence } from '../note/sentences.js';
import { hash, mix } from './hash.js';
import { isCourtesy, sentenceStems } from './vocabulary.js';

/** The hashes of a sentence's word stems and of their neighbouring pairs, in ascending order, each once. */
export type Shingles = Uint32Array;

/** Locality-sensitive hashing: sentences of similarity 0.6 meet in one of the bands with 99 %, of 0.2 with 34 %. */
export const BANDS = 10;
const ROWS = 2;

/** Courtesies are shared by all letters; a sentence of substance says something beyond them. */
const MIN_TELLING_WORDS = 4;

/** `undefined` where the sentence is mere courtesy. One changed word in ten leaves most shingles standing. */
export function shinglesOf(sentence: Sentence): Shingles | undefined {
  const stems = sentenceStems(sentence);
  if (new Set(stems.filter((word) => !isCourtesy(word))).size < MIN_TELLING_WORDS) return undefined;
  const words = stems.map(hash);
  const shingles = new Uint32Array(words.length * 2 - 1);
  words.forEach((word, i) => {
    shingles[i] = word;
    if (i > 0) shingles[words.length + i - 1] = mix(words[i - 1] ?? 0, word);
  });
  shingles.sort();
  return shingles.filter((shingle, i) => shingle !== shingles[i - 1]);
}

const SALTS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

/** One key a band (MinHash): those of two sentences are the same with the probability of their similarity, squared. */
export function bandKeys(shingles: Shingles): Uint32Array {
  const minima = SALTS.map((salt) => {
    let least = 0xffffffff;
    for (let i = 0; i < shingles.length; i++) {
      const value = scatter((shingles[i] ?? 0) ^ salt);
      if (value < least) least = value;
    }
    return least;
  });
  return Uint32Array.from({ length: BANDS }, (_, band) => {
    let key = band + 1;
    for (let row = 0; row < ROWS; row++) key = scatter(key ^ (minima[band * ROWS + row] ?? 0));
    return key;
  });
}

/** The share of the shingles of both that both have (Jaccard), 0 to 1. */
export function similarity(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared / (a.length + b.length - shared);
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the result. */
function scatter(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
