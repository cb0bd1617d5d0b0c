import type { Note } from '../note/note.js';
import type { Sentence } from '../note/sentences.js';
import type { SentenceClassifier } from './sentenceClassifier.js';
import type { SentenceFunction } from './sentenceFunction.js';

/** What the sentences of a note do; worked out once for all rules, and only when one asks. */
export class Reading {
  readonly #note: Note;
  readonly #classifier: SentenceClassifier;
  readonly #scores = new Map<Sentence, Record<SentenceFunction, number>>();

  constructor(note: Note, classifier: SentenceClassifier) {
    this.#note = note;
    this.#classifier = classifier;
  }

  /** Log odds of a function: above 0 is more likely than not. */
  score(sentence: Sentence, name: SentenceFunction): number {
    let scores = this.#scores.get(sentence);
    if (!scores) {
      scores = this.#classifier.scores(sentence.text);
      this.#scores.set(sentence, scores);
    }
    return scores[name];
  }

  does(sentence: Sentence, name: SentenceFunction): boolean {
    return this.score(sentence, name) > 0;
  }

  some(name: SentenceFunction): boolean {
    return this.#note.body.sentences.some((sentence) => this.does(sentence, name));
  }
}
