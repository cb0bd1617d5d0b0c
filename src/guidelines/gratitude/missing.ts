import type { Guideline } from '../guideline.js';
import { beginWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';

/** Log odds. */
const LEAST = 1.8;

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
    if (reading.hasEvidence('thanks', LEAST)) return;
    const topic = note.topics[0]?.text;
    const thanks = `Thank you for ${gap(1, topic ? `talking with me about ${topic}` : 'your time and for the conversation')}.`;
    yield {
      range: greetingLine(note),
      message: `Thank ${note.interviewer || 'the interviewer'} for something they did.`,
      fixes: beginWith(note, 'Begin with thanks', thanks),
    };
  },
};
