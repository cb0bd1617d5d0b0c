import { paragraphsOf } from '../../note/measure.js';
import type { Guideline } from '../guideline.js';

export const tooManyParagraphs: Guideline = {
  id: 'conciseness/too-many-paragraphs',
  severity: 'warning',
  description:
    'There are more paragraphs than `afterword.limits.paragraphs` between greeting and sign-off; a list counts as one.',
  page: {
    why: 'A few short paragraphs fit on a phone screen, and show that you know what matters.',
    bad: '(six paragraphs)',
    good: '(three paragraphs: thanks and topic, why you fit, looking ahead)',
  },
  *check({ note, context }) {
    const paragraphs = paragraphsOf(note.body);
    const extra = paragraphs[context.limits.paragraphs];
    if (!extra) return;
    yield {
      range: extra.range,
      message: `This is paragraph ${context.limits.paragraphs + 1} of ${paragraphs.length}; keep to ${context.limits.paragraphs}.`,
    };
  },
};
