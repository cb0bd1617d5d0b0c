import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOver } from '../../../src/proofreading/carryOver.js';
import type { Mistake } from '../../../src/proofreading/mistake.js';

/** A mistake for each word of five letters. */
function mistakesIn(text: string): Mistake[] {
  return [...text.matchAll(/\b\w{5}\b/g)].map((match) => {
    const range = { start: match.index, end: match.index + 5 };
    return { rule: 'proofreading/spelling', range, message: match[0], fixes: [{ range, newText: '' }] };
  });
}

const words = (text: string) =>
  carryOver(mistakesIn('right wrong again'), 'right wrong again', text).map(({ range }) =>
    text.slice(range.start, range.end),
  );

test('what stands before and behind a change stays', () => {
  expect(words('right wrong again')).toEqual(['right', 'wrong', 'again']);
  expect(words('right wrongs again')).toEqual(['right', 'again']);
  expect(words('right and wrong again')).toEqual(['right', 'wrong', 'again']);
  expect(words('right again')).toEqual(['right', 'again']);
  expect(words('')).toEqual([]);
});

test('what is carried over is still the text that it was about', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const { range, message, fixes } of carryOver(mistakesIn(before), before, after)) {
        expect(after.slice(range.start, range.end)).toBe(message);
        expect(fixes[0]?.range).toEqual(range);
      }
    }),
  );
});
