import type { Guideline } from '../guideline.js';
import { continueWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';
import { wantsByHalves } from './hedges.js';

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
/** "I'd get a real kick out of it", "right up my street": wishes that have no word of wishing. */
const IDIOM =
  /\bI(?:['’]d| would|['’]ll| will) (?:\p{L}+ )?(?:get|take|find|have) (?:\p{L}+ ){0,3}(?:kick|joy|satisfaction|pride|delight|fun|buzz|thrill) (?:out of|in|from)\b|\b(?:right|just|straight) up my (?:street|alley)\b|\bI(?:['’]m| am| was) (?:\p{L}+ )?excited to (?:hear|learn|see) (?:that|how) (?:you|the (?:team|company|firm|crew))\b|\bI (?:want|have been looking for|had been looking for|hoped for) an? [^.;]{3,80}\band\b[^.;]{0,30}\bI(?:['’]ve| have)? (?:know|found|met) one\b/iu;
/** "The early start would be no bother", "I could take the Monday list from the start", "…, and I would." */
const IS_ABLE =
  /\bwould be no (?:bother|trouble|problem|hardship|strain)\b|\bwould(?:n['’]t| not) (?:trouble|bother|worry|daunt) me\b|\bI (?:could|can) (?:take|run|cover|start|carry|handle|train|keep|look after)\b|\band I would(?=[.!]|$)/iu;
/** "I would ask every junior officer to keep such a book": advice, where the reader has no part in it. */
const ADVISES =
  /\bI(?:['’]d| would) (?:first |also |always |then )?(?:ask|check|open|phone|start|begin|put|move|split|test|count|mark|price|order|cut|clean|teach|log|file|measure|draw|sort|swap|replace|turn|lay|stack|load|hang|fit)\b/u;
const READER = /\b(?:you|yours?|here|there|role|job|post|position)\b/iu;
/** "I am happy to answer yours" offers something, and wishes for nothing. */
const OFFERS =
  /\b(?:happy|glad|pleased|delighted|gladly|pleasure)(?: to)? (?:answer|send|provide|supply|forward|clarify|draft|(?:explain|show|tell|walk) (?:you|yours?|them|it|the))\b/giu;

/** Log odds. */
const NO_WISH = 4;
const LESS = 2;
const PLAIN = -4;

function doubt(text: string): number {
  if (TOGETHER.test(text) || IDIOM.test(text)) return PLAIN;
  const rest = text.replace(OFFERS, '');
  if (WISH.test(rest)) return 0;
  if (rest !== text || CARRIES_ON.test(text)) return NO_WISH;
  return IS_ABLE.test(text) || (ADVISES.test(text) && !READER.test(text)) ? LESS : 0;
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
    if (note.body.sentences.some(({ text }) => wantsByHalves(text))) return;
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
