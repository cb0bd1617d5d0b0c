import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentTextOf } from '../../../src/guidelines/sentText.js';
import { removeField, setField } from '../../../src/note/editFrontMatter.js';
import { parseNote } from '../../../src/note/note.js';
import { applyEdits } from '../../../src/note/text.js';
import { CLEAN_NOTE, findings } from '../support/checking.js';

/** The note as *Mark as Sent* leaves it. */
function sent(text: string): string {
  const note = parseNote(text);
  if (!note) throw new Error('The test has written no note.');
  return applyEdits(text, [
    ...setField(text, 'sent', '2026-11-20T18:00-08:00'),
    ...setField(text, 'sent-text', sentTextOf(note), 'sent'),
  ]);
}

const edited = (text: string) => findings(text).filter(({ rule }) => rule === 'format/edited-after-sent');

describe('format/edited-after-sent', () => {
  const SENT = sent(CLEAN_NOTE);

  test('a person can read what is kept, and it is a field of a note', () => {
    expect(SENT).toMatch(/^sent: 2026-11-20T18:00-08:00\nsent-text: 82 words, [0-9a-f]{8}\n---$/m);
    expect(findings(SENT)).toEqual([]);
  });

  test('says what has changed, where it stands, and takes it over', () => {
    const text = SENT.replace('all evening.', 'all evening, and all night.');
    const [finding] = edited(text);
    expect(finding?.severity).toBe('info');
    expect(finding?.message).toBe(
      'The message was edited after it was sent: it had 82 words then, and has 85 now.',
    );
    expect(text.slice(finding?.range.start, finding?.range.end)).toMatch(/^82 words, /);
    expect(edited(applyEdits(text, finding?.fixes?.[0]?.edits ?? []))).toEqual([]);
    expect(edited(SENT.replace('all evening', 'all morning'))[0]?.message).toMatch(
      /some words are others\.$/,
    );
  });

  test.each([
    ['other line breaks', SENT.replace('order pipeline to', 'order pipeline\nto').replaceAll('\n', '\r\n')],
    ['a remark of one’s own', SENT.replace('Best regards', '<!-- he answered on Monday -->\n\nBest regards')],
    ['the front matter', SENT.replace('title: Engineering Manager', 'title: Director')],
    [
      'a note that is pending again',
      SENT.replace('sent: 2026-11-20T18:00-08:00', 'sent:').replace('evening', 'night'),
    ],
    [
      'a note that was marked without it',
      applyEdits(SENT, removeField(SENT, 'sent-text')).replace('evening', 'night'),
    ],
    ['what somebody else writes under that key', SENT.replace(/sent-text: .*/, 'sent-text: yes')],
    [
      'a note that ignores it',
      SENT.replace('sent-text', 'ignore: [format/edited-after-sent]\nsent-text').replace('evening', 'night'),
    ],
  ])('is silent about %s', (_, text) => {
    expect(edited(text)).toEqual([]);
  });

  test('any other letter is an edit', () => {
    const start = SENT.indexOf('Hi Raj');
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: SENT.length - 2 }),
        fc.stringMatching(/^\S$/),
        (at, letter) => {
          fc.pre(/\S/.test(SENT[at] ?? '') && SENT[at] !== letter);
          expect(edited(SENT.slice(0, at) + letter + SENT.slice(at + 1))).toHaveLength(1);
        },
      ),
    );
  });
});
