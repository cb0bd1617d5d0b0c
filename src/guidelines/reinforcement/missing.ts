import type { Sentence } from '../../note/sentences.js';
import { rangesOverlap } from '../../note/text.js';
import type { Guideline } from '../guideline.js';
import { continueWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';
import { stemsOf, takesUp } from '../takesUp.js';

/** Log odds. */
const LEAST = 1;
/** Log odds: a skill that is named where nothing sounds like the writer's own work ties nothing to them. */
const HINT = -1;

const OWN = /\b(?:I|[Mm]y|[Mm]e|[Mm]ine|[Ww]e|[Oo]urs?|[Mm]yself)\b/;
/** Log odds: what names nobody may be the interviewer's doing. */
const NOBODY = 0.7;

/** "in my present job", "at our last place", "At the Hunterian we keep": where the writer's own work is told of. */
const OWN_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Ff]rom|[Oo]n) (?:my|our) (?:present|current|last|old|previous|former|first|own) (?!interview|conversation|meeting|visit|call|letter|message|note|chat|talk)\p{Ll}+|^(?:At|In|On) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*,? (?:we|I) (?!(?:met|saw|heard|spoke|talked|wa(?:s|nt)|would|will|hope|look)\b)/u;
const PLAIN = -1.2;

function doubt(text: string): number {
  if (OWN_PLACE.test(text)) return PLAIN;
  return OWN.test(text) ? 0 : NOBODY;
}

export const reinforcementMissing: Guideline = {
  id: 'reinforcement/missing',
  severity: 'warning',
  description: 'No sentence ties your experience or skill to the work.',
  page: {
    why: 'The note is the last chance to say why you fit: one thing you have done, next to one thing they need.',
    bad: 'The backfills sound like a hard problem.',
    good: 'I spent last year making backfills idempotent at Corvid, and would enjoy doing it at your size.',
  },
  *check({ note, reading }) {
    if (reading.hasEvidence('fit', LEAST, doubt)) return;
    // The words that would say it plainly are to stand in the gap.
    const hasGap = ({ range }: Sentence) => reading.gaps.some((it) => rangesOverlap(it, range));
    if (note.body.sentences.some((sentence) => reading.does(sentence, 'fit') && hasGap(sentence))) return;
    const own = note.body.sentences.filter((sentence) => reading.score(sentence, 'fit') > HINT);
    if (takesUp(stemsOf(own), note.skills)) return;
    const skill = note.skills[0];
    const fit = `My experience with ${gap(1, skill?.text ?? 'this kind of work')} is what I would bring to ${gap(2, 'your team')}.`;
    yield {
      range: greetingLine(note),
      fixes: continueWith(note, 'first', 'Say what you bring', fit),
      message: skill
        ? `Tie your experience to the work: what have you done with ${skill.text}?`
        : 'Tie your experience to the work: name one thing you have done that they need.',
    };
  },
};
