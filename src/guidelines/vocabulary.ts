import { Memory } from './memory.js';
import { stem } from './stem.js';
import { wordsOf } from './words.js';

/** Words that every note of this kind is full of: they tell nothing about what was talked about. */
const COURTESY_STEMS = new Set(
  (
    'thank thanks thankful grateful gratitude appreciate appreciated appreciation time today yesterday morning afternoon evening week ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december jan feb mar apr jun jul aug sep sept oct nov dec late delay speak speaking spoke talk talked talking meet meeting met chat chatted conversation ' +
    'discuss discussed discussion interview interviewed interviewing interviewer look looking forward hear hearing heard next step ' +
    'steps stage please question questions know further information need anything opportunity role position job post team company ' +
    'organisation organization learn learned learning enjoy enjoyed great good wonderful really pleasure hope soon consideration ' +
    'consider considering take taking took kind kindly regard regards happy glad delighted excited excitement interest interested ' +
    'interesting candidate application hiring office process decision share shared sharing give gave giving tell told see seeing feel free ' +
    'contact reach welcome help hesitate thing things way lot work working explain explained thought idea join joining believe ' +
    'experience skill skills background fit strong contribute contributing day'
  )
    .split(' ')
    .map(stem),
);

/** Sentences, for which several rules ask, and what the front matter names. */
const memory = new Memory<readonly string[]>(200);

/** The stems of the words that carry content, in order. */
export function contentStems(text: string): readonly string[] {
  return memory.get(text, workOutStems);
}

function workOutStems(text: string): readonly string[] {
  return wordsOf(text).flatMap(({ content }) => content ?? []);
}

export function isCourtesy(contentStem: string): boolean {
  return COURTESY_STEMS.has(contentStem);
}

/** Content stems beyond the courtesies of every note. */
export function tellingStems(text: string): string[] {
  return contentStems(text).filter((word) => !COURTESY_STEMS.has(word));
}
