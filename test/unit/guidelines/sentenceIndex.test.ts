import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SentenceIndex } from '../../../src/guidelines/sentenceIndex.js';
import { parseBody } from '../../../src/note/body.js';

const SENTENCES = [
  'Thank you for your time today.',
  'Your account of the backfill that ran twice stayed with me all evening.',
  'Your account of the backfill that ran twice stayed with me the whole evening.',
  'The rota you drew on the whiteboard is close to the one I ran in Porto.',
  'I have been reading about idempotent consumers and replayed ledgers since Friday.',
  'Two harvests of pruning taught me to sharpen secateurs before the frost comes.',
];
const text = SENTENCES.join(' ');
const { sentences } = parseBody(text, { start: 0, end: text.length });
const [courtesy, first, nearlyFirst, second] = sentences;

describe('the index of sentences', () => {
  test('finds a sentence in nearly the same words, with its place, the most similar first', () => {
    if (!first || !nearlyFirst || !second) throw new Error('The sentences are not read as such.');
    const index = new SentenceIndex();
    index.add('a.md', [second, nearlyFirst]);
    index.add('b.md', [first]);
    const matches = index.matches(first);
    expect(matches.map(({ file }) => file)).toEqual(['b.md', 'a.md']);
    expect(matches[0]).toMatchObject({ range: first.range, similarity: 1 });
    expect(matches[1]?.range).toEqual(nearlyFirst.range);
  });

  test('passes over what every letter says', () => {
    if (!courtesy) throw new Error('The sentences are not read as such.');
    const index = new SentenceIndex();
    index.add('a.md', [courtesy]);
    expect(index.matches(courtesy)).toEqual([]);
  });

  test.each([
    'Thank you, if late, for our conversation on Saturday, November 28.',
    'Thank you for speaking with me on the 3rd of July 2027 at 3pm.',
    'Thanks for our chat on Sun, 14 Feb at 10:30.',
  ])('passes over the day in it: %s', (thanks) => {
    const index = new SentenceIndex();
    const { sentences: said } = parseBody(thanks, { start: 0, end: thanks.length });
    index.add('a.md', said);
    expect(said.flatMap((sentence) => index.matches(sentence))).toEqual([]);
  });

  test('knows after any changes what one that was made anew knows', () => {
    const file = fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `${i}.md`));
    const change = fc.tuple(file, fc.option(fc.subarray([...sentences]), { nil: undefined }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const index = new SentenceIndex();
        for (const [name, contents] of changes) {
          if (contents) index.add(name, contents);
          else index.delete(name);
        }
        const anew = new SentenceIndex();
        for (const [name, contents] of new Map(changes)) if (contents) anew.add(name, contents);
        for (const sentence of sentences) expect(index.matches(sentence)).toEqual(anew.matches(sentence));
      }),
    );
  });
});
