import type { TextRange } from '../note/text.js';
import type { Mistake } from './mistake.js';

/**
 * Of the mistakes of a text, those whose words still stand in the text that it has become: so that what is underlined
 * stays so while the changed text is checked.
 */
export function carryOver(mistakes: readonly Mistake[], before: string, after: string): Mistake[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const shift = after.length - before.length;
  const isLetter = (at: number) => /\p{L}/u.test(after.charAt(at));
  return mistakes.flatMap((mistake) => {
    const ranges = [mistake.range, ...mistake.fixes.map((fix) => fix.range)];
    // A letter that comes next to a word makes another of it.
    if (ranges.every((range) => range.end <= start && !isLetter(range.end))) return [mistake];
    const isBehind = (range: TextRange) =>
      range.start >= before.length - end && !isLetter(range.start + shift - 1);
    if (!ranges.every(isBehind)) return [];
    const moved = (range: TextRange) => ({ start: range.start + shift, end: range.end + shift });
    const fixes = mistake.fixes.map((fix) => ({ ...fix, range: moved(fix.range) }));
    return [{ ...mistake, range: moved(mistake.range), fixes }];
  });
}
