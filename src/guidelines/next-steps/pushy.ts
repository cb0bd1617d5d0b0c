import type { Guideline } from '../guideline.js';
import { demandsAnswer } from './demands.js';
import { namesTerms } from './payTerms.js';

const PAY =
  /\b(?:salar(?:y|ies)|remuneration|compensation|pay (?:range|scale|rise|band|grade|packet|package)|base pay|wages?|sign(?:ing|-on) bonus|equity package|stock options|ctc)\b/i;

/** Of what each of the patterns about pay has something, and few sentences of a note. */
const MAY_BE_PAY =
  /pay|paid|earn|salar|wage|remuneration|compensation|bonus|equity|stock|ctc|allowance|\brate|\bfee\b|package|\boffer|figure|\bbefore I\b/i;

/** "what a section player is paid", "how much the post pays?" */
const ASKS_WHAT_IT_PAYS =
  /\b(?:what|how much)\b[^,.;?]{0,40}\b(?:(?:is|are|be|get|gets|being) paid|pays?|paying|earns?|earned)\b[^?]*\?\s*$/i;

/** "I would want the allowance raised before I say yes", "as long as the salary reaches the number I gave" */
const TERMS =
  /\bI(?:['’]d| would| will|['’]ll)? (?:\p{L}+ )?(?:want|need|expect|require) (?:the|my|a|your) (?:\p{L}+ )?(?:allowance|rate|fee|salary|wage|pay|package|offer|figure|bonus) (?:raised|increased|lifted|doubled|matched|improved|settled|in writing|to be)\b|\b(?:as long as|so long as|provided|only if|if) (?:that )?the (?:salary|pay|wages?|day rate) (?:arrives at|reaches|meets|matches|is at least|comes up to|equals|exceeds)\b|\bI(?:['’]d| would| will|['’]ll| shall) (?:\p{L}+ )?(?:(?:want|need|expect|require)(?! to (?!know|see|have))|have to know)\b[^.;?]{0,80}\bbefore I (?:say yes|sign|accept|commit)\b/iu;

/** "Who decides, and when?", "how many rounds, and who else is in the running?" */
const ABOUT_PROCESS =
  /\b(?:decid(?:es?|ing)|decisions?|hear(?:ing|d)? (?:back|from)|rounds? (?:are|is|will|do)|next (?:rounds?|steps?|stages?)|in the running|(?:final|last) say|(?:how many )?others? (?:are|have|do) you|other candidates|shortlist(?:ed)?|letters? (?:go|goes) out|timeline|outcome|result of the interview)\b/i;

export const pushy: Guideline = {
  id: 'next-steps/pushy',
  severity: 'warning',
  description:
    'It presses: demands an answer or a date, brings up pay or other offers, or asks more than one question about the process.',
  page: {
    why: 'Pressure in a thank-you note turns the thanks into a tactic. One short, polite question about the timeline is fine.',
    bad: 'Please let me know by Friday, as I have another offer.',
    good: 'Do you have a sense of the timeline?',
  },
  *check({ note, reading }) {
    let questions = 0;
    for (const sentence of note.body.sentences) {
      if (
        reading.certainlyDoes(sentence, 'pressure') ||
        asksForPay(sentence.text) ||
        namesTerms(sentence.text) ||
        demandsAnswer(sentence.text)
      ) {
        yield {
          range: sentence.range,
          message: 'This presses for an answer: a thank-you note asks for nothing.',
        };
        continue;
      }
      const asked = questionsIn(sentence.text);
      const asksAtOnce = asked > 1 && ABOUT_PROCESS.test(sentence.text);
      if (!reading.does(sentence, 'question') && !asksAtOnce) continue;
      questions += Math.max(1, asked);
      if (questions > 1) {
        yield {
          range: sentence.range,
          message: 'One question about the process is enough: leave this one out.',
        };
      }
    }
  },
};

/** "How many are left, who decides, and when?" asks three things in one breath; "…, or is this it?" asks none anew. */
function questionsIn(sentence: string): number {
  if (!sentence.trimEnd().endsWith('?')) return 1;
  const asking =
    /^(?:and )?(?:how|what|when|who|whom|where|which|why|is|are|do|does|did|will|would|can|could|has|have)\b/i;
  return sentence
    .split(/[,;]\s+|\s+(?=and (?:how|what|when|who|where|which|why)\b)/)
    .filter((part) => asking.test(part.trim()) && !NO_QUESTION.test(part.trim())).length;
}

/** "When a test hangs, do you …?" says when; "…, do you think?" asks for the answer once more. */
const NO_QUESTION =
  /^when (?!(?:is|are|am|was|were|do|does|did|will|would|can|could|shall|should|may|might|must|has|have|had)\b)|^(?:do|did|would|can|could) you (?:think|know|say|reckon|tell|expect)\?/i;

/** A question, or a demand of the writer's, about what they would be paid. */
function asksForPay(sentence: string): boolean {
  if (!MAY_BE_PAY.test(sentence)) return false;
  if (ASKS_WHAT_IT_PAYS.test(sentence) || TERMS.test(sentence)) return true;
  if (!PAY.test(sentence)) return false;
  const asks = /\b(?:what|how much|is there|are there|could|can|would|may i|do you)\b[^?]*\?\s*$/i.test(
    sentence,
  );
  return (
    asks || /\b(?:my|i) (?:\w+ )?(?:salary|pay|expect|require|need|want to know|minimum)\b/i.test(sentence)
  );
}
