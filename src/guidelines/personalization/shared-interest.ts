import type { Guideline } from '../guideline.js';
import { continueWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';
import type { Part, Reading } from '../reading.js';
import { SENTENCE_FUNCTIONS } from '../sentenceFunction.js';
import { stemsOf, takesUp } from '../takesUp.js';
import { contentStems } from '../vocabulary.js';

export const sharedInterest: Guideline = {
  id: 'personalization/shared-interest',
  severity: 'info',
  description: '`interests` is not empty, and the body mentions none of them.',
  page: {
    why: 'A shared interest is what the two of you have beyond the job. Half a sentence about it makes the note yours.',
    bad: 'interests: [trail running]   # and not a word about it',
    good: 'Good luck at the Dipsea, and save me the name of that trail shoe.',
  },
  *check({ note, context, reading }) {
    const interest = note.interests[0];
    if (!interest || takesUp(reading.stems, note.interests)) return;
    const { interests } = context.language;
    const { paragraphs, postscripts, sentences } = note.body;
    const parts = sentences.flatMap((sentence) => [sentence, ...reading.clauses(sentence)]);
    // What is said for its own sake may allude in words that no list knows.
    if (sentences.some((part) => isRemark(part, reading))) return;
    // The close is where people turn to what they share.
    const closing = [...paragraphs.slice(-1), ...postscripts].flatMap((paragraph) => paragraph.sentences);
    const aside = stemsOf([...closing, ...parts.filter((part) => !isAboutTheJob(part, reading))]);
    const told = sentences
      .filter((sentence) => !OWN_WORK.some((name) => reading.does(sentence, name)))
      .map(({ text }) => contentStems(text));
    if (
      note.interests.some(({ text }) => interests.findAllusion(text, reading.stems, aside, told) !== 'none')
    )
      return;
    yield {
      range: greetingLine(note),
      message: `You share an interest that the note leaves out: ${interest.text}.`,
      fixes: continueWith(
        note,
        'last',
        `Mention ${interest.text}`,
        `And I hope to hear more about ${gap(1, `the ${interest.text}`)} one day.`,
      ),
    };
  },
};

function isAboutTheJob(part: Part, reading: Reading): boolean {
  return JOB.some((name) => reading.does(part, name));
}

/** Log odds: a remark by the way is more likely personal than this, or, where it does less of all else, than that. */
const PERSONAL = 0;
const HARDLY_PERSONAL = -2.5;
const NOTHING = 0;

/** Where the two may meet in their own time, by who is where, and on what day of rest. */
const OWN_TIME =
  /\bI(?:['’]ll| will| shall) be (?:at|in|on) (?:the |our )?[^.;]{0,30}\b(?:match|game|final|concert|gig|festival|parkrun|races|marathon|sevens|derby|ceilidh|rehearsal|regatta)\b|\bI(?:['’]ll| will| may| might| could)(?: well| yet| even)? (?:meet|see|spot|pass|bump into|run into) you \p{L}+ing (?:up|down|along|round|past|over|across)\b|\b(?:Saturdays?|Sundays?|weekends?),? as you do\b/iu;

function isRemark(part: Part, reading: Reading): boolean {
  if (OWN_TIME.test(part.text)) return true;
  const personal = reading.score(part, 'personal');
  if (personal > PERSONAL) return true;
  return personal > HARDLY_PERSONAL && OTHERS.every((name) => reading.score(part, name) < NOTHING);
}

const OWN_WORK = ['thanks', 'fit', 'interest'] as const;
const JOB = [...OWN_WORK, 'topic'] as const;
const OTHERS = SENTENCE_FUNCTIONS.filter((name) => name !== 'personal');
