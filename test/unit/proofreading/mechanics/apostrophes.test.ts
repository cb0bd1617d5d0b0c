import { describe, expect, test } from 'vitest';
import { apostrophes } from '../../../../src/proofreading/mechanics/apostrophes.js';
import { itIs, itsOwn } from '../../../../src/proofreading/mechanics/itsOwn.js';
import { possessives } from '../../../../src/proofreading/mechanics/possessives.js';
import { createTagger } from '../../../../src/proofreading/tagger.js';
import { ENGLISH, mended } from '../../support/mechanics.js';

const tag = createTagger();
const check = (text: string) => [
  ...apostrophes(text, ENGLISH),
  ...tag(text).flatMap((sentence) => [
    ...possessives(text, sentence),
    ...itsOwn(sentence),
    ...itIs(text, sentence),
  ]),
];

describe('apostrophes', () => {
  test.each([
    [
      "The womens' ward and none of the drivers cards were new.",
      "The women's ward and none of the driver's cards were new.",
    ],
    ["I did'nt know, and it Is'nt so; we ca'nt.", "I didn't know, and it Isn't so; we can't."],
    [
      "The choice is your's, and Id gladly come. Ill write.",
      "The choice is yours, and I'd gladly come. I'll write.",
    ],
    [
      'Lets just say that it rained. Lets and rents fell.',
      "Let's just say that it rained. Lets and rents fell.",
    ],
    [
      'I know every welders first name, and a passengers smile.',
      "I know every welder's first name, and a passenger's smile.",
    ],
    ["We met in the 1990's, and the late 80's.", 'We met in the 1990s, and the late 80s.'],
    [
      'I sat in the managers office, and heard your mothers advice.',
      "I sat in the manager's office, and heard your mother's advice.",
    ],
    [
      "After two year's experience I gave six months notice.",
      "After two years' experience I gave six months' notice.",
    ],
    [
      'Thank you for last nights chat, at an hours notice.',
      "Thank you for last night's chat, at an hour's notice.",
    ],
    [
      "It take's time, and a team that need's a month waits.",
      'It takes time, and a team that needs a month waits.',
    ],
    [
      "The noise of the loom's and seven year's, in two full hour's.",
      'The noise of the looms and seven years, in two full hours.',
    ],
    [
      "The shop sells mango's grown in Goa. The Brown's live next door.",
      'The shop sells mangos grown in Goa. The Browns live next door.',
    ],
    ["I worked with SLA's, and with scam's.", 'I worked with SLAs, and with scams.'],
    [
      'I sat in the dentists van, met my brothers wife, and read of the deans garden.',
      "I sat in the dentist's van, met my brother's wife, and read of the dean's garden.",
    ],
    [
      "Many thank's to all. We made mistake's for years, and my nephew hate's his answer to your question's.",
      'Many thanks to all. We made mistakes for years, and my nephew hates his answer to your questions.',
    ],
    [
      'Its possible to see it from here, and I hope its been dry. Ill ring you.',
      "It's possible to see it from here, and I hope it's been dry. I'll ring you.",
    ],
    [
      'I shall wait until its settled. Its exactly the barn I sought, so its up to you; if its of use, say so.',
      "I shall wait until it's settled. It's exactly the barn I sought, so it's up to you; if it's of use, say so.",
    ],
    [
      'Ill hold the boat for you. We hope that well be sailing soon. Were moving house in May.',
      "I'll hold the boat for you. We hope that we'll be sailing soon. We're moving house in May.",
    ],
    [
      'I return in two years time, since my uncles barn in Ayr was sold, at each others doors.',
      "I return in two years' time, since my uncle's barn in Ayr was sold, at each other's doors.",
    ],
    ['The fishermens letters are on everyones wall.', "The fishermen's letters are on everyone's wall."],
  ])('are mended: “%s”', (text, expected) => {
    expect(mended(text, check(text))).toBe(expected);
  });

  test.each([
    [
      "The site lost it's funding, and you can tell it by it's drains.",
      'The site lost its funding, and you can tell it by its drains.',
    ],
    [
      "It's value was proven, and I liked the company and it's people.",
      'Its value was proven, and I liked the company and its people.',
    ],
    [
      "Since the flood, the mill has kept it's wheel, and I long to be it's first miller.",
      'Since the flood, the mill has kept its wheel, and I long to be its first miller.',
    ],
  ])('are none in “its”: “%s”', (text, expected) => {
    expect(mended(text, check(text))).toBe(expected);
  });

  test.each([
    "I met her at my mother's, and at Luke's, upstairs from the bookie's.",
    "The manager's office and the managers' offices are the nurses' business.",
    "It's good that it's raining, and I think it's work worth doing; provided it's sorted, it's fun.",
    'I left the dogs in, won the pharmacists round, put it to the partners tonight and joined the schools team.',
    "The update number's on the form, the run's the hardest part, and its quiet charm and its open door please.",
    "The kettle's on, the team's in Leeds, and your plan is better than last year's.",
    'What your clients need is rest, where the nurses work is warm, and the hall your partners visit is full.',
    'Ill people in beds may well be glad of its on-site doctor, of its second ward, and its then owner.',
    "Two hundred k's away, that map's the one I want. Where I come from it's rude to ask.",
    'Would your pupils mind? I would love to spend the next years learning.',
    "The draw is a pilot's, the lamp is my niece's, and the half of it's walking.",
    'We help our clients work it out in four months reading maps.',
    "My banjo's in tune, the gala's in May, and the Browns' cat is Mr Brown's.",
    'How the nurses answer calls, and how the managers plan, surprised me.',
    'A sales role, a systems engineer, the visitors centre, two years old, in the 1990s.',
    'Show me an Id card. Ill health kept me away, and the ill man wed.',
    "When it works it's magic, and he's the one that's kind.",
  ])('are right in “%s”', (text) => {
    expect(mended(text, check(text))).toBe(text);
  });
});

test('what several people own, with a word between', () => {
  const text =
    'It taught me that our clients main fear was silence, and how my grandfathers notebooks were kept.';
  expect(mended(text, check(text))).toBe(
    "It taught me that our clients' main fear was silence, and how my grandfather's notebooks were kept.",
  );
});
