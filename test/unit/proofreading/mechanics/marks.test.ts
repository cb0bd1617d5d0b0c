import { describe, expect, test } from 'vitest';
import { marks } from '../../../../src/proofreading/mechanics/marks.js';
import { pairs } from '../../../../src/proofreading/mechanics/pairs.js';
import { sentenceEnds } from '../../../../src/proofreading/mechanics/sentenceEnds.js';
import { mended } from '../../support/mechanics.js';

describe('marks', () => {
  test.each([
    ['I liked the plan ,and the team .', 'I liked the plan, and the team.'],
    ['If the barn is dry; we can thresh.', 'If the barn is dry, we can thresh.'],
    ['We held ours at noon, and, it took an hour.', 'We held ours at noon, and it took an hour.'],
    ['In 2012,when I,too,began', 'In 2012, when I, too, began'],
    ['I will be brief:the talk on micro:bits was good.', 'I will be brief: the talk on micro:bits was good.'],
    [
      'I saw the board.It was full, and that was it.the rest is in 2012.It held.',
      'I saw the board. It was full, and that was it. the rest is in 2012. It held.',
    ],
    [
      'I reconcile weekly, , and there are no surprises. .',
      'I reconcile weekly, and there are no surprises.',
    ],
    [
      'One rule is left :count it twice. It works .We use it.',
      'One rule is left: count it twice. It works. We use it.',
    ],
    ['It is slow;; but it works.,', 'It is slow; but it works.'],
    ['Our team(and yours ) met', 'Our team (and yours) met'],
    ['To each company.,', 'To each company.'],
  ])('are mended: “%s”', (text, expected) => {
    expect(mended(text, marks(text))).toBe(expected);
  });

  test.each([
    'Node.js, example.com, e.g. this, i.e. that, and 10,000 at 9:30 a.m., as at Foo Inc., were there...',
    'He is a Ph.D., so it seems; the note(s) of J.K. Rowling, etc., and the v2.3 of it.',
    'Why not?, they asked. "It works.", and so on… A (re)build at 3 p.m.; then tea.',
    'The build is on .NET, and ends with :wq, as ever.',
    'Thanks!! Really?! The ratio is 3:1, and the file is C:data.',
  ])('are left as they are: “%s”', (text) => {
    expect([...marks(text)]).toEqual([]);
  });
});

describe('pairs', () => {
  test.each([
    ['The plan (and the team was good.', 'The plan ⟦(⟧and the team was good.'],
    ['The plan and the team) was good.', 'The plan and the team⟦)⟧ was good.'],
    ['You said "not yet, and meant it.', 'You said ⟦"⟧not yet, and meant it.'],
    ['You said not yet", and meant it.', 'You said not yet⟦"⟧, and meant it.'],
    ['You said “one and “two”.', 'You said ⟦“⟧one and “two”.'],
  ])('are wanted in “%s”', (text, expected) => {
    expect(mended(text, pairs(text))).toBe(expected);
  });

  test.each([
    'The plan (and the "team") was “good” :) and a 12" pipe.',
    'There are two: a) this and b) that, (c) the rest.',
    '"One", "two" and "three".',
  ])('are whole in “%s”', (text) => {
    expect([...pairs(text)]).toEqual([]);
  });
});

describe('ends of sentences', () => {
  test.each([
    ['I enjoyed the talk about the boiler', 'I enjoyed the talk about the boiler.'],
    ['I enjoyed the talk about the boiler,', 'I enjoyed the talk about the boiler.'],
    ['Please could you say whether it moos.', 'Please could you say whether it moos?'],
    [
      'I leave on Friday, so could you let me have a word.',
      'I leave on Friday, so could you let me have a word?',
    ],
    ['Thank you, and may I ask when the kiln cools.', 'Thank you, and may I ask when the kiln cools?'],
    ["What's the next step at the mill.", "What's the next step at the mill?"],
    ['Why has nobody mended the fence.', 'Why has nobody mended the fence?'],
    ['When will the panel meet. I can come.', 'When will the panel meet? I can come.'],
    ['Thank you again; when might we speak.', 'Thank you again; when might we speak?'],
    ['Has the swan come back to the pond.', 'Has the swan come back to the pond?'],
    [
      'Would your lambs mind. What routes does the bus run now.',
      'Would your lambs mind? What routes does the bus run now?',
    ],
    [
      'How many have left this year. Who keeps the log when she sails.',
      'How many have left this year? Who keeps the log when she sails?',
    ],
    ['Do your welders eat at noon. I ask because I do.', 'Do your welders eat at noon? I ask because I do.'],
    ['Could I not mend the net in the shed.', 'Could I not mend the net in the shed?'],
  ])('are mended: “%s”', (text, expected) => {
    expect(mended(text, sentenceEnds(text))).toBe(expected);
  });

  test.each([
    'Should your team need me, I will come. Which of them stayed was my choice.',
    'What a pleasure it was. How you run it impressed me. When the team meets I will come.',
    'Should you need anything, write to me. Do write. May I thank you again for the hour.',
    'You asked what the next step is. What matters is the work. Would that I could.',
    'Do the brave thing and say so. Did it hold, I wondered. What can I add, I liked it.',
    'Do your best. What happens next is up to you. How much you have done. Who runs the yard matters.',
    'Have the decency to write. Is there a berth, because I need one.',
    'Should it rain, there is a hall. Don’t leave it too long, so do the sums. Wouldn’t mind a tea.',
    'Had I known, I would have come. Could be the bearing, and could be the belt.',
    'Any word on the berth would be welcome. I leave soon, so have the captain vote.',
    'Thank you so much',
  ])('are left as they are: “%s”', (text) => {
    expect([...sentenceEnds(text)]).toEqual([]);
  });
});
