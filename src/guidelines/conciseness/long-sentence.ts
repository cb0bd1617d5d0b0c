import type { Guideline } from '../guideline.js';

const MAX_WORDS = 35;

export const longSentence: Guideline = {
  id: 'conciseness/long-sentence',
  severity: 'info',
  description: `A sentence has more than ${MAX_WORDS} words.`,
  page: {
    why: 'A sentence that must be read twice is read once.',
    bad: '(one sentence of 48 words)',
    good: '(two of 20)',
  },
  *check({ note }) {
    for (const { range, wordCount } of note.body.sentences) {
      if (wordCount <= MAX_WORDS) continue;
      yield { range, message: `This sentence has ${wordCount} words: make two of it.` };
    }
  },
};
