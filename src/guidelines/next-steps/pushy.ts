import type { Guideline } from '../guideline.js';

export const pushy: Guideline = {
  id: 'next-steps/pushy',
  severity: 'warning',
  description:
    'It presses: demands an answer or a date, brings up pay or other offers, or asks more than one question about the process.',
  page: {
    why: 'Pressure in a thank-you note turns the thanks into a tactic. One short, polite question about the timeline is fine.',
    bad: 'Please let me know by Friday, as I have another offer.',
    good: 'Do you have a sense of the timeline?',
  },
  *check({ note, reading }) {
    let questions = 0;
    for (const sentence of note.body.sentences) {
      if (reading.does(sentence, 'pressure')) {
        yield {
          range: sentence.range,
          message: 'This presses for an answer: a thank-you note asks for nothing.',
        };
      } else if (reading.does(sentence, 'question') && ++questions > 1) {
        yield {
          range: sentence.range,
          message: 'One question about the process is enough: leave this one out.',
        };
      }
    }
  },
};
