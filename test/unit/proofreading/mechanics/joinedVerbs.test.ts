import { expect, test } from 'vitest';
import { joinedVerbs } from '../../../../src/proofreading/mechanics/joinedVerbs.js';
import { mended } from '../../support/mechanics.js';

test.each([
  ['I can setup the stage, and come backup the glen.', 'I can set up the stage, and come back up the glen.'],
  [
    "I'd like to followup this call; we will login to it.",
    "I'd like to follow up this call; we will log in to it.",
  ],
  [
    'It maybe late, and I would not give anymore than that.',
    'It may be late, and I would not give any more than that.',
  ],
])('parts a verb from its particle: “%s”', (text, expected) => {
  expect(mended(text, joinedVerbs(text))).toBe(expected);
});

test.each([
  'The setup is fine, the backup too, and my followup to your workout was short.',
  'Thank you for the handover to the night shift and for your login.',
  'Is it maybe possible? It is not so anymore, and it, maybe, was. Perhaps there were maybe a dozen.',
  'I want to look up the words and to set them out.',
])('leaves things alone: “%s”', (text) => {
  expect([...joinedVerbs(text)]).toEqual([]);
});
