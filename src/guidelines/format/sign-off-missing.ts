import type { Guideline } from '../guideline.js';
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
    };
  },
};
