import { describe, expect, test } from 'vitest';
import {
  firstCapital,
  months,
  sentenceStarts,
  titles,
  twoCapitals,
} from '../../../../src/proofreading/mechanics/capitals.js';
import { strayCapitals } from '../../../../src/proofreading/mechanics/strayCapitals.js';
import { createTagger } from '../../../../src/proofreading/tagger.js';
import { ENGLISH, mended } from '../../support/mechanics.js';

const tag = createTagger();

describe('capitals too many', () => {
  test.each([
    [
      'I have Never laughed so much, and I really Enjoyed it.',
      'I have never laughed so much, and I really enjoyed it.',
    ],
    [
      'My aunt and my Mother sing, and so does her Father.',
      'My aunt and my mother sing, and so does her father.',
    ],
    ['I liked Our talk and A tour of the old Place.', 'I liked our talk and a tour of the old place.'],
    [
      'If The panel agrees, you were Quick to Tell the others.',
      'If the panel agrees, you were quick to tell the others.',
    ],
    [
      'I enjoyed the tour of the yard Thanks for your time.',
      'I enjoyed the tour of the yard thanks for your time.',
    ],
  ])('are mended: “%s”', (text, expected) => {
    expect(mended(text, strayCapitals(text, ENGLISH, tag))).toBe(expected);
  });

  test.each([
    'I went to Hull in May, met Sue on Zoom, and wrote it in Go with Excel.',
    'The Northern line, the Red Cross, the Care Act and Capital One are names, and so is Year 9.',
    'I read how the Friends raised the money, and Boxes of Hope, Sacks of grain were sold.',
    'We moved it to Spark. The Platform team, the Head of Support and Blue Watch were there.',
    'The agents in the North and the South met. You are, Chief, the one; grade A is better than B. Part II is done.',
    'The Board of Trade, a Notice of Work and the Welcome team are names; we call it Everything, and Holly ran it.',
    'He said: "Never again." Note (Only for us) and so on.',
  ])('are none in “%s”', (text) => {
    expect(mended(text, strayCapitals(text, ENGLISH, tag))).toBe(text);
  });
});

test.each([
  ['Most of Them came, and I bought seed In March.', 'Most of them came, and I bought seed in March.'],
  [
    'Ask which one they would keep, Most of them pick two.',
    'Ask which one they would keep. Most of them pick two.',
  ],
])('a capital behind a small word or a comma: “%s”', (text, expected) => {
  expect(mended(text, strayCapitals(text, ENGLISH, tag))).toBe(expected);
});

test('a second capital is one too many, but for what is written so', () => {
  const text = 'THank you for showing me how THe kiln works. My IDs, the PhDs and OKs of SQLite stay.';
  expect(mended(text, twoCapitals(text, ENGLISH))).toBe(
    'Thank you for showing me how The kiln works. My IDs, the PhDs and OKs of SQLite stay.',
  );
});

describe('capitals that are missing', () => {
  test('begin sentences and lines, and are “I”', () => {
    const text = 'we spoke. i said so, and i’m glad. iOS is i.e. a system; (i) the dotless i.';
    expect(mended(text, sentenceStarts(text))).toBe(
      'We spoke. I said so, and I’m glad. iOS is i.e. a system; (i) the dotless i.',
    );
    expect(mended('dear Raj,', firstCapital('dear Raj,'))).toBe('Dear Raj,');
  });

  test('are those of titles before a name', () => {
    const text = 'I met mr Osei, dr. Lund and my professor, Ann; the sir of the house was out.';
    expect(mended(text, titles(text))).toBe(
      'I met Mr Osei, Dr. Lund and my professor, Ann; the sir of the house was out.',
    );
  });
});

describe('months that are words as well', () => {
  test.each([
    ['Since march, and until august.', 'Since March, and until August.'],
    ['I am ready for the may intake.', 'I am ready for the May intake.'],
  ])('gives “%s” its capital', (text, right) => {
    expect(mended(text, months(text))).toBe(right);
  });

  test.each([
    'They march in step, and we may.',
    'An august body went on a long march.',
    'Of the two one may.',
  ])('says nothing of “%s”', (text) => {
    expect([...months(text)]).toEqual([]);
  });
});
