import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../scripts/frontCoding.mjs';

describe('front coding', () => {
  test('says what a word shares with the one before', () => {
    expect(encode('aa\naah\naal\nb')).toBe('AaaChClAb');
    expect(decode('AaaChClAb')).toBe('aa\naah\naal\nb');
  });

  test('gives back any list of words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(decode(encode(words.join('\n')))).toBe(words.join('\n'));
      }),
    );
  });

  test('refuses what it would garble', () => {
    expect(() => encode("it's\nÉcole")).toThrow(RangeError);
  });
});
