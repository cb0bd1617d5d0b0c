import type { Sentence } from '../../note/sentences.js';
import type { Guideline } from '../guideline.js';
import { continueWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';
import type { Reading } from '../reading.js';
import { SENTENCE_FUNCTIONS } from '../sentenceFunction.js';
import { stemsOf, takesUp } from '../takesUp.js';

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
    // What is said for its own sake may allude in words that no list knows.
    if (note.body.sentences.some((sentence) => isRemark(sentence, reading))) return;
    const { paragraphs, postscripts, sentences } = note.body;
    // The close is where people turn to what they share.
    const closing = [...paragraphs.slice(-1), ...postscripts].flatMap((paragraph) => paragraph.sentences);
    const asides = sentences.filter(
      (sentence) => closing.includes(sentence) || !isAboutTheJob(sentence, reading),
    );
    const aside = stemsOf(asides);
    if (note.interests.some(({ text }) => interests.findAllusion(text, reading.stems, aside) !== 'none'))
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

function isAboutTheJob(sentence: Sentence, reading: Reading): boolean {
  return JOB.some((name) => reading.does(sentence, name));
}

/** Log odds: a sentence that does less than this of anything is a remark by the way. */
const NOTHING = -0.5;

function isRemark(sentence: Sentence, reading: Reading): boolean {
  return SENTENCE_FUNCTIONS.every((name) => reading.score(sentence, name) < NOTHING);
}

const JOB = ['thanks', 'topic', 'fit', 'interest'] as const;
