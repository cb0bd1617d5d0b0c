import { describe, expect, test } from 'vitest';
import { proofread } from '../support/proofreading.js';

/** Right sentences of kinds that once were underlined, each for what it might be taken for. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'an idiom': [
    'I took careful note of the two rates, and had little idea of what they cost.',
    'We ran to and fro, and it can happen again in future.',
    'I spent a couple hours with the crew, and gave it a thumbs up.',
    'Do your work there, and call when you like.',
    'I sure appreciate you driving in.',
    'Your nurses have the patience of Job.',
  ],
  'each of several': [
    'I filed eleven claims in one week, and every one was paid.',
    'It was part of everyday life long before I came.',
  ],
  'nouns that verbs look like': [
    'I think I need help with my tasks, and a patient who needs help to eat should not have to ask.',
    'You explained a four-hour wait to the ward.',
    'I could send notes on die temperature.',
    'They ended up going to gigs, and lost more time to punctures than to anything else.',
    'A loss that the model spreads over twenty years is in truth a small one.',
    'Most founders I talked to afterwards said it was the best.',
    'He was too good to be mean.',
  ],
  'a subject that is not near': [
    'Growing up there, questions about economics are part of life.',
    'Nineteen years of ringing parents with bad news have left me calm.',
    'The count came once a fortnight and nobody was allowed to send a deputy.',
    'It is an exercise you can try if you want to understand startups, and it is free.',
    'How many of us is the panel still considering?',
    'We want a team who play for one another, and the clergy were kind.',
  ],
  'two words of one sort': [
    'What it is is a start, and what we do do is listen.',
    'What you drew – a table that nobody may touch – is the clearest account I have heard.',
    'What does the damage is heat that comes on at nine.',
    'My uncles shop in Cork, and the tools we use to cut it are blunt.',
  ],
  'a name': [
    'Hunter went over to Exact I think, and we matched via the Bravely app.',
    'She is Deaf and teaches signing.',
    'The site is cloud.gov. It was quick.',
  ],
  'no name': [
    'I would like to hear about the kopi on your porch.',
    'With a napkin and three french fries, you made it plain.',
  ],
  'whose it is': [
    'They guarded the project\'s outside influence, and your phone\'s "settings" page.',
    "The bees at my grandfather's were not fond of me.",
    'I can send you our outdoor risk sheet.',
    'Call me within four days of your calling them.',
  ],
};

describe.each(Object.entries(RIGHT))('what may look like a slip: %s', (_, sentences) => {
  test.each(sentences)('says nothing of “%s”', async (sentence) => {
    expect(await proofread(`Hi Niamh,\n\n${sentence}`)).toEqual([]);
  });
});
