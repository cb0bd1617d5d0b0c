import type { Guideline } from '../guideline.js';
import { missingFieldRange } from '../places.js';

export const noInterviewTime: Guideline = {
  id: 'promptness/no-interview-time',
  severity: 'warning',
  description: '`interviewed` is missing or empty, so the deadline is unknown.',
  page: {
    why: 'Without the time of the interview nothing can remind you. A date is enough: it means the end of that day.',
    bad: 'interviewed:',
    good: 'interviewed: 2026-11-20T15:00-08:00',
  },
  *check({ note }) {
    const entry = note.frontMatter.entries.get('interviewed');
    if (entry && entry.value.kind !== 'empty') return;
    yield {
      range: missingFieldRange(note, 'interviewed'),
      message: 'When was the interview? Fill in `interviewed`, so that the deadline is known.',
    };
  },
};
