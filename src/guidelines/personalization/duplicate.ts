import { rangesOverlap } from '../../note/text.js';
import type { Guideline } from '../guideline.js';

export const duplicate: Guideline = {
  id: 'personalization/duplicate',
  severity: 'warning',
  description: 'A sentence of substance stands, word for word or nearly, in another interviewer’s note.',
  page: {
    why: 'Interviewers compare notes. The same sentence in two of them undoes both.',
    bad: 'To Raj: Your approach to on-call is the sanest I have seen.\nTo Priya: Your approach to on-call is the sanest I have seen.',
    good: 'To Raj: Your approach to on-call is the sanest I have seen.\nTo Priya: I have been thinking about your question on backfills.',
  },
  *check({ note, context, reading }) {
    for (const sentence of note.body.sentences) {
      // What is still to be filled in will be different when it is.
      if (reading.gaps.some((gap) => rangesOverlap(gap, sentence.range))) continue;
      const match = context.siblings.sentencesLike(sentence)[0];
      if (!match) continue;
      yield {
        range: sentence.range,
        message: "Another interviewer's note says this in the same words: say it differently here.",
        related: [{ file: match.file, range: match.range, message: 'The same sentence' }],
      };
    }
  },
};
