import type { Token } from '../../tagger.js';
import { isUnchanged, participle, withS } from '../inflect.js';
import { WORD_SETS } from '../wordSets.js';
import type { Disagreement } from './disagreement.js';
import { readNounPhrase } from './nounPhrase.js';

const RIGHT: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has' };
/** Behind these, what came before has no part in the subject. */
const BOUNDARY = /^(?:[;:—–()?!]|because|although|though|whereas)$/;
/** They may be many, or stand for many, or speak of what is not so. */
const MAY_BE_MANY = new Set(
  `you we they these those them us who whose what which whoever whatever whichever how where when why there here so nor neither
  either and or plus both all some any none most more many few several half rest other others such enough whole if
  mine yours ours theirs his hers wish wished wishes whether lest unless suppose & with percent cent`.split(
    /\s+/,
  ),
);
/** What a relative clause is not about. */
const NO_ANTECEDENT = new Set(
  'i you we me us he she how where when why what who so as than like if unless such whether'.split(' '),
);
/** Groups that British English has in the plural, besides the commonest ones. */
const GROUPS = new Set(
  `opposition union household congregation parish squad side cooperative co-op guild force cast ensemble troupe league federation
  network outfit partnership practice consortium foundation corps troop gang herd flock pack swarm convoy fleet herald paper shop
  store patrol watch kitchen house world neighbourhood village town street room floor desk laboratory lab folk clergy laity
  youth nobility police peasantry tenantry electorate readership membership workforce`.split(/\s+/),
);
/** Before "have", they take it in its base form. */
const BEFORE_BASE =
  /^(?:can|could|will|would|shall|should|may|might|must|'ll|'d|wo|ca|to|do|does|did|let|lets|letting|make|makes|made|making|help|helps|helped|see|saw|hear|heard|watch|watched|ask|asks|asked|insist|insists|insisted|suggest|suggests|suggested|recommend|recommended|require|requires|required|propose|proposed|demand|demanded|essential|important|vital)$/;

/**
 * "Are", "were" and "have" behind words of which none can be many, whatever stands between them: "the crack along the
 * toe of that arm have been", "a hall with no view are", "one that were believed".
 */
export function nothingPlural(sentence: readonly Token[]): Disagreement[] {
  return sentence.flatMap((verb, at) => {
    const right = rightForm(sentence, at);
    if (!right) return [];
    const start = segmentStart(sentence, at);
    const relative = /^(?:that|which)$/.test(sentence[at - 1]?.text ?? '');
    const end = relative ? at - 1 : at;
    if (sentence.slice(0, at).some(({ text }) => /^(?:if|wish|wished|wishes|though)$/.test(text))) return [];
    // "What is new, and that are": another clause about what has one already.
    if (relative && /^(?:and|or|but)$/.test(sentence[at - 2]?.text ?? '')) return [];
    const words = sentence.slice(start, end);
    const subject = words.find(({ pos }) => pos === 'NOUN') ?? (relative ? sentence[at - 1] : undefined);
    if (
      !subject ||
      words.some((word, i) => !(relative && NO_ANTECEDENT.has(word.text)) && mayBeMany(sentence, start + i))
    )
      return [];
    // "The independent-minded are": those who are so.
    if (sentence[at - 2]?.text === '-' && /(?:ed|en)$/.test(sentence[at - 1]?.text ?? '')) return [];
    // "TAP have given me a date": a company, perhaps.
    if (words.length === 1 && !relative) return [];
    if (verb.text === 'have' && words.some(({ text }) => text === 'i' || BEFORE_BASE.test(text))) return [];
    // "The young are", "the French were": those who are so.
    if (!relative && !/^(?:NOUN|ADP|ADV|PUNCT|VERB|PRON)$/.test(sentence[at - 1]?.pos ?? '')) return [];
    return [{ subject, verb, right }];
  });
}

