import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** Apostrophes that show in the characters alone. Those that need the words around them: `possessives.ts`. */
export function* apostrophes(text: string, lexicon: Lexicon): Iterable<Mistake> {
  yield* contractions(text);
  yield* pronouns(text);
  yield* decades(text);
  yield* greetings(text);
  yield* vowelPlurals(text, lexicon);
  yield* families(text);
  yield* possessiveNames(text, lexicon);
}

/** "Id" and "Ill" with their capital are "I'd" and "I'll", but for "an Id card" and "Ill health". */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\b(?:an?|the|my|your|our|their|his|her|user|staff|employee|national) )\bId(?= \p{Ll})(?! (?:card|number|badge|check|document|pass|of|is|was|and|or)s?\b)/gu,
    "I'd",
  ],
  [
    /(?<=^|[.!?] )Lets(?= (?:just |not |all |both )?(?:say|see|be|hope|talk|go|meet|call|start|keep|face|take|make|put|try|find|do|not|speak|think|have|agree|leave|get)\b)/gu,
    "Let's",
  ],
  [
    /(?:(?<=[\p{Ll},;:] )\bIll(?= \p{Ll})|\bIll(?= (?:be|send|have|call|write|let|do|make|see|bring|go|get|try|keep|follow|also|gladly|happily|never|take|share|look|give|need|start|come|add|admit|always|just|tell|know|say|wait|leave|ring|recommend|phone|email|check|confirm|explain|finish|pick|drop|meet|put|set|read|answer|pay|move|join|think|want|gratefully|probably|certainly|definitely|soon)\b))/gu,
    "I'll",
  ],
  // "Ill hold the 4th for you", but not "Ill people in"
  [
    /\bIll(?= (?!health|will|fate|luck|at|in|and|as|from|with|effect)\p{Ll}+(?<!s) (?:you|your|the|it|this|that|my|them|him|her|an?|home|back)\b)/gu,
    "I'll",
  ],
  [
    /(?<!\b(?:may|might|could|can|would|as|very|bode) )\bwell(?= be (?:\p{Ll}+ing|in touch|able|glad|happy|there|back|ready)\b)/gu,
    "we'll",
  ],
  [/(?<=^|[.!?] )Well(?= be (?:\p{Ll}+ing|in touch|able|glad|happy|there|back|ready)\b)/gu, "We'll"],
  [
    /(?<=^|[.!?] )Were(?= (?:moving|staying|hiring|looking|hoping|planning|going|getting|having|expecting) [^?]*[.!])/gu,
    "We're",
  ],
];

function* contractions(text: string): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(/\bo clock\b/g))
    yield slip({ start: index, end: index + written.length }, `"${written}" should be "o'clock".`, "o'clock");
  // "womens' shoes"
  for (const { 0: written, 1: people = '', index } of text.matchAll(
    /(?<![\p{L}'’])((?:wo)?men|children|people)s['’](?=[ ,.;:!?]|$)/giu,
  ))
    yield slip(
      { start: index, end: index + written.length },
      `"${written}" should be "${people}'s".`,
      `${people}'s`,
    );
  // "did'nt"
  for (const { 0: written, 1: verb = '', index } of text.matchAll(
    /(?<![\p{L}'’])((?:d(?:id|o|oes)|is|was|were|ha(?:s|ve|d)|[cws]h?ould|are|ca|wo|must|need)n?)['’]nt(?!\p{L})/giu,
  )) {
    const right = `${verb.replace(/n$/i, '')}n't`;
    yield slip({ start: index, end: index + written.length }, `"${written}" should be "${right}".`, right);
  }
  const found = new Set<number>();
  for (const [pattern, right] of CONTRACTIONS)
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (found.has(index)) continue;
      found.add(index);
      yield slip(
        { start: index, end: index + written.length },
        `"${written}" should be "${right}" here.`,
        right,
      );
    }
}

