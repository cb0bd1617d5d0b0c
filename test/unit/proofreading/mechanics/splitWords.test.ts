import { expect, test } from 'vitest';
import { splitWords } from '../../../../src/proofreading/mechanics/splitWords.js';
import { ENGLISH, mended } from '../../support/mechanics.js';

test.each([
  ['Every body at the work shop came to gether.', 'Everybody at the workshop came together.'],
  [
    'I would love to look in to the plan, and the rail way in the news paper.',
    'I would love to look into the plan, and the railway in the newspaper.',
  ],
  ['May be we can meet. Any way, every one was kind.', 'Maybe we can meet. Anyway, everyone was kind.'],
  [
    'I was re assured that it is avail able through out the day.',
    'I was reassured that it is available throughout the day.',
  ],
  [
    'It was very help full, and I am with in a mile of it.',
    'It was very helpful, and I am within a mile of it.',
  ],
  [
    'I would work along side you, and I need to know who ever rang.',
    'I would work alongside you, and I need to know whoever rang.',
  ],
  [
    'The sub contractor some times needs a fire place, in side the yard.',
    'The subcontractor sometimes needs a fireplace, inside the yard.',
  ],
  [
    'The pass port lay by the door, in your own good time, after a hair cut.',
    'The passport lay by the door, in your own good time, after a haircut.',
  ],
  ['Never the less we came a head of the tide.', 'Nevertheless we came ahead of the tide.'],
  ['I can hardly tell them a part.', 'I can hardly tell them apart.'],
  ['I can un derstand it a long with the rest.', 'I can understand it along with the rest.'],
  [
    'I read a bout your wheel chair ramp once a gain, and the pay roll was over due.',
    'I read about your wheelchair ramp once again, and the payroll was overdue.',
  ],
  [
    'I can start with in two weeks, and have planned a head. I out lined it up stairs.',
    'I can start within two weeks, and have planned ahead. I outlined it upstairs.',
  ],
  [
    'The court house is a live wire, but the pipe lines are out of date, and the trouble shooting was hope less.',
    'The courthouse is a live wire, but the pipelines are out of date, and the troubleshooting was hopeless.',
  ],
  [
    'I would tell any one who asks that I heard a bout the post again, and would come a gain next week.',
    'I would tell anyone who asks that I heard about the post again, and would come again next week.',
  ],
  [
    'He showed me a round the ward, where every one kept me a wake: bring it a long, he said.',
    'He showed me around the ward, where every one kept me awake: bring it along, he said.',
  ],
  [
    'I was let ting the days pass and worked over time, all a cross Leeds; I was a shamed, and nine teen.',
    'I was letting the days pass and worked overtime, all across Leeds; I was ashamed, and nineteen.',
  ],
])('joins what is one word: “%s”', (text, expected) => {
  expect(mended(text, splitWords(text, ENGLISH))).toBe(expected);
});

test.each([
  'The route to Day 1 was on a web site with data sets and an able crew; a part of it is in the way.',
  'It may be that each and every one of them came in to see us on line 6.',
  'I handed it in to the desk, came back, and let the week end with a walk.',
  'The people I work with in the office help full time, and I am not able to stay.',
  'The only one who ever came got eleven through out of twelve, laid out side by side.',
  'A long way to go: we sat in the sun, in any way you like, some time ago.',
  'The flight to Dar es Salaam, at per cent rates, for giving a part of it to me at last.',
  'A bear hug and a plough horse made my heart beat, day three to day six, on line twelve.',
  'I dropped the keys in to the porter, and waved at every one from the pier.',
  'The market places and the work-shop of a head gardener is up on the hill.',
  'We had a bout of flu, a gain in speed and a head for heights. Are there after that more over the top?',
  'The sun set as we came up the hill night over night, out going for a walk; we had to talk more over tea.',
  'They carried us down stairs, and there was never a cross word. We could be there by Thanksgiving, on to night shifts.',
  'I answered every one, met any one of them, and had a bout with the Dane: it was a gain in speed.',
  'A lone gull and a live wire: we had a round of golf, used less of it, over time, and it cost a wake.',
  'They broke down a long, low wall. It can not only float; over the years the placements break down.',
  'That is the process or the place, and they put the paper back. I took that down right.',
  'A free hand, first hand news and a heart beat: they use less than we hope less would do.',
])('leaves two words alone: “%s”', (text) => {
  expect([...splitWords(text, ENGLISH)]).toEqual([]);
});
