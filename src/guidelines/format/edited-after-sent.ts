import { setField } from '../../note/editFrontMatter.js';
import { fieldText } from '../../note/fieldValues.js';
import type { Guideline } from '../guideline.js';
import { valueRange } from '../places.js';
import { sentTextOf, sentWords } from '../sentText.js';

export const editedAfterSent: Guideline = {
  id: 'format/edited-after-sent',
  severity: 'info',
  description: 'The message was edited after it was marked as sent.',
  page: {
    why: 'A sent note is the record of what its reader has. What is changed in it afterwards, they never see; and in the next conversation it is good to know what you wrote.',
    bad: 'sent: 2026-11-20T18:00-08:00\nsent-text: 162 words, 8f3a2c1d\n---\n(a sentence more than there was)',
    good: 'sent: 2026-11-20T18:00-08:00\nsent-text: 162 words, 8f3a2c1d\n---\n(as it was sent)',
  },
  *check({ note }) {
    const before = fieldText(note.frontMatter, 'sent-text');
    const wordsBefore = sentWords(before);
    if (!note.isSent || wordsBefore === undefined) return;
    const now = sentTextOf(note);
    if (now === before) return;
    const words = sentWords(now);
    const change =
      words === wordsBefore
        ? 'some words are others'
        : `it had ${wordsBefore} words then, and has ${words} now`;
    yield {
      range: valueRange(note, 'sent-text'),
      message: `The message was edited after it was sent: ${change}.`,
      fixes: [{ title: 'Take this as the text that was sent', edits: setField(note.text, 'sent-text', now) }],
    };
  },
};
