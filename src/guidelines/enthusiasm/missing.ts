import type { Guideline } from '../guideline.js';
import { continueWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';

/** Log odds: quiet interest counts too. */
const LEAST = -0.8;

/** "I would do the same with yours", "I'd bring that habit along": what the writer would carry on is fit, and no wish. */
const CARRIES_ON =
  /\bI(?:['’]d| would| could| can)(?: therefore| then| also| at once)? (?:be able to )?(?:do|treat|run|work|check|apply|use|teach|keep|set|read|bring|put|handle|count|ask|show|build|hold)\b[^.;?!]*\b(?:the same|yours|that (?:habit|practice|discipline|rule|method|care)|same way)\b/u;
const WISH =
  /\b(?:lov(?:e|ed|ing)|lik(?:e|ed)|keen|keener|glad|gladly|happ(?:y|ier|ily)|delight|delighted|proud|proudly|eager|eagerly|excit(?:ed|es|ing|ement)|enjoy|enjoyed|wants?|wanted|hop(?:e|es|ed|ing)|interest(?:s|ed|ing)?|joy|pleasure|pleased|please|honou?r|honou?red|thrilled?|thrills|wish|dream|privilege|heart|relish|jump|tomorrow|rather|itch|itching|good will|over the moon|drawn|draws|appeals?|chance|lucky)\b/iu;
/** "I hope we get to work together": a wish, however few words it has. */
const TOGETHER =
  /\b(?:I|we) (?:\p{L}+ )?hope (?:that )?(?:we|you and I)\b[^.;?!]{0,30}\b(?:work(?:ing)? together|be(?:come)? colleagues|share a (?:bench|desk|shift))\b/u;
/** Log odds. */
const NO_WISH = 2.5;
const PLAIN = -4;

function doubt(text: string): number {
  if (TOGETHER.test(text)) return PLAIN;
  return CARRIES_ON.test(text) && !WISH.test(text) ? NO_WISH : 0;
}

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
    if (reading.hasEvidence('interest', LEAST, doubt) || reading.some('hedge')) return;
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
