import { Lexicon } from '../../../src/proofreading/lexicon.js';
import type { Mistake } from '../../../src/proofreading/mistake.js';
import { NO_VOCABULARY } from '../../../src/proofreading/vocabulary.js';
import { wordListOf } from '../../../src/proofreading/wordList.js';

export const ENGLISH = new Lexicon(wordListOf('auto'), NO_VOCABULARY);

/** The text as the first fix of each mistake makes it; what cannot be fixed is marked by `⟦⟧`. */
export function mended(text: string, mistakes: Iterable<Mistake>): string {
  let result = text;
  for (const { range, fixes } of [...mistakes].sort((a, b) => b.range.start - a.range.start)) {
    const newText = fixes[0]?.newText ?? `⟦${text.slice(range.start, range.end)}⟧`;
    result = result.slice(0, range.start) + newText + result.slice(range.end);
  }
  return result;
}