function rightForm(sentence: readonly Token[], at: number): string | undefined {
  const verb = sentence[at];
  if (!verb) return undefined;
  if (Object.hasOwn(RIGHT, verb.text)) return isPredicate(sentence, at) ? RIGHT[verb.text] : undefined;
  // "In her apron, which explain the stains"
  const isBehindWhich = sentence[at - 1]?.text === 'which' && sentence[at - 2]?.text === ',';
  const isBase = verb.pos === 'VERB' && verb.text === verb.lemma && !isUnchanged(verb.lemma);
  return isBehindWhich && isBase && !/(?:ed|ing)$/.test(verb.text) ? withS(verb.lemma) : undefined;
}

function segmentStart(sentence: readonly Token[], at: number): number {
  let start = at;
  while (start > 0) {
    const before = sentence[start - 1];
    if (!before || BOUNDARY.test(before.text)) break;
    // "The pump, the valve, and the hose are": a list, and no clause.
    const opensClause =
      sentence[start - 2]?.text === ',' &&
      sentence.slice(0, start).some(({ pos }) => pos === 'AUX' || pos === 'VERB') &&
      !sentence.slice(Math.max(0, start - 7), start - 2).some(({ text }) => text === ',');
    if (/^(?:and|but|so|yet)$/.test(before.text) && opensClause) break;
    start--;
  }
  return start;
}

function mayBeMany(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at];
  if (!token) return false;
  const { text, pos } = token;
  if (text === 'as' && sentence[at + 1]?.text === 'well') return true;
  if (MAY_BE_MANY.has(text) || WORD_SETS.irregularPlural.has(text) || (pos === 'NUM' && text !== 'one'))
    return true;
  if (!/^(?:NOUN|PROPN|ADJ|VERB|X)$/.test(pos)) return false;
  if (WORD_SETS['collective']?.has(text) || WORD_SETS['eitherNumber']?.has(text) || GROUPS.has(text))
    return true;
  // "That beeps": who does it shows that it is a verb.
  if (pos === 'VERB' && /[^s]s$/.test(text))
    return !/^(?:that|which|he|she|it)$/.test(sentence[at - 1]?.text ?? '');
  // "In Leeds", "Mr Yilmaz": no company, which many are.
  // "Mending the lattice", "Rust in the tail": a capital begins the sentence.
  if (
    pos === 'PROPN' &&
    at === 0 &&
    (text.endsWith('ing') || (sentence[1]?.pos === 'ADP' && !text.endsWith('s')))
  )
    return false;
  if (pos === 'PROPN')
    return sentence[at - 1]?.pos !== 'ADP' && !/^(?:mr|mrs|ms|miss|dr)$/.test(sentence[at - 1]?.text ?? '');
  // Of foreign words and compounds of people, who knows?
  return (
    /[^s]s$|ese$|ch$|(?:a|i|ae|men|folk|craft|eaux|people|fish|mice|geese|dice|lice|oxen|pence|sheep|deer)$/.test(
      text,
    ) && pos !== 'VERB'
  );
}

/** Whether what follows says something of what is before: "here are the plans" has its subject behind it. */
function isPredicate(sentence: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (sentence[next]?.pos === 'ADV' || /^n[o']t$/.test(sentence[next]?.text ?? '')) next++;
  const token = sentence[next];
  if (!token) return false;
  if (sentence[at]?.text === 'have') {
    const isHelper =
      token.text === 'been' ||
      (token.pos === 'VERB' && (token.text.endsWith('ed') || token.text === participle(token.lemma)));
    return (isHelper && token.text !== token.lemma) || token.text === 'been';
  }
  if (
    /^(?:you|we|they|these|those|both|all|some|many|several|few|the|my|your|our|their|his|her|its)$/.test(
      token.text,
    )
  ) {
    const phrase = readNounPhrase(sentence, next);
    return phrase?.number === 'one' && !/^(?:and|,|or|of)$/.test(sentence[phrase.end]?.text ?? '');
  }
  if ((token.pos === 'NUM' && token.text !== 'one') || token.pos === 'PRON' || token.pos === 'PROPN')
    return false;
  const phrase = readNounPhrase(sentence, next);
  return !phrase || (phrase.number === 'one' && !/^(?:and|,|or)$/.test(sentence[phrase.end]?.text ?? ''));
}
