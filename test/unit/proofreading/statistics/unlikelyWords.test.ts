import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { unlikelyWords } from '../../../../src/proofreading/statistics/unlikelyWords.js';
import { WordModel } from '../../../../src/proofreading/statistics/wordModel.js';
import { CONFUSION_SETS, LEFT_OUT } from '../../../../src/proofreading/statistics/wordSets.js';
import { createTagger } from '../../../../src/proofreading/tagger.js';

const FILE = 'media/word-model.bin';
const model = WordModel.load(readFileSync(FILE));
const tag = createTagger();

/** `[what is underlined] → what the first fix makes of it`. */
function found(text: string): string[] {
  return tag(text)
    .flatMap((sentence) => unlikelyWords(text, sentence, model))
    .map(({ range, fixes }) => `${text.slice(range.start, range.end)} → ${fixes[0]?.newText}`);
}

test.each([
  ['By noon we new that the pump had failed.', 'new → knew'],
  ['I no that the harbour is busy in May.', 'no → know'],
  ['They walked the hole length of the quay.', 'hole → whole'],
  ['It rolled of the table and broke.', 'of → off'],
  ['There boat was the last one in the harbour.', 'There → Their'],
  ['The nets where dry by the evening.', 'where → were'],
  ['I would walk rater than wait for the bus.', 'rater → rather'],
  ['The ferry has not being repaired yet.', 'being → been'],
  ['I want to talk to the people how built it.', 'how → who'],
  ['We spent a lot time on the hull.', 'lot time → lot of time'],
])('%s', (text, mistake) => {
  expect(found(text)).toContain(mistake);
});

test.each([
  'By noon we knew that the new pump had failed, and now I know that no other was there.',
  'Their boat is over there, and they are on it, which is where we were.',
  'It fell off the back of the lorry, so the whole load was lost down a hole.',
  'We heard that you were here, and whose boat it was.',
  'The principal of the school spoke of the principles that were accepted, except one.',
  'We would rather walk past the hall than be passed by a bus.',
  'Will Read has a look at the read-back and the off-peak plan.',
  'There was a lot to do, and a group of us did most of it.',
])('is silent: %s', (text) => {
  expect(found(text)).toEqual([]);
});

describe('whatever is written', () => {
  const word = fc.constantFrom(
    ...CONFUSION_SETS.flat(),
    ...LEFT_OUT,
    ...'boat pump walk walked Ada quickly old , . ! - ’ “ 7 😀 é'.split(' '),
  );

  it('finds places in the text, each with another text in its place', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const sentence of tag(text))
          for (const { range, fixes } of unlikelyWords(text, sentence, model)) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThan(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
            for (const fix of fixes) expect(fix.newText).not.toBe(text.slice(fix.range.start, fix.range.end));
          }
      }),
    );
  });
});

test('a file of another version is refused', () => {
  const bytes = readFileSync(FILE);
  expect(() => WordModel.load(bytes.subarray(0, 100))).toThrow(RangeError);
  expect(() => WordModel.load(new Uint8Array())).toThrow(RangeError);
  const other = Uint8Array.from(bytes);
  other[0] = 1;
  expect(() => WordModel.load(other)).toThrow(/npm run train:words/);
});
