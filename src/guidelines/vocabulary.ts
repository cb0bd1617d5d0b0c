import { Memory } from './memory.js';
import { stem } from './stem.js';
import { isWord, tokensOf } from './tokens.js';

/** Words without content of their own. */
const STOP_WORDS = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here i me my mine myself we us our ours you your yours ' +
    'yourself he him his she her hers it its they them their theirs who whom whose which what when where why how of in on at by for ' +
    'from to into onto with without within about over under after before between among through during against across around ' +
    'as like per via up down out off is am are was were be been being have has had having do does did doing done will would shall ' +
    'should can could may might must not no yes also too very really just only even still again more most much many some any all ' +
    'both each every other another such same own few less least while because since until although though whether either neither ' +
    "i'm i've i'd i'll you're you've you'd you'll it's that's there's he's she's they're we're we've don't didn't doesn't isn't wasn't " +
    "can't couldn't won't wouldn't let let's one two get got make made go went come came put s t d ll re ve m"
  ).split(' '),
);

/** Whether a lower-case word has no content of its own: it stands for how a sentence is built. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

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
  const stems: string[] = [];
  for (const token of tokensOf(text)) {
    const stemmed = stemOfToken.get(token, contentStemOf);
    if (stemmed !== '') stems.push(stemmed);
  }
  return stems;
}

const stemOfToken = new Memory<string>(10_000);

/** Nothing for what has no content. */
function contentStemOf(token: string): string {
  const word = token.toLowerCase().replace('’', "'");
  return isWord(word) && !STOP_WORDS.has(word) ? stem(word) : '';
}

export function isCourtesy(contentStem: string): boolean {
  return COURTESY_STEMS.has(contentStem);
}

/** Content stems beyond the courtesies of every note. */
export function tellingStems(text: string): string[] {
  return contentStems(text).filter((word) => !COURTESY_STEMS.has(word));
}
