import { companyKey, companyShortKeys } from '../note/companyName.js';
import type { Sentence } from '../note/sentences.js';
import type { SentenceIndex, SentenceMatch } from './sentenceIndex.js';

/** What a note must know of the other notes of its workspace. Every question is answered without reading them all. */
export interface Siblings {
  /** Whether another note is for a company of this name, with or without its legal form, or for one that is called so for short. */
  companyCalled(name: string): 'whole' | 'short' | undefined;
  /** The interviewers of the other notes for the same company. */
  colleaguesOf(company: string): Iterable<string>;
  /** Sentences of other interviewers' notes that say the same in (nearly) the same words. */
  sentencesLike(sentence: Sentence): readonly SentenceMatch[];
}

export const NO_SIBLINGS: Siblings = {
  companyCalled: () => undefined,
  colleaguesOf: () => [],
  sentencesLike: () => [],
};

/** One note among others, as the rules that look across notes need it. */
export interface SiblingNote {
  readonly file: string;
  readonly interviewer: string;
  readonly company: string;
}

/** The notes of one workspace or one call of the command line, kept up to date one file at a time. */
export class NoteDirectory {
  readonly #notes = new Map<string, SiblingNote>();
  /** By `companyKey`. */
  readonly #companies = new Map<string, Map<string, SiblingNote>>();
  /** By `companyShortKeys`: how many notes are for a company that is called so for short. */
  readonly #shortNames = new Map<string, number>();
  readonly #sentences: SentenceIndex;

  constructor(sentences: SentenceIndex) {
    this.#sentences = sentences;
  }

  set(note: SiblingNote, sentences: readonly Sentence[]): void {
    this.delete(note.file);
    this.#notes.set(note.file, note);
    const colleagues = this.#companies.get(companyKey(note.company)) ?? new Map<string, SiblingNote>();
    this.#companies.set(companyKey(note.company), colleagues.set(note.file, note));
    this.#countShortNames(note.company, 1);
    this.#sentences.add(note.file, sentences);
  }

  delete(file: string): void {
    const note = this.#notes.get(file);
    if (!note) return;
    this.#notes.delete(file);
    const key = companyKey(note.company);
    const colleagues = this.#companies.get(key);
    colleagues?.delete(file);
    if (colleagues?.size === 0) this.#companies.delete(key);
    this.#countShortNames(note.company, -1);
    this.#sentences.delete(file);
  }

  /** The directory as the note in `file` sees it: without itself. */
  siblingsOf(file: string): Siblings {
    const interviewer = this.#notes.get(file)?.interviewer;
    return {
      companyCalled: (name) => this.#companyCalled(companyKey(name)),
      colleaguesOf: (company) => this.#colleagues(company, file),
      sentencesLike: (sentence) =>
        this.#sentences
          .matches(sentence)
          .filter((match) => match.file !== file && this.#notes.get(match.file)?.interviewer !== interviewer),
    };
  }

  #companyCalled(key: string): 'whole' | 'short' | undefined {
    if (this.#companies.has(key)) return 'whole';
    return this.#shortNames.has(key) ? 'short' : undefined;
  }

  #countShortNames(company: string, change: 1 | -1): void {
    for (const key of companyShortKeys(company)) {
      const count = (this.#shortNames.get(key) ?? 0) + change;
      if (count > 0) this.#shortNames.set(key, count);
      else this.#shortNames.delete(key);
    }
  }

  #colleagues(company: string, file: string): string[] {
    const notes = this.#companies.get(companyKey(company))?.values() ?? [];
    return [...notes].filter((note) => note.file !== file).map((note) => note.interviewer);
  }
}
