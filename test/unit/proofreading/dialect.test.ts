import { expect, test } from 'vitest';
import { Lexicon } from '../../../src/proofreading/lexicon.js';
import { NO_VOCABULARY } from '../../../src/proofreading/vocabulary.js';
import { wordListOf } from '../../../src/proofreading/wordList.js';

test('what another dialect writes is no rare word, but where all of them are right', () => {
  const american = new Lexicon(wordListOf('us'), NO_VOCABULARY);
  for (const word of ['organisation', 'colour', 'favourite']) {
    expect(american.has(word) || american.isRare(word)).toBe(false);
    for (const dialect of ['auto', 'uk'] as const)
      expect(new Lexicon(wordListOf(dialect), NO_VOCABULARY).has(word)).toBe(true);
  }
  expect(american.isRare('tachymeter')).toBe(true);
});
