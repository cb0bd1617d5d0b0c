import { describe, expect, test } from 'vitest';
import { proofread } from '../support/proofreading.js';

/** Right sentences of kinds that once were underlined, each for what it might be taken for. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'what is turned round, left out or said by the way': [
    'She did all she could to help, and how could learning it harm us?',
    'What will a new pier cost, and what might a tide do to it?',
    'The trade I was interested in was there, and nothing you told me put me off.',
    'It is strongly recommended to bring a coat, as they use it like this.',
    'Coming towards her were two friends, and neither was late.',
    'It was good to see how similar your two boats are.',
    'The fair on 19 May has been moved.',
    'Your rules are the ones that matter most to my crew, and that are kept.',
    'I have read about how open water swimmers train, and why can’t she have a boat?',
    'Regardless of role, everyone bails, and every blank was filled in.',
    'The two that won prizes were yours, and the tale of the seal is told.',
    'This ranges from the pier to the bar, and it is the sum of your parts.',
    'In what way do they help, and what type of ward were you in last year?',
    'They tear apart the nets, and each sets aside the rest.',
    'I did not want to bore you, and I was wont to.',
  ],
  'names that begin a sentence, and words of other languages': [
    'Dinesh has my papers. Elyse Schein was there. Asch, whom I never met, found it.',
    'With my thanks. Mit besten Grüßen.',
    'Xie xie for the tea. Toi toi toi for Sunday!',
    'We drank kopi-o and drew a minimap of the toleranced parts.',
  ],
  'places that are things, and what is theirs': [
    'The breast of turkey came on china cups from Leeds, with chile and rice.',
    'Mr and Mrs Cobb met Dr van Houten, and the Dr is in.',
    'It fits the pilots and the crew’s. One of your driver’s lamps broke.',
    'You reckon it’s harmonics from the prop.',
  ],
  'marks, capitals and short forms': [
    'I did a SWOT analysis, and a SPAD is rare.',
    'We cut a 2 ft. plank for it, and read “How I Built a Boat That Has Not Sunk Yet” twice.',
    'Health care costs more in our everyday lives, and the key word is care.',
    'We read your guild’s (or your own) rules, and one of them stopped a round, mine.',
  ],
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
