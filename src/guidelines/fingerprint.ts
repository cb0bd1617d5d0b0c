import type { Sentence } from '../note/sentences.js';
import type { TextRange } from '../note/text.js';
import { hash, mix } from './hash.js';
import { contentStems, isCourtesy } from './vocabulary.js';

/** The hashes of a sentence's word stems and of their neighbouring pairs, in ascending order, each once. */
export type Shingles = Uint32Array;

/** Locality-sensitive hashing: sentences of similarity 0.6 meet in one of the bands with 99 %, of 0.2 with 34 %. */
export const BANDS = 10;
const ROWS = 2;

/** Courtesies are shared by all letters; a sentence of substance says something beyond them. */
const MIN_TELLING_WORDS = 4;

/** The numbers in which letters say when they met: "28", "28th", "2026", "3pm". */
const DAY_OR_TIME = /^\d{1,4}(?:st|nd|rd|th|am|pm)?$/;

/** `undefined` where the sentence is mere courtesy. One changed word in ten leaves most shingles standing. */
export function shinglesOf(sentence: Sentence): Shingles | undefined {
  const stems = contentStems(sentence.text);
  if (!hasSubstance(stems)) return undefined;
  const shingles = new Uint32Array(stems.length * 2 - 1);
  stems.forEach((stem, i) => {
    const word = hash(stem);
    shingles[i] = word;
    if (i > 0) shingles[stems.length + i - 1] = mix(shingles[i - 1] ?? 0, word);
  });
  return distinct(shingles.sort());
}

function hasSubstance(stems: readonly string[]): boolean {
  const telling: string[] = [];
  for (const stem of stems) {
    if (isCourtesy(stem) || DAY_OR_TIME.test(stem) || telling.includes(stem)) continue;
    if (telling.push(stem) === MIN_TELLING_WORDS) return true;
  }
  return false;
}

/** The numbers of a sorted array, each once; in its place, since short arrays are costly to make. */
function distinct(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (i === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  }
  return sorted.subarray(0, count);
}

const SALTS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

/** One key a band (MinHash): those of two sentences are the same with the probability of their similarity, squared. */
export function bandKeys(shingles: Shingles): Uint32Array {
  const keys = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let key = band + 1;
    for (let row = 0; row < ROWS; row++) key = scatter(key ^ least(shingles, SALTS[band * ROWS + row] ?? 0));
    keys[band] = key;
  }
  return keys;
}

/** The least of the shingles in the order that the salt shuffles them into. */
function least(shingles: Shingles, salt: number): number {
  let minimum = 0xffffffff;
  for (let i = 0; i < shingles.length; i++) {
    const value = scatter((shingles[i] ?? 0) ^ salt);
    if (value < minimum) minimum = value;
  }
  return minimum;
}

/**
 * The share of the shingles of both that both have (Jaccard), 0 to 1.
 *
 * @param within where in `all` those of the other sentence lie
 */
export function similarity(shingles: Shingles, all: Shingles, within: TextRange): number {
  let shared = 0;
  let i = 0;
  let j = within.start;
  while (i < shingles.length && j < within.end) {
    const left = shingles[i] ?? 0;
    const right = all[j] ?? 0;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared / (shingles.length + within.end - within.start - shared);
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the result. */
function scatter(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
