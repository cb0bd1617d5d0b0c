import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../../src/proofreading/lexicon.js';
import { namePairs } from '../../../../src/proofreading/mechanics/namePairs.js';
import { wordListOf } from '../../../../src/proofreading/wordList.js';
import { mended } from '../../support/mechanics.js';

const NAMES = ['Harrow', 'Vale', 'Clinic', 'Anne', 'Law', 'Harrow Vale', 'Vale Clinic', 'Anne Law'];
const lexicon = new Lexicon(wordListOf('auto'), { names: NAMES, terms: [] });

describe('a name of several words', () => {
  test.each([
    ['I know Harrow Vile well.', 'I know Harrow Vale well.'],
    ["Arrow Vale's nurses and Vale Clinics of old", "Harrow Vale's nurses and Vale Clinic of old"],
    ['I wrote to Ann Law and Anne Low.', 'I wrote to Anne Law and Anne Law.'],
  ])('has the words that belong together: “%s”', (text, expected) => {
    expect(mended(text, namePairs(text, lexicon))).toBe(expected);
  });

  test.each([
    'Harrow Vale, Anne Law, Vale Clinic, Harrow Anne, the vale, a vile day.',
    'Anne Carter spoke. Harrow Road is long. Anne, Low has gone.',
  ])('is right in “%s”', (text) => {
    expect(mended(text, namePairs(text, lexicon))).toBe(text);
  });
});
