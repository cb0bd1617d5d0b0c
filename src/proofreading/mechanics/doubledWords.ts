import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** Words that may stand twice: "I had had enough", "that that". */
const MAY_DOUBLE = new Set([
  'had',
  'that',
  'is',
  'very',
  'really',
  'so',
  'no',
  'yes',
  'bye',
  'ha',
  'many',
  'her',
  'do',
  'in',
  'on',
  'long',
  'more',
  'never',
  'again',
  'over',
  'now',
  'far',
  'far',
]);

export function* doubledWords(text: string): Iterable<Mistake> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]*)[ ]+\1(?![\p{L}\p{N}'’-])/giu)) {
    const word = match[1] ?? '';
    const isName = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(match[0].slice(-word.length)) && match.index > 0;
    if (MAY_DOUBLE.has(word.toLowerCase()) || isName) continue;
    const start = match.index;
    yield slip({ start, end: start + match[0].length }, `"${word}" stands twice.`, word);
  }
}
