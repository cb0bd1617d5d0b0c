import type { Guideline } from '../guideline.js';
import { continueWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';

/** Log odds: quiet interest counts too. */
const LEAST = -0.8;

export const enthusiasmMissing: Guideline = {
  id: 'enthusiasm/missing',
  severity: 'warning',
  description:
    'No sentence says interest in or excitement about the role, the team, the work or the company.',
  page: {
    why: 'Between two equal candidates, the one who says that they want the job has the better chance. It need not be loud.',
    bad: 'The team is twelve people and owns four services.',
    good: 'I would love to work on those four services with your team.',
  },
  *check({ note, reading }) {
    // What is hedged away is said badly, not left out: enthusiasm/lukewarm speaks of it.
    if (reading.hasEvidence('interest', LEAST) || reading.some('hedge')) return;
    yield {
      range: greetingLine(note),
      fixes: continueWith(
        note,
        'last',
        'Say that you want the job',
        `I would love to ${gap(1, `do this work${note.company ? ` at ${note.company}` : ' with your team'}`)}.`,
      ),
      message: 'Say that you want to do this work: name what draws you to the role, the team or the company.',
    };
  },
};
