import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf, anyOf } from '../../../src/guidelines/alternation.js';

describe('anyOf', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 4 });

  it('matches where a plain list of the same patterns does, and as much', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
        (words, text) => {
          expect(text.match(new RegExp(anyOf(words), 'g'))).toEqual(
            text.match(new RegExp(words.join('|'), 'g')),
          );
        },
      ),
    );
  });
});

describe('alternativesOf', () => {
  it('takes a list apart, and the group that begins an alternative', () => {
    expect(alternativesOf('hey|(?:so|very) cool(?! (?:and|to))|y.?all')).toEqual([
      'hey',
      'so cool(?! (?:and|to))',
      'very cool(?! (?:and|to))',
      'y.?all',
    ]);
  });

  it('leaves a group alone that does not stand for words of its own', () => {
    expect(alternativesOf('(?<=[a-z] )(?:AF|as f)|(?:re)?do')).toEqual([
      '(?<=[a-z] )(?:AF|as f)',
      '(?:re)?do',
    ]);
  });
});
