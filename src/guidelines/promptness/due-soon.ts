import { deadlineOf, durationInWords, statusOf } from '../../note/deadline.js';
import type { Guideline } from '../guideline.js';
import { valueRange } from '../places.js';

export const dueSoon: Guideline = {
  id: 'promptness/due-soon',
  severity: 'info',
  description: 'The note is not sent, and little time is left before its deadline.',
  page: {
    why: 'The last hours go faster than one thinks, above all with several notes to write.',
    bad: 'interviewed: 2026-11-20T15:00-08:00   # 21 hours ago\nsent:',
    good: 'interviewed: 2026-11-20T15:00-08:00   # 3 hours ago\nsent:',
  },
  *check({ note, context }) {
    if (!note.interviewed || statusOf(note, context.now, context.deadline) !== 'due-soon') return;
    const left = deadlineOf(note.interviewed, context.deadline).getTime() - context.now.getTime();
    yield {
      range: valueRange(note, 'interviewed'),
      message: `This note is due in ${durationInWords(left)}.`,
    };
  },
};
