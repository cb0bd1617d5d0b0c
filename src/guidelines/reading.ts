import type { Note } from '../note/note.js';
import type { Sentence } from '../note/sentences.js';
import type { TextRange } from '../note/text.js';
import { countCues } from './cues.js';
import type { SentenceClassifier } from './sentenceClassifier.js';
import { SENTENCE_FUNCTIONS, type SentenceFunction } from './sentenceFunction.js';
import { findPlaceholders } from './specificity/placeholder.js';
import { stemsOf } from './takesUp.js';

/**
 * Log odds above which a function is taken for certain. A rule that speaks up because something stands there needs
 * this: hardly one sentence in a hundred presses or pleads, so likely is not enough. They were chosen so that, of the
 * sentences left out of a training, about one in a thousand was taken for what it is not; that of `negative`, and what a
 * cue adds, were set by the notes of `test/corpus/work` since.
 */
const CERTAIN = { hedge: 2.9, generic: 3.3, pressure: 4.8, negative: 3.5 } as const;
/** What the structure of a sentence adds to the classifier's word. */
const CUE = 2.3;
/** More of them say the same again. */
const MOST_CUES = 2;
/** Below this no clause of a sentence is worth a look of its own. */
const HOPELESS = -2.5;
/** How much more a clause alone needs, which has lost the context that might tell better. */
const ALONE = 2.3;

/** What a clause's word is worth less than a sentence's. */
const FROM_CLAUSE = 0.5;

/** A sentence, or a clause of one. */
export type Part = Pick<Sentence, 'text'>;

/** What the sentences of a note do; worked out once for all rules, and only when one asks. */
export class Reading {
  readonly #note: Note;
  readonly #classifier: SentenceClassifier;
  readonly #clauses = new Map<string, readonly string[]>();
  #stems: ReadonlySet<string> | undefined;
  #gaps: readonly TextRange[] | undefined;

  constructor(note: Note, classifier: SentenceClassifier) {
    this.#note = note;
    this.#classifier = classifier;
  }

  /** The stems of all words with content. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= stemsOf(this.#note.body.sentences);
    return this.#stems;
  }

  /** Where something is still to be filled in. */
  get gaps(): readonly TextRange[] {
    this.#gaps ??= [...findPlaceholders(this.#note)];
    return this.#gaps;
  }

  /** Log odds of a function: above 0 is more likely than not. */
  score(part: Part, name: SentenceFunction): number {
    return this.#scoreOf(part.text, name);
  }

  /** More likely than not. */
  does(part: Part, name: SentenceFunction): boolean {
    return this.score(part, name) > 0;
  }

  /** Those that are long enough to do something of their own; none where the sentence is but one. */
  clauses(sentence: Sentence): readonly Part[] {
    return this.#clausesOf(sentence.text).map((text) => ({ text }));
  }

  /**
   * The sentence as a whole, or a clause of it that stands by itself, does it beyond doubt.
   *
   * @param where looks at those parts only for which it is true
   */
  certainlyDoes(
    sentence: Sentence,
    name: keyof typeof CERTAIN,
    where: (part: string) => boolean = () => true,
  ): boolean {
    if (this.#isCertain(sentence.text, name, CERTAIN[name]) && where(sentence.text)) return true;
    if (this.score(sentence, name) < HOPELESS) return false;
    return this.#clausesOf(sentence.text).some(
      (clause) => this.#isCertain(clause, name, CERTAIN[name] + ALONE) && where(clause),
    );
  }

  some(name: SentenceFunction): boolean {
    return this.#note.body.sentences.some((sentence) => this.does(sentence, name));
  }

  /**
   * Whether the log odds that any sentence does it, or a clause of one, are above `least`: a few faint hints together are
   * worth a plain word (the "noisy or" of the sentences' probabilities).
   *
   * @param doubt log odds that the form of a sentence or clause takes away
   */
  hasEvidence(name: SentenceFunction, least: number, doubt: (text: string) => number = () => 0): boolean {
    const { sentences } = this.#note.body;
    const evidence = (text: string) => this.#scoreOf(text, name) - doubt(text);
    // One plain word is enough, and spares the look at all clauses; the surest sentence has it first.
    const surestFirst = [...sentences].sort((a, b) => this.score(b, name) - this.score(a, name));
    if (surestFirst.some(({ text }) => evidence(text) > least)) return true;
    let none = 1;
    for (const { text } of sentences) {
      const clauses = this.#clausesOf(text).map((clause) => evidence(clause) - FROM_CLAUSE);
      none *= 1 - probability(Math.max(evidence(text), ...clauses));
    }
    return Math.log((1 - none) / none) > least;
  }

  /** A cue is looked for only where it decides. */
  #isCertain(text: string, name: SentenceFunction, least: number): boolean {
    const score = this.#scoreOf(text, name);
    if (score > least) return true;
    if (score + MOST_CUES * CUE <= least) return false;
    return score + Math.min(countCues(text, name), MOST_CUES) * CUE > least;
  }

  #clausesOf(text: string): readonly string[] {
    const known = this.#clauses.get(text) ?? clausesOf(text);
    this.#clauses.set(text, known);
    return known;
  }

  #scoreOf(text: string, name: SentenceFunction): number {
    return this.#classifier.scores(text)[SENTENCE_FUNCTIONS.indexOf(name)] ?? 0;
  }
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

const MIN_CLAUSE_WORDS = 5;
const MAX_CLAUSES = 8;

/** The parts between commas and dashes that are long enough to do something of their own. */
function clausesOf(text: string): string[] {
  const parts = text.split(/[,;:—–]\s+/, MAX_CLAUSES);
  return parts.length < 2
    ? []
    : parts.filter((part) => part.split(' ', MIN_CLAUSE_WORDS).length === MIN_CLAUSE_WORDS);
}
