import type { Token } from '../../tagger.js';
import { baseOfPast, isIrregular, isUnchanged, participle } from '../inflect.js';
import { ONLY_VERBS } from '../onlyVerbs.js';
import { WORD_SETS } from '../wordSets.js';
import { CLEFT, hasComplement, isBase, MODALS } from './forms.js';

/** Verbs that are things as well, which nobody has without an article. */
export const GONE = new Set(
  'pass visit walk call try start travel move climb arrive sail return train'.split(' '),
);

/** What may happen to a thing that somebody has: the verb of a clause around "we have". */
const HAPPENS = /^(?:fell|flew|began|grew|rose|broke|came|became|gave|took|ran|was|were)$/;

/** "has went", "have ever saw". */
export function behindHave(
  sentence: readonly Token[],
  helper: number,
  verb: Token,
  at: number,
): string | undefined {
  // "I've school until noon", "QA has veto": what looks like a verb may be what one has.
  const isOnlyVerb = isIrregular(verb.lemma) || ONLY_VERBS.has(verb.text);
  // "I have never work", "we should have measure the grease": no noun stands there.
  const next = sentence[at + 1];
  // "I have leave to go"
  if (verb.text === 'leave' && next?.text === 'to') return undefined;
  const isPlace =
    (/^(?:never|always|also|already|ever|often|rarely|twice|hardly|recently|since|just|long)$/.test(
      sentence[at - 1]?.text ?? '',
    ) &&
      /^(?:ADP|DET|ADV|NUM|PRON)$/.test(next?.pos ?? '')) ||
    // "I've teach fractions", "we've train six people"
    (sentence[helper]?.text === "'ve" &&
      !WORD_SETS['nounToo']?.has(verb.text) &&
      /^(?:DET|NUM|PRON|NOUN)$/.test(next?.pos ?? '')) ||
    (helper === at - 1 && MODALS.has(sentence[helper - 1]?.text ?? '') && next?.pos === 'DET');
  // "They have pass through my hands"
  const isGone =
    GONE.has(verb.text) &&
    /^(?:have|has|'ve|had)$/.test(sentence[helper]?.text ?? '') &&
    /^(?:NOUN|PROPN|PRON)$/.test(sentence[helper - 1]?.pos ?? '') &&
    /^(?:through|into|over|across|from|to|by|past|in|at|since|around|round|the|a|your|my)$/.test(
      next?.text ?? '',
    );
  if (
    (isPlace || isGone) &&
    !(next?.pos === 'NOUN' && !isOnlyVerb) &&
    verb.text === verb.lemma &&
    !/(?:ed|ing)$/.test(verb.text) &&
    !isUnchanged(verb.lemma)
  )
    return participle(verb.lemma);
  // "You needn't have bring the drawer", "your pupils have plant nine trees"
  const hasObject =
    /^(?:NOUN|PRON|PROPN|AUX|PART)$/.test(sentence[helper - 1]?.pos ?? '') &&
    /^(?:DET|NUM|PRON)$/.test(next?.pos ?? '') &&
    helper === at - 1;
  if (isBase(verb) && hasObject && !baseOfPast(verb.text)) return participle(verb.lemma);
  if (isBase(verb) && isOnlyVerb)
    return /^(?:PRON|NOUN|PROPN|AUX)$/.test(sentence[helper - 1]?.pos ?? '') && hasComplement(sentence, at)
      ? participle(verb.lemma)
      : undefined;
  const base = baseOfPast(verb.text);
  if (!base || /^(?:'ve|have|has)$/.test(sentence[helper - 1]?.text ?? '')) return undefined;
  // "The plan we had fell through", "all she has came from her"
  const subject = sentence[helper - 1];
  // "The chairs the team had came from a school"
  let last = helper - 2;
  while (subject?.pos === 'NOUN' && /^(?:DET|ADJ)$/.test(sentence[last]?.pos ?? '')) last--;
  const noun = sentence[last];
  const isMain = HAPPENS.test(verb.text) && helper === at - 1 && sentence[helper]?.text !== "'ve";
  // "One of the reactions people had was": what they had.
  if (
    isMain &&
    !/^(?:who|which)$/.test(subject?.text ?? '') &&
    /^(?:PRON|NOUN|PROPN)$/.test(subject?.pos ?? '') &&
    noun &&
    (noun.pos === 'NOUN' || (CLEFT.has(noun.text) && noun.pos !== 'SCONJ')) &&
    !isLeadIn(sentence, last) &&
    !(last === helper - 2 && isCompound(noun, subject))
  )
    return undefined;
  return participle(base);
}

/** "Over the years I had gave": a noun that a preposition at the beginning governs is not what one had. */
function isLeadIn(sentence: readonly Token[], noun: number): boolean {
  let start = noun;
  while (start > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(sentence[start - 1]?.pos ?? '')) start--;
  const before = sentence[start - 2];
  return sentence[start - 1]?.pos === 'ADP' && (!before || /^(?:PUNCT|CCONJ)$/.test(before.pos));
}

/** "The failure rate had rose": two nouns in the singular are one thing. */
function isCompound(first: Token, second: Token | undefined): boolean {
  return second?.pos === 'NOUN' && second.text === second.lemma && first.text === first.lemma;
}
