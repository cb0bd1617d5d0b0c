import type { Token } from '../../tagger.js';
import { ing, irregularPast, isIrregular, participle } from '../inflect.js';
import { ONLY_VERBS } from '../onlyVerbs.js';
import { WORD_SETS } from '../wordSets.js';
import { CLEFT, clauseBefore, hasComplement, isBase, isSubject } from './forms.js';

/** Verbs that are things which are counted as well. */
export const COUNTED = new Set(
  'sign test print mention load mark review inspect label wrap attach paint visit assess award lock reach mail thank block mend install name post rank schedule warn wash interview call raise trap delay repair fill deliver park hire'.split(
    ' ',
  ),
);

/** Behind be, what is said to be done: "all I did was ask". */
const ALL_ONE_DID = new Set(
  'what whatever all everything nothing thing things work way how best most rule advice trick'.split(' '),
);

/** "was gave", "are went". */
export function behindBe(
  sentence: readonly Token[],
  helper: number,
  verb: Token,
  at: number,
): string | undefined {
  // "The best there is came", "what it was became", "all I did was ask"
  const hasSubject =
    !/^be/.test(sentence[helper]?.text ?? '') &&
    !/^(?:that|which|who)$/.test(sentence[helper - 1]?.text ?? '');
  // "I had no idea that a denture is took back"
  const isThing =
    irregularPast(verb.lemma) === verb.text &&
    sentence[helper - 1]?.pos === 'NOUN' &&
    /^(?:a|an|the|my|your|our|their)$/.test(sentence[helper - 2]?.text ?? '');
  const isBuilt = isBase(verb) && isIrregular(verb.lemma) && sentence[at + 1]?.text === 'by';
  if (isCounted(sentence, helper, at)) return participle(verb.lemma);
  if (
    hasSubject &&
    !isBuilt &&
    clauseBefore(sentence, helper).some(
      ({ text }) =>
        ((isBase(verb) ? ALL_ONE_DID : CLEFT).has(text) && !(isThing && text === 'that')) || text === 'there',
    )
  )
    return undefined;
  if (irregularPast(verb.lemma) === verb.text) return participle(verb.lemma);
  // "People who've been away see"
  const isAway = sentence
    .slice(helper + 1, at)
    .some(({ text }) => /^(?:away|back|out|there|here|in|up|off|down)$/.test(text));
  if (isAway) return undefined;
  const next = sentence[at + 1];
  // "Was sign by the trustee"
  const isDone =
    next?.text === 'by' &&
    /^(?:sign|measure|mark|change|check|record|move|build|design|plan|drive|cook|clean|fix|help|test|review|print|load|fill|cut|run)$/.test(
      verb.text,
    );
  // "Had been report its own", "someone was demand a refund": an object tells.
  const isDoing =
    (/^(?:been|being|'m|i'm|am)$/.test(sentence[helper]?.text ?? '') || isSubject(sentence[helper - 1])) &&
    (next?.pos === 'DET' || WORD_SETS['possessive']?.has(next?.text ?? '') === true);
  if (
    !isBase(verb) ||
    !(isDone || isDoing || isIrregular(verb.lemma) || ONLY_VERBS.has(verb.text)) ||
    !hasComplement(sentence, at)
  )
    return undefined;
  // "Was make redundant by", "am look at": what is done has no object.
  const hasObject =
    next &&
    (next.pos === 'DET' ||
      WORD_SETS['possessive']?.has(next.text) ||
      /^(?:forward|at|me|us|him|them)$/.test(next.text));
  return hasObject && sentence[helper]?.text !== 'be' ? ing(verb.lemma) : participle(verb.lemma);
}

/** "Was sign by the elders", "should be test with five": a thing that is counted has an article, so this was done. */
function isCounted(sentence: readonly Token[], helper: number, at: number): boolean {
  const [be, verb, next] = [sentence[helper], sentence[at], sentence[at + 1]];
  if (!be || !verb || !COUNTED.has(verb.text) || verb.text !== verb.lemma) return false;
  // "It was test day", "I am test lead"
  if (
    next &&
    !/^(?:ADP|PUNCT|SCONJ)$/.test(next.pos) &&
    !/^(?:by|twice|once|again|yesterday|today)$/.test(next.text)
  )
    return false;
  if (next?.text === '-' || next?.text === 'of' || next?.text === "'") return false;
  const before = sentence[helper - 1];
  return be.text === 'be' || be.text === 'been'
    ? before?.pos === 'AUX' || /^(?:to|have|has|had|'ve|not|n't)$/.test(before?.text ?? '')
    : /^(?:is|are|was|were)$/.test(be.text) && /^(?:NOUN|PROPN)$/.test(before?.pos ?? '');
}
