import type { Sentence } from '../note/sentences.js';
import type { TextRange } from '../note/text.js';
import { BANDS, bandKeys, type Shingles, shinglesOf, similarity } from './fingerprint.js';
import { Postings } from './postings.js';

/** A sentence of another text that says the same in (nearly) the same words. */
export interface SentenceMatch {
  readonly file: string;
  readonly range: TextRange;
  /** Jaccard similarity of the words and word pairs, 0 to 1. */
  readonly similarity: number;
}

/** The sentences of one file: their numbers, and what is kept of each. */
interface IndexedFile {
  readonly file: string;
  readonly numbers: readonly number[];
  /** For each sentence: where it starts and ends in the text, and where its shingles end in `shingles`. */
  readonly places: Uint32Array;
  /** Of all sentences, one after the other. */
  readonly shingles: Shingles;
}

/** Below this, two sentences share a phrase, not a wording. */
const SAME_WORDING = 0.6;
/** So many of those that share a key are looked at: a sentence that stands in a thousand notes is found soon enough. */
const MOST_PER_KEY = 32;
/** And so many in all. */
const MOST_COMPARED = 100;

/**
 * Finds sentences again by fingerprint (MinHash over word stems and their pairs): a look-up costs the same among ten notes
 * and among ten thousand. See Broder, "On the resemblance and containment of documents" (1997).
 */
export class SentenceIndex {
  readonly #postings = new Postings(BANDS);
  readonly #files = new Map<string, IndexedFile>();
  /** The file of each sentence, by its number. */
  readonly #fileOf: (IndexedFile | undefined)[] = [];
  /** Numbers that are free to be used again. */
  readonly #free: number[] = [];

  /** Adds a text's sentences under its name; those that are mere courtesy are left out. */
  add(file: string, sentences: readonly Sentence[]): void {
    this.delete(file);
    const kept = sentences.flatMap((sentence) => {
      const shingles = shinglesOf(sentence);
      return shingles ? [{ range: sentence.range, shingles }] : [];
    });
    if (kept.length === 0) return;
    const numbers = kept.map(() => this.#free.pop() ?? this.#fileOf.length++);
    const entry = { file, numbers, ...pack(kept) };
    this.#files.set(file, entry);
    kept.forEach(({ shingles }, i) => {
      const number = numbers[i] ?? 0;
      this.#fileOf[number] = entry;
      this.#postings.add(number, bandKeys(shingles));
    });
  }

  delete(file: string): void {
    for (const number of this.#files.get(file)?.numbers ?? []) {
      this.#postings.delete(number);
      this.#fileOf[number] = undefined;
      this.#free.push(number);
    }
    this.#files.delete(file);
  }

  /** The most similar sentence of each file that has one, the most similar first. */
  matches(sentence: Sentence): SentenceMatch[] {
    const shingles = shinglesOf(sentence);
    if (!shingles) return [];
    const best = new Map<string, SentenceMatch>();
    for (const number of this.#candidates(shingles)) {
      const match = this.#compare(shingles, number);
      if (match && match.similarity > (best.get(match.file)?.similarity ?? 0)) best.set(match.file, match);
    }
    // Among equals the names decide, and not which file was read first.
    return [...best.values()].sort((a, b) => b.similarity - a.similarity || (a.file < b.file ? -1 : 1));
  }

  /** Sentences that share a key with one of these shingles: two that are much alike meet in many, and count once. */
  #candidates(shingles: Shingles): readonly number[] {
    const found: number[] = [];
    for (const key of bandKeys(shingles)) this.#postings.collect(key, found, MOST_PER_KEY, MOST_COMPARED);
    return found;
  }

  #compare(shingles: Shingles, number: number): SentenceMatch | undefined {
    const entry = this.#fileOf[number];
    if (!entry) return undefined;
    const { file, numbers, places } = entry;
    const at = numbers.indexOf(number) * 3;
    const others = { start: places[at - 1] ?? 0, end: places[at + 2] ?? 0 };
    const similar = similarity(shingles, entry.shingles, others);
    if (similar < SAME_WORDING) return undefined;
    return { file, range: { start: places[at] ?? 0, end: places[at + 1] ?? 0 }, similarity: similar };
  }
}

/** One array for all sentences of a file takes far less than one for each. */
function pack(
  sentences: readonly { readonly range: TextRange; readonly shingles: Shingles }[],
): Pick<IndexedFile, 'places' | 'shingles'> {
  const places = new Uint32Array(sentences.length * 3);
  const shingles = new Uint32Array(sentences.reduce((sum, sentence) => sum + sentence.shingles.length, 0));
  let end = 0;
  sentences.forEach(({ range, shingles: own }, i) => {
    shingles.set(own, end);
    end += own.length;
    places.set([range.start, range.end, end], i * 3);
  });
  return { places, shingles };
}