/** "your's", "their's": these have none. */
function* pronouns(text: string): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(
    /(?<![\p{L}'’])(?:(?:your|our|her|their)['’]s|(?:your|our|her|their|it)s['’](?=[ ,.;:!?]|$))(?![\p{L}\p{N}])/giu,
  ))
    yield slip(
      { start: index, end: index + written.length },
      `"${written}" has no apostrophe.`,
      written.replace(/['’]/, ''),
    );
}

/** "Many thank's", "Kind regard's": what is sent is several, and owns nothing. */
function* greetings(text: string): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(
    /(?<=\b(?:many|kind(?:est)?|best|warm(?:est)?|good|sincere|my) )(?:thank|regard|greeting)['’]s(?![\p{L}\p{N}])/giu,
  ))
    yield slip(
      { start: index, end: index + written.length },
      `"${written}" has no apostrophe.`,
      written.replace(/['’]/, ''),
    );
}

/** "the 1990's": decades are plurals. */
function* decades(text: string): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(
    /(?<=\b(?:the|early|mid|late|my|her|his|their|in) ['’]?|-)(?:1[5-9]|20)?\d0['’]s(?![\p{L}\p{N}])/gu,
  ))
    yield slip(
      { start: index, end: index + written.length },
      `"${written}" has no apostrophe.`,
      written.replace(/['’]/, ''),
    );
}

/** "piano's and", "avocado's grown": words whose plural looks odd without one. Without an article, they own nothing. */
function* vowelPlurals(text: string, lexicon: Lexicon): Iterable<Mistake> {
  const pattern =
    /(?<!\b(?:[Tt]he|[Aa]n?|[Mm]y|[Yy]our|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|its|[Tt]his|[Tt]hat|[Ee]ach|every|one|no|any|some|another)(?: [\p{L}-]+)? )(?<=[\p{Ll},] )(\p{Ll}{3,}[aiou])['’]s(?= (?:and|or|in|on|at|from|for|with|to|that|which|grown|made|are|were|have)\b|[.,;:!?]|$)/gu;
  for (const { 0: written, 1: word = '', index } of text.matchAll(pattern)) {
    if (!lexicon.isEnglish(word) || /^(?:mama|papa|nana|grandma|grandpa|you|who)$/.test(word)) continue;
    const range = { start: index, end: index + written.length };
    yield slip(range, `"${word}s" is a plural, and has no apostrophe.`, `${word}s`);
  }
}

/** "The Smith's run it": a family, and no possessive before a verb of several. */
function* families(text: string): Iterable<Mistake> {
  for (const { 0: written, 1: name = '', index } of text.matchAll(
    /(?<=\b[Tt]he )(\p{Lu}\p{Ll}{2,})['’]s(?= (?:are|were|have|run|own|live|love|make|keep|do|want|came|went|send|say)\b)/gu,
  ))
    yield slip(
      { start: index, end: index + written.length },
      `"${name}s" is a plural, and has no apostrophe.`,
      `${name}s`,
    );
}

/** "Rajs team": a name, an s, and what is theirs. */
function* possessiveNames(text: string, lexicon: Lexicon): Iterable<Mistake> {
  const pattern =
    /(?<![\p{L}’'-])(\p{Lu}[\p{L}\p{M}]{2,})s(?= (?!(?:and|or|are|were|have|had|who|that|which|in|on|at|to|of|for|from|with|do|did|can|will|would|is|was|has|by|as|but|because|between|under|over|about|before|after|until|since|while|when|where|if|so|then|during|through|all|always|never|often|alone|only|each|every|must|may|might|should|could|came|went|said|got|ran|made|took)\b)\p{Ll}{3,})/gu;
  for (const { 0: written, 1: name = '', index } of text.matchAll(pattern)) {
    if (!lexicon.isName(name) || lexicon.isName(written) || lexicon.isEnglish(written)) continue;
    const range = { start: index, end: index + written.length };
    yield slip(range, `"${written}" has no apostrophe: "${name}'s".`, `${name}'s`);
  }
}
