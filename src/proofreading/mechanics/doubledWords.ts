import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** Words that may stand twice: "I had had enough", "very, very". */
const MAY_DOUBLE = new Set(
  'had very really no yes bye ha many her long more never again over now far chop knock tut hear please chin dik tuk piri peri pom bon beri ylang yum aye dash mahi gado'.split(
    ' ',
  ),
);
/** What goes, stays or is done in, and is told of a place or a month. */
const GOES_IN =
  /\b(?:log\w*|sit|sits|sat|sitting|check\w*|com\w*|came|go|goes|going|went|gone|stay\w*|put\w*|sign\w*|hand\w*|join\w*|mov\w+|fit\w*|bring\w*|brought|send\w*|sent|turn\w*|work\w*|drop\w*|pull\w*|call\w*|phon\w+|ring|rang|weigh\w*|settl\w+|tak\w+|took|liv\w+|write|wrote|dial\w*|let|fill\w*|get\w*|got|step\w*|set|sets|pour\w*|flew|fly|was|is|are|were|be|been|trad\w+|mail\w*|post\w*|pay|paid|keep|kept|break|broke|bed\w*|grew|grow|train\w*|play\w*|jump\w*|walk\w*|believ\w+|interested|brought up|born|stand\w*|stood|sleep|slept|held|hold|(?:I|we|you|they|he|she|who) \p{L}+)(?: (?:\p{L}+ )?\p{L}+)? $/iu;
/** What goes, stays or is done on. */
const GOES_ON =
  /\b(?:log\w*|sit|sits|sat|sitting|com\w*|came|go|goes|going|went|gone|stay\w*|put\w*|sign\w*|hand\w*|mov\w+|pass\w*|bring\w*|brought|send\w*|sent|turn\w*|work\w*|carr\w+|call\w*|tak\w+|took|liv\w+|hold|held|hang|hung|get\w*|got|set|was|is|are|were|be|been|keep|kept|mov\w+|switch\w*|tr(?:y|ied|ies)|wait\w*|read\w*|head\w*|push\w*|press\w*|stand\w*|stood|slept|cash\w*|catch\w*|caught|lie|lay|ride|rode|count\w*|rel(?:y|ied)|sail\w*|(?:I|we|you|they|he|she|who) \p{L}+)(?: (?:\p{L}+ )?\p{L}+)? $/iu;
/** Of others that may, where they hardly do, by what stands before and behind them. */
const PLACES: Readonly<Record<string, (before: string, after: string) => boolean>> = {
  // "What it is is a start"
  is: (before) => !/\b(?:what|all|where|who|how|there|whatever)\b/i.test(before),
  // "The best there was was free", "what it was was a start"
  was: (before) => !/\b(?:what|all|where|who|how|there|whatever|(?:that|as \p{Ll}+ as) it)\b/iu.test(before),
  // "What I do do is", but not "to do do"
  do: (before) =>
    /\b(?:to|can|could|will|would|should|must|may|might|not|please|gladly|['’]ll|['’]d|n['’]t) $/i.test(
      before,
    ),
  // "We logged in in May", "the talk I sat in in Leeds"
  in: (before) => isNoVerb(before) || !GOES_IN.test(before),
  on: (before) => isNoVerb(before) || !GOES_ON.test(before),
  // "I think that that is right"; "so so good"
  that: (before, after) =>
    /^ (?:I|you|we|they|he|she|it|there|my|your|our|their|his|her|the|everyone|everybody|anyone|someone|nobody|somebody|even|these|those|people|most)\b/.test(
      after,
    ) || /\b(?:on|in|at|of|for|to|with|from|by|before|after|about|like|into|than) $/i.test(before),
  // "Did anyone tell you you were right"
  you: (before, after) =>
    !(
      /\b(?:tell|told|telling|thank|like|love|assure|promise|show|give|gave) $/i.test(before) &&
      /^ (?:are|were|have|had|can|could|will|would|did|do|only)\b/.test(after)
    ),
  so: (before, after) =>
    /^ (?:I|you|we|they|he|she|it|that|the|a|an|my|your|our)\b/i.test(after) ||
    /(?:\b(?:and|or|but)|[,;]) $/.test(before),
};

export function* doubledWords(text: string, lexicon: Lexicon): Iterable<Mistake> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}'’.-])(\p{L}[\p{L}'’]*)[ ]+\1(?![\p{L}\p{N}'’-])/giu)) {
    const word = match[1] ?? '';
    const isName =
      /^\p{Lu}/u.test(word) &&
      /^\p{Lu}/u.test(match[0].slice(-word.length)) &&
      match.index > 0 &&
      word !== 'I';
    if (MAY_DOUBLE.has(word.toLowerCase()) || isName) continue;
    // "Xie xie", "toi toi toi": what no list of English has is said so.
    if (!lexicon.has(word.toLowerCase()) && !lexicon.isName(word)) continue;
    const start = match.index;
    const end = start + match[0].length;
    // What stands in the sentence before says nothing.
    const before = text.slice(0, start).replace(/^.*[.!?] (?=\S)/s, '');
    if (PLACES[word.toLowerCase()]?.(before, text.slice(end)) === false) continue;
    yield slip({ start, end }, `"${word}" stands twice.`, word);
  }
}

/** Whether no verb stands there that may have the word as a part: small words, adverbs of time, nouns behind an article. */
function isNoVerb(before: string): boolean {
  return /(?:^|[.,;:!?] |\b(?:is|are|was|were|be|am|been|and|or|but|not|only|just|even|also|to|by|from|with|at|me|us|you|it|them|him|(?:larg|small|high|low|great|bett|old|young|bigg|fast|slow|long|short|strong|weak|few|hard|cold|warm|earli|lat|easi)er|(?:the|an?|my|your|our|this|that)(?: \w+)? \w+) )$/i.test(
    before,
  );
}
