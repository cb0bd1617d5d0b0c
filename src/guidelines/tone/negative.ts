import type { Guideline } from '../guideline.js';

/** Sorry for somebody else is sympathy. */
const SYMPATHY =
  /\bsorry (?:to (?:hear|learn|read)\b|(?:for|about) (?:your|his|her|their|what (?!I\b))\b)(?!.*\b(?:I|my|me|mine)\b)/i;

export const negative: Guideline = {
  id: 'tone/negative',
  severity: 'warning',
  description: 'It apologises for the interview, runs you down, pleads, or speaks ill of an employer.',
  page: {
    why: 'The interviewer remembers what you remind them of. Leave the slip unmentioned; speak well of everyone.',
    bad: 'Sorry that I was so nervous and rambled about the cache.',
    good: 'I have thought about your cache question again: I would start from the read path.',
  },
  *check({ note, reading }) {
    for (const sentence of note.body.sentences) {
      if (SYMPATHY.test(sentence.text)) continue;
      // A demand is next-steps/pushy's, however it sounds.
      if (reading.certainlyDoes(sentence, 'negative') && !reading.certainlyDoes(sentence, 'pressure')) {
        yield {
          range: sentence.range,
          message: 'This puts you, or someone else, in a bad light: leave it out.',
        };
      }
    }
  },
};
