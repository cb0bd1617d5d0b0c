import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkGrammar } from '../../../../src/proofreading/grammar/grammar.js';
import { createTagger } from '../../../../src/proofreading/tagger.js';
import { grammarOf } from '../../support/grammar.js';
import { tries } from '../../support/properties.js';

const WORDS =
  "the a my each one of people plans nurse team that who which is are was has have do to would not n't of in and , . it you I we they there so how what went given taking took like look forward 's their your its than then - ( data years two".split(
    ' ',
  );

describe('grammar', () => {
  test('says something of words in any order, or nothing, and always where they stand', () => {
    const tag = createTagger();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const sentence of tag(text))
          for (const { range, fixes } of checkGrammar(text, sentence)) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(text.length);
            expect(range.start).toBeLessThan(range.end);
            expect(fixes).not.toEqual([]);
          }
      }),
      { numRuns: tries(300) },
    );
  });

  test('does not read what is too long for a sentence', () => {
    const tokens = Array.from({ length: 100_000 }, (_, i) => ({
      text: 'plan',
      pos: 'NOUN',
      lemma: 'plan',
      start: i * 5,
      end: i * 5 + 4,
    }));
    expect(checkGrammar('plan '.repeat(100_000), tokens)).toEqual([]);
  });

  test.each([
    'I would like to come, but I cannot.',
    'Facebook has a Code of Conduct that we read.',
    'A cheque for one penny was in the frame.',
    'This results in fewer calls.',
    'I was struck by how quiet the control room was.',
    'The tools you use to build it are fine.',
    'Characters that together form a word are letters.',
    'It would be great to be one of the crew.',
    'How many bells does it take to wake them?',
    'A quarter of the loans go bad.',
    'People whom I work for write the same report.',
    'There is a different form for each.',
    'They work you hard, but at six tomorrow I leave.',
  ])('says nothing of “%s”', (text) => {
    expect(grammarOf(text)).toEqual([]);
  });
});
