import type { Guideline } from '../guideline.js';

export const buried: Guideline = {
  id: 'gratitude/buried',
  severity: 'info',
  description: 'The thanks come after the first paragraph.',
  page: {
    why: 'Thanks that come late read as an afterthought. Say them first, and plainly.',
    bad: 'I have been thinking about backfills since Friday.\n\n…\n\nThank you for your time.',
    good: 'Thank you for Friday: I have been thinking about backfills ever since.',
  },
  *check({ note, reading }) {
    const [first, ...later] = note.body.paragraphs;
    if (!first || first.sentences.some((sentence) => reading.does(sentence, 'thanks'))) return;
    const thanks = later
      .flatMap((paragraph) => paragraph.sentences)
      .find((sentence) => reading.does(sentence, 'thanks'));
    if (thanks) yield { range: thanks.range, message: 'Move the thanks to the first paragraph.' };
  },
};
