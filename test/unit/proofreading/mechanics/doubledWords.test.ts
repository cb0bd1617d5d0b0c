import { expect, test } from 'vitest';
import { Lexicon } from '../../../../src/proofreading/lexicon.js';
import { doubledWords } from '../../../../src/proofreading/mechanics/doubledWords.js';
import { wordListOf } from '../../../../src/proofreading/wordList.js';
import { mended } from '../../support/mechanics.js';

const lexicon = new Lexicon(wordListOf('auto'), { names: [], terms: [] });

test.each([
  ['The the bell rang, and it is is late.', 'The bell rang, and it is late.'],
  ['I spoke to you in in Leeds and put it on on Friday.', 'I spoke to you in Leeds and put it on Friday.'],
  ['The fact is is that that our mill closed.', 'The fact is that our mill closed.'],
  ['I know that that you came, and so so I stayed.', 'I know that you came, and so I stayed.'],
  [
    'I I lost a walking stick in in town, and it was colder on on deck.',
    'I lost a walking stick in town, and it was colder on deck.',
  ],
  [
    'What a hall there is! It is is not warm, and it was was late: I hope to do do more, from that that hill.',
    'What a hall there is! It is not warm, and it was late: I hope to do more, from that hill.',
  ],
  [
    'The orders for gravel in in Perth rose, so so we saw that that everyone stayed.',
    'The orders for gravel in Perth rose, so we saw that everyone stayed.',
  ],
])('words that stand twice: “%s”', (text, expected) => {
  expect(mended(text, doubledWords(text, lexicon))).toBe(expected);
});

test.each([
  'I had had enough. What it is is a start, and all I need is is not much. The best there was was free.',
  'I logged in in May, and carried on on foot. I think that that ward was so so good.',
  'Did nobody tell you you were right, and the room we met in in May was small, so chop chop.',
  'The desk I typed on on Monday is one that I do do well at, and handed papers in in time.',
  'Security (a.k.a a lock) and Duran Duran. Xie xie for the tea, and toi toi toi for Sunday.',
])('that may: “%s”', (text) => {
  expect([...doubledWords(text, lexicon)]).toEqual([]);
});
