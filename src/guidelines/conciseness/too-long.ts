import { wordCount } from '../../note/measure.js';
import { findWords } from '../../note/sentences.js';
import type { Guideline } from '../guideline.js';

export const tooLong: Guideline = {
  id: 'conciseness/too-long',
  severity: 'warning',
  description: 'The message has more words than `afterword.limits.words`, greeting and sign-off aside.',
  page: {
    why: 'The reader has five more interviews today. Two hundred words are read; four hundred are skimmed.',
    bad: '(a message of 320 words)',
    good: '(a message of 140 words)',
  },
  *check({ note, context }) {
    const limit = context.limits.words;
    let count = 0;
    for (const sentence of note.body.sentences) {
      const before = count;
      count += sentence.wordCount;
      if (count <= limit) continue;
      const first = findWords(note.body.visible, sentence.range)[limit - before];
      yield {
        range: { start: first?.range.start ?? sentence.range.start, end: sentence.range.end },
        message: `The message has ${wordCount(note.body)} words; keep it to ${limit}.`,
      };
      return;
    }
  },
};
