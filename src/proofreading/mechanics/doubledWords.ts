import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** Words that may stand twice: "I had had enough", "very, very". */
const MAY_DOUBLE = new Set(
  'had very really no yes bye ha many her do long more never again over now far chop knock tut hear please chin dik tuk piri peri pom bon beri ylang yum aye dash mahi gado'.split(
    ' ',
  ),
);
/** Of others that may, where they hardly do, by what stands before and behind them. */
const PLACES: Readonly<Record<string, (before: string, after: string) => boolean>> = {
  // "What it is is a start"
  is: (before) => !/\b(?:what|all|where|who|how|there|whatever)\b/i.test(before),
  // "The best there was was free"
  was: (before) => !/\b(?:what|all|where|who|how|there|whatever|it)\b/i.test(before),
  // "We logged in in May", "the talk I sat in in Leeds"
  in: (before) => isNoVerb(before),
  on: (before) => isNoVerb(before),
  // "I think that that is right"; "so so good"
  that: (_, after) => /^ (?:I|you|we|they|he|she|my|your|our|their|his|her|the)\b/.test(after),
  // "Did anyone tell you you were right"
  you: (before, after) =>
    !(
      /\b(?:tell|told|telling|thank|like|love|assure|promise|show|give|gave) $/i.test(before) &&
      /^ (?:are|were|have|had|can|could|will|would|did|do|only)\b/.test(after)
    ),
  so: (before, after) =>
    /^ (?:I|you|we|they|he|she|it|that|the|a|an|my|your|our)\b/i.test(after) ||
    /\b(?:and|or|but) $/.test(before),
};

export function* doubledWords(text: string): Iterable<Mistake> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}'’.-])(\p{L}[\p{L}'’]*)[ ]+\1(?![\p{L}\p{N}'’-])/giu)) {
    const word = match[1] ?? '';
    const isName =
      /^\p{Lu}/u.test(word) &&
      /^\p{Lu}/u.test(match[0].slice(-word.length)) &&
      match.index > 0 &&
      word !== 'I';
    if (MAY_DOUBLE.has(word.toLowerCase()) || isName) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (PLACES[word.toLowerCase()]?.(text.slice(0, start), text.slice(end)) === false) continue;
    yield slip({ start, end }, `"${word}" stands twice.`, word);
  }
}

/** Whether no verb stands there that may have the word as a part: small words, adverbs of time, nouns behind an article. */
function isNoVerb(before: string): boolean {
  return /(?:^|[.,;:!?] |\b(?:is|are|was|were|be|am|been|and|or|but|not|only|just|even|also|to|by|from|with|at|me|us|you|it|them|him|(?:larg|small|high|low|great|bett|old|young|bigg|fast|slow|long|short|strong|weak|few|hard|cold|warm|earli|lat|easi)er|(?:the|an?|my|your|our|this|that)(?: \w+)? \w+) )$/i.test(
    before,
  );
}
