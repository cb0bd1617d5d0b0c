import type { Guideline } from '../guideline.js';
import { wantsByHalves } from './hedges.js';

/** Who hedges, or about what: "a diary study might be worth a try" is a suggestion. */
const ABOUT_THE_JOB =
  /\b(?:I|me|my|mine|myself|I['’]\w+|job|role|position|post|place|company|team|work|offer|opportunity|it|this|that)\b/;

/** Who thinks is no part of what they think: "I think the insurers could be talked round". */
const OPINION =
  /^(?:And |But |So )?I(?:['’]d| would)? (?:rather |do |also |still )?(?:think|guess|suppose|reckon|believe|imagine|suspect)\b/;

export const lukewarm: Guideline = {
  id: 'enthusiasm/lukewarm',
  severity: 'warning',
  description: 'Interest is hedged away.',
  page: {
    why: '“I think I might be interested” says that you are not. Leave the hedge out.',
    bad: 'I think I might be interested in the role.',
    good: 'I am keen to take this on.',
  },
  *check({ note, reading }) {
    for (const sentence of note.body.sentences) {
      if (
        wantsByHalves(sentence.text) ||
        (ABOUT_THE_JOB.test(sentence.text.replace(OPINION, '')) && reading.certainlyDoes(sentence, 'hedge'))
      ) {
        yield {
          range: sentence.range,
          message: 'This hedges your interest away: say plainly that you want the job.',
        };
      }
    }
  },
};
