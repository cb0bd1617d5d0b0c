import type { Guideline } from '../guideline.js';
import { continueWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';
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
  *check({ note, context }) {
    const interest = note.interests[0];
    if (!interest || takesUp(note, note.interests)) return;
    const body = stemsOf(note.body.sentences);
    if (note.interests.some(({ text }) => context.language.interests.findAllusion(text, body) !== 'none'))
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
