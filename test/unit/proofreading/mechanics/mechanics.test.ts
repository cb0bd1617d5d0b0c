import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkMechanics } from '../../../../src/proofreading/mechanics/mechanics.js';
import type { Passage } from '../../../../src/proofreading/passages.js';
import { createTagger } from '../../../../src/proofreading/tagger.js';
import { ENGLISH } from '../../support/mechanics.js';
import { tries } from '../../support/properties.js';

const tag = createTagger();
const check = (text: string, kind: Passage['kind'] = 'prose') =>
  checkMechanics({ kind, text }, ENGLISH, tag(text), tag);

const pieces = fc.constantFrom(
  ..."a an the I i it 's s’ manager managers office year two Never The hour MRI 8 1990's ( ) \" “ ” , . .. ; : ? ! - in to work shop 😀 é ʼ".split(
    ' ',
  ),
);
const texts = fc
  .array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 30 })
  .map((parts) => parts.join(' '));

test('what is found lies in the text, and is the same again', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom<Passage['kind']>('prose', 'item', 'heading', 'greeting', 'closing'),
      (text, kind) => {
        const found = check(text, kind);
        for (const { range } of found) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(range.start).toBeLessThan(range.end);
        }
        expect(check(text, kind)).toEqual(found);
      },
    ),
    { numRuns: tries(200) },
  );
});

test.each(['a', 'A ', '(', ')', '"', '.,', 'in to ', 'Never so ', "it's ", ' ,', 'x,y'])(
  'no text takes long: “%s”',
  (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    const sentences = tag(text);
    const start = performance.now();
    // What the tagger itself takes is not meant.
    checkMechanics({ kind: 'prose', text }, ENGLISH, sentences, () => sentences);
    expect(performance.now() - start).toBeLessThan(3_000);
  },
);
