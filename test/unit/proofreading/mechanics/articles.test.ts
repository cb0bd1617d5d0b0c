import { describe, expect, test } from 'vitest';
import { articles } from '../../../../src/proofreading/mechanics/articles.js';
import { beginsWithVowel } from '../../../../src/proofreading/mechanics/sounds.js';
import { mended } from '../../support/mechanics.js';

describe('the sound that a word begins with', () => {
  test.each(
    `apple unusual unimportant uninvited unidentified hour honest heirloom honourable MRI X-ray FBI NHS HR HVAC RNA F-16
    ICU AWS 8-hour 80 11 18,000 800 umbrella usher upper urban utmost onerous R&D S3 LVAD`.split(/\s+/),
  )('is a vowel: %s', (word) => expect(beginsWithVowel(word)).toBe(true));

  test.each(
    `plan European ewe university union unit unique useful user usual utility ubiquitous uranium one one-line once-over
    house happy yes UK URL UX UI USB GP PhD BBC CT PET TV 10 1 100 7-day 12,000 U-turn Ukrainian eulogy`.split(
      /\s+/,
    ),
  )('is a consonant: %s', (word) => expect(beginsWithVowel(word)).toBe(false));

  test.each([
    'historic',
    'hotel',
    'herb',
    'SQL',
    'FAQ',
    'NASA',
    'LED',
    'Hermès',
    'Ugo',
    'mph',
    'iOS',
    '1100',
    'MRSA',
  ])('is not known: %s', (word) => expect(beginsWithVowel(word)).toBeUndefined());
});

describe('articles', () => {
  test.each([
    [
      'It took a hour, and an one-line fix by an European with a MRI scan.',
      'It took an hour, and a one-line fix by a European with an MRI scan.',
    ],
    [
      'A honest word about an “useful” plan, a 8-hour shift and an (long) wait.',
      'An honest word about a “useful” plan, an 8-hour shift and a (long) wait.',
    ],
  ])('are mended: “%s”', (text, expected) => {
    expect(mended(text, articles(text))).toBe(expected);
  });

  test.each([
    'Vitamin A is good, plan A as well, and an A&E nurse met me at 8 a.m. in an A&E ward.',
    'A UK firm, an NHS trust, a FLIR camera, an FLIR camera, a SQL query and an SQL query.',
    'It is an historic hotel, a historic one, an honour, and a ewe in a unit of an R&D lab.',
  ])('are left as they are: “%s”', (text) => {
    expect([...articles(text)]).toEqual([]);
  });
});

test('a name of another language is no article', () => {
  expect([...articles('I worked at An Lár and the Lyric, An Grianán.')]).toEqual([]);
});
