import type { Guideline } from '../guideline.js';

/** Sorry for somebody else is sympathy. */
const SYMPATHY =
  /\bsorry (?:to (?:hear|learn|read)\b|(?:for|about) (?:your|his|her|their|what (?!I\b))\b)(?!.*\b(?:I|my|me|mine)\b)/i;

/** Somebody else is sorry: "the calf that everyone feels sorry for", "our foreman said sorry". */
const OTHERS_SORROW =
  /^(?!.*\bI(?:['’]m| am| was| feel)? (?:\w+ )?(?:sorry|apolog))(?=.*\b(?:feels?|felt|feeling|said|says|saying) sorry\b)(?!.*\b(?:I|myself) (?:\w+ )?(?:feel|felt|say|said) sorry\b)/i;
/** "At my last employer that is how we found a bent pin": what came of it is told, and no ill. */
const FOUND_THERE =
  /^(?:At|In|With|On) (?:my|our) [^,.;]{3,40}?\b(?:how|where|why|when|what) (?:I|we) (?:\w+ )?(?:found|caught|learned|learnt|solved|fixed|cut|stopped|kept|traced|cured|spotted|got|came)\b/;
/** "My manager said the worst error is the one that nobody reports": a saying of theirs. */
const SAYING =
  /\b[Mm]y (?:\w+ ){0,2}(?:boss|manager|supervisor|director|foreman|head) (?:\w+ )?(?:said|says|taught me|used to (?:say|tell)|told me)(?: us)?(?: that)? (?:the|an?|no|every|any|there is|there are|you)\b/;
const HARMLESS = [SYMPATHY, OTHERS_SORROW, FOUND_THERE, SAYING];

export const negative: Guideline = {
  id: 'tone/negative',
  severity: 'warning',
  description: 'It apologises for the interview, runs you down, pleads, or speaks ill of an employer.',
  page: {
    why: 'The interviewer remembers what you remind them of. Leave the slip unmentioned; speak well of everyone.',
    bad: 'Sorry that I was so nervous and rambled about the cache.',
    good: 'I have thought about your cache question again: I would start from the read path.',
  },
  *check({ note, reading }) {
    for (const sentence of note.body.sentences) {
      if (!reading.certainlyDoes(sentence, 'negative')) continue;
      if (HARMLESS.some((pattern) => pattern.test(sentence.text))) continue;
      // A demand is next-steps/pushy's, however it sounds.
      if (!reading.certainlyDoes(sentence, 'pressure')) {
        yield {
          range: sentence.range,
          message: 'This puts you, or someone else, in a bad light: leave it out.',
        };
      }
    }
  },
};
