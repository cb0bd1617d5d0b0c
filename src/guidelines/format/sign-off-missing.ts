import type { Note } from '../../note/note.js';
import type { SignOff } from '../../note/signOff.js';
import { lineEnding } from '../../note/text.js';
import type { Fix, Guideline } from '../guideline.js';
import { closeWith, gap, insert } from '../insertions.js';
import { greetingLine } from '../places.js';

export const signOffMissing: Guideline = {
  id: 'format/sign-off-missing',
  severity: 'warning',
  description: 'There is no closing line with a name under it.',
  page: {
    why: 'Interviewers meet many people in a week. The name under the note tells them at a glance who writes.',
    bad: 'I look forward to hearing from you.',
    good: 'I look forward to hearing from you.\n\nBest regards,\nAlex Kim',
  },
  *check({ note }) {
    const { signOff } = note.body;
    if (signOff?.closing && signOff.name) return;
    yield {
      range: greetingLine(note),
      message: signOff?.closing
        ? 'Put your name under the closing line.'
        : 'End with a closing line ("Best regards,") and your name under it.',
      fixes: signOff
        ? completed(note, signOff)
        : closeWith(note, 'Sign off', ['Best regards,', gap(1, 'Your Name')]),
    };
  },
};

/** Puts the name below the closing, or the closing above the name. */
function completed(note: Note, { closing, name }: SignOff): Fix[] {
  const newline = lineEnding(note.text);
  if (closing) return [insert('Put your name below', closing.end, newline + gap(1, 'Your Name'))];
  return name ? [insert('Sign off', name.start, `${gap(1, 'Best regards')},${newline}`)] : [];
}
