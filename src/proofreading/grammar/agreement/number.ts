import type { Token } from '../../tagger.js';
import { WORD_SETS } from '../wordSets.js';

/** Whether a subject is one or many; `either` where both verbs are right, or where nobody can tell. */
export type GrammaticalNumber = 'one' | 'many' | 'either';

/** Words that say by themselves how many there are: "the", "any" and "no" do not. */
const OF_ONE = new Set('a an this that each every another one'.split(' '));
const OF_MANY = new Set('my your his her our their these those'.split(' '));

/** Things of which there is one, though they end like many. */
const SINGULAR_IN_S = new Set(
  'bus campus status virus focus census bonus circus corpus gas chorus radius lens atlas canvas consensus syllabus surplus minibus thesis basis crisis analysis'.split(
    ' ',
  ),
);

export function numberOf(noun: Token, determiner: string | undefined): GrammaticalNumber {
  // "The last two months was a rush", "ten miles is far": an amount. "My days", "those weeks" are many.
  const isAmount = WORD_SETS['times']?.has(noun.text) || WORD_SETS['measures']?.has(noun.text);
  if (isAmount && !(determiner && OF_MANY.has(determiner))) return 'either';
  // "Every agency" is one, though it is of many.
  if (WORD_SETS['collective']?.has(noun.text))
    return /^(?:each|every)$/.test(determiner ?? '') ? 'one' : 'either';
  if (WORD_SETS['eitherNumber']?.has(noun.text) || noun.text.endsWith('fish')) return 'either';
  if (isPlural(noun)) return determiner && OF_ONE.has(determiner) ? 'either' : 'many';
  return isSingular(noun, determiner !== undefined) ? 'one' : 'either';
}

export function isPlural({ pos, text, lemma }: Token): boolean {
  if (WORD_SETS.irregularPlural.has(text)) return true;
  return (
    pos === 'NOUN' &&
    // Of words that it does not know, the tagger has no lemma: "funders".
    (text !== lemma || /(?:er|or|ist|ant|ee|tion|ment|log)s$/.test(text)) &&
    /[^su]s$/.test(text) &&
    !/is$/.test(text) &&
    !WORD_SETS.notPlural.has(text)
  );
}

function isSingular({ text, lemma }: Token, hasDeterminer: boolean): boolean {
  return (
    // The lemma of "app" is application.
    (text === lemma || (hasDeterminer && lemma.startsWith(text))) &&
    (!/[^s]s$/.test(text) || SINGULAR_IN_S.has(text)) &&
    (hasDeterminer || !/ing$/.test(text)) &&
    !WORD_SETS.irregularPlural.has(text) &&
    /^\p{Ll}{2,}$/u.test(text)
  );
}
