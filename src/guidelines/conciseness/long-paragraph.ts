import type { Guideline } from '../guideline.js';

const MAX_WORDS = 90;

export const longParagraph: Guideline = {
  id: 'conciseness/long-paragraph',
  severity: 'info',
  description: `A paragraph has more than ${MAX_WORDS} words.`,
  page: {
    why: 'A block of text without a break is hard to read, and harder on a phone.',
    bad: '(one paragraph of 130 words)',
    good: '(two of 60)',
  },
  *check({ note }) {
    for (const { kind, range, sentences } of [...note.body.paragraphs, ...note.body.postscripts]) {
      const count = sentences.reduce((sum, { wordCount }) => sum + wordCount, 0);
      if (kind !== 'prose' || count <= MAX_WORDS) continue;
      yield { range, message: `This paragraph has ${count} words: split it, or cut it to ${MAX_WORDS}.` };
    }
  },
};
