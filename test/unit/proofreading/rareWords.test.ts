import { describe, expect, test } from 'vitest';
import list from '../../../node_modules/word-list/words.txt';
import { isRareWord } from '../../../src/proofreading/rareWords.js';

describe('rare words', () => {
  test.each(['aa', 'riad', 'banksman', 'tups', 'bakkie', 'dreich', 'zzzs'])('knows “%s”', (word) => {
    expect(isRareWord(word)).toBe(true);
  });

  test.each(['', 'a', 'recieve', 'teh', 'riadd', 'zzzzz', '\n'])('knows no “%s”', (word) => {
    expect(isRareWord(word)).toBe(false);
  });

  test('finds each word of its list', () => {
    const words = list.trim().split('\n');
    expect(words.length).toBeGreaterThan(200_000);
    expect(words.filter((word, index) => index % 97 === 0 && !isRareWord(word))).toEqual([]);
  });
});
