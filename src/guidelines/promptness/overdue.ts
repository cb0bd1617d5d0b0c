import { deadlineOf, durationInWords, statusOf } from '../../note/deadline.js';
import type { Guideline } from '../guideline.js';
import { valueRange } from '../places.js';

export const overdue: Guideline = {
  id: 'promptness/overdue',
  severity: 'error',
  description: 'The note is not sent, and its deadline has passed.',
  page: {
    why: 'A note that arrives within 24 hours reaches the interviewer while the conversation is fresh and the decision open. Later ones read like an afterthought. An overdue note is still better than none: send it now, and keep it short.',
    bad: 'interviewed: 2026-11-18T15:00-08:00   # two days ago\nsent:',
    good: 'interviewed: 2026-11-18T15:00-08:00\nsent: 2026-11-18T19:40-08:00',
  },
  *check({ note, context }) {
    if (!note.interviewed || statusOf(note, context.now, context.deadline) !== 'overdue') return;
    const late = context.now.getTime() - deadlineOf(note.interviewed, context.deadline).getTime();
    yield {
      range: valueRange(note, 'interviewed'),
      message: `This note is overdue by ${durationInWords(late)}: send it now.`,
    };
  },
};
