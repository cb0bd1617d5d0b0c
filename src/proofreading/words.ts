import { splitSentences } from '../note/sentences.js';
import { UNREAD } from './passages.js';

/** A word of a passage, as spelling looks at it. */
export interface SpelledWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly startsSentence: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*['’]?/gu;

/** The words of a passage, each half of a hyphenated one by itself; code and addresses are none. */
export function spelledWords(text: string): SpelledWord[] {
  const starts = new Set<number>();
  for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
    const first = /[\p{L}\p{N}]/u.exec(text.slice(start, end));
    if (first) starts.add(start + first.index);
  }
  // What is quoted, or stands behind a colon, may begin as a sentence does.
  for (const match of text.matchAll(/(?:[:“"(]|[:;] ["“‘'(])\s?(?=\p{L})/gu))
    starts.add(match.index + match[0].length);
  return [...text.matchAll(WORD)]
    .filter((match) => !match[0].includes(UNREAD))
    .map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      startsSentence: starts.has(match.index),
    }));
}

/** A word without the possessive ending: "Raj's", "the Patels'". */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/i, '');
}
