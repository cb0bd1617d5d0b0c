import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseFinder } from '../../../src/guidelines/phraseFinder.js';

describe('PhraseFinder', () => {
  const around = { before: '(?<!\\w)', behind: '(?!\\w)' };
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'C', '1'), minLength: 1, maxLength: 4 });
  const phrase = fc.array(letters, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'c', '1', ' ', '.', 'é') });

  it('finds what one pattern for all phrases finds', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1 }), text, (phrases, text) => {
        const whole = new RegExp(`${around.before}(?:${phrases.join('|')})${around.behind}`, 'gi');
        expect(new PhraseFinder(phrases, around).find(text)).toEqual(
          [...text.matchAll(whole)].map((match) => ({ text: match[0], index: match.index })),
        );
      }),
    );
  });

  it('takes no phrase that could begin anywhere', () => {
    expect(() => new PhraseFinder(['\\w+ rocks'], around)).toThrow(RangeError);
  });
});
