import type { Guideline } from '../guideline.js';

export const resumeRestated: Guideline = {
  id: 'reinforcement/resume-restated',
  severity: 'warning',
  description: 'A sentence repeats the resume nearly word for word.',
  page: {
    why: 'They have read your resume. Say what it does not: how that experience meets what you talked about.',
    bad: 'I led the migration of 40 services to Kubernetes, cutting deploy time by 60 %.',
    good: 'Your deploy queue sounds like the one that our Kubernetes move cut from an hour to minutes.',
  },
  *check({ note, context }) {
    for (const sentence of note.body.sentences) {
      if (context.resume?.matches(sentence).length) {
        yield {
          range: sentence.range,
          message: 'Your resume says this already: say instead how it meets what you talked about.',
        };
      }
    }
  },
};
