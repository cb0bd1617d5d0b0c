import type { Body } from './body.js';

/** Words that most people read in a minute. */
const WORDS_A_MINUTE = 240;
const SECOND = 1000;

/** The words of a message, greeting and sign-off aside. */
export function wordCount({ sentences }: Pick<Body, 'sentences'>): number {
  return sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);
}

/** The paragraphs between greeting and sign-off; a list is one, a heading none. */
export function paragraphsOf({ paragraphs }: Pick<Body, 'paragraphs'>): Body['paragraphs'] {
  return paragraphs.filter(({ kind }) => kind !== 'heading');
}

/** How long it takes to read so many words, in milliseconds: whole seconds. */
export function readingTime(words: number): number {
  return Math.round((words / WORDS_A_MINUTE) * 60) * SECOND;
}
