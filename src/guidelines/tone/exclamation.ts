import type { Guideline, Problem } from '../guideline.js';

/** "Yahoo! is": a mark inside of a name goes on in lower case. */
const RUN = /[!¡]+(?:\?+!*)?(?![\p{L}\p{N}=])(?!\s+(?!and\b|but\b|so\b)\p{Ll})/gu;

export const exclamation: Guideline = {
  id: 'tone/exclamation',
  severity: 'info',
  description: 'There is more than one exclamation mark in the note, or two together.',
  page: {
    why: 'One exclamation mark is warmth. The second takes it back.',
    bad: 'Thank you so much!! I loved every minute!',
    good: 'Thank you so much! I have thought about little else since.',
  },
  *check({ note }) {
    const { prose, range: body } = note.body;
    let seen = 0;
    for (const match of prose.slice(body.start, body.end).matchAll(RUN)) {
      const run = match[0];
      const start = body.start + match.index;
      const range = { start, end: start + run.length };
      const count = run.split('!').length - 1;
      const isFirst = seen === 0;
      seen += count;
      if (isFirst && count === 1) continue;
      const replacement = isFirst ? '!' : '.';
      yield problem(
        range,
        count > 1
          ? 'One exclamation mark is enough.'
          : 'One exclamation mark in a note is enough: end this sentence quietly.',
        replacement,
      );
    }
  },
};

function problem(range: Problem['range'], message: string, newText: string): Problem {
  return { range, message, fixes: [{ title: `Change to "${newText}"`, edits: [{ range, newText }] }] };
}
