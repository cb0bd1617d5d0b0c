import type { Vocabulary } from './vocabulary.js';

/** The words of many notes together, kept up to date one note at a time. */
export class VocabularyIndex {
  readonly #notes = new Map<string, Vocabulary>();
  readonly #names = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  #current: Vocabulary | undefined;

  set(file: string, vocabulary: Vocabulary): void {
    const before = this.#notes.get(file);
    if (before && isSame(before.names, vocabulary.names) && isSame(before.terms, vocabulary.terms)) return;
    this.#notes.set(file, vocabulary);
    this.#count(vocabulary, 1);
    if (before) this.#count(before, -1);
  }

  delete(file: string): void {
    const before = this.#notes.get(file);
    if (!before) return;
    this.#notes.delete(file);
    this.#count(before, -1);
  }

  /** All of them; the same object for as long as no word came or went. */
  get current(): Vocabulary {
    this.#current ??= { names: [...this.#names.keys()], terms: [...this.#terms.keys()] };
    return this.#current;
  }

  #count({ names, terms }: Vocabulary, step: 1 | -1): void {
    for (const name of names) this.#countWord(this.#names, name, step);
    for (const term of terms) this.#countWord(this.#terms, term, step);
  }

  #countWord(counts: Map<string, number>, word: string, step: 1 | -1): void {
    const count = (counts.get(word) ?? 0) + step;
    if (count === 0) counts.delete(word);
    else counts.set(word, count);
    if (count === 0 || count === step) this.#current = undefined;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
