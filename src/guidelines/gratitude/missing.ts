import type { Guideline } from '../guideline.js';
import { greetingLine } from '../places.js';

export const gratitudeMissing: Guideline = {
  id: 'gratitude/missing',
  severity: 'warning',
  description: 'Nothing thanks the interviewer.',
  page: {
    why: 'It is a thank-you note: the thanks are what it is for.',
    bad: 'Hi Raj,\n\nI enjoyed our conversation about backfills.',
    good: 'Hi Raj,\n\nThank you for walking me through the backfills.',
  },
  *check({ note, reading }) {
    if (reading.some('thanks')) return;
    yield {
      range: greetingLine(note),
      message: `Thank ${note.interviewer || 'the interviewer'} for something they did.`,
    };
  },
};
