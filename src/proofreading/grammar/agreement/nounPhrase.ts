import type { Token } from '../../tagger.js';
import { WORD_SETS } from '../wordSets.js';
import { type GrammaticalNumber, isPlural, numberOf } from './number.js';

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an my your his her its our their this that these those each every some any no another all both many several few most one next last'.split(
    ' ',
  ),
);
/** "Each of the pumps", "one in our team". */
const PARTS: Readonly<Record<string, GrammaticalNumber>> = {
  each: 'one',
  either: 'one',
  neither: 'one',
  one: 'one',
  both: 'many',
  many: 'many',
  few: 'many',
  several: 'many',
  two: 'many',
  three: 'many',
  four: 'many',
  five: 'many',
  six: 'many',
  seven: 'many',
  eight: 'many',
  nine: 'many',
  ten: 'many',
};
/** They have the number of what they are of. */
const SHARES = new Set('all some most half'.split(' '));
/** "A number of plans": both verbs are said of it, or the verb goes by what follows. */
const QUANTITIES = new Set(
  'number lot couple handful range variety majority minority series pair group set bunch host mix team bulk rest half mixture combination collection selection array dozen part percentage proportion string stream kind sort type wealth cup plenty quarter third fifth sixth eighth tenth fraction share portion'.split(
    ' ',
  ),
);
/** What stands directly behind these is no verb. */
const OWN = /^(?:the|an?|my|your|his|its|our|their)$/;
const WHEN = /^(?:today|tomorrow|tonight|yesterday|nowadays)$/;
/** "A lot of people were": with "a", they say that there are many. */
const COUNTS = /^(?:number|lot|couple|handful|majority|dozen)$/;
export const PEOPLE_AND_THINGS: ReadonlySet<string> = new Set(
  'everyone everybody everything someone somebody something nobody nothing anybody anyone anything'.split(
    ' ',
  ),
);

export interface NounPhrase {
  readonly head: Token;
  readonly number: GrammaticalNumber;
  /** The token behind it. */
  readonly end: number;
  readonly hasDeterminer: boolean;
}

/** The noun phrase that begins at a word, without what follows its noun. */
export function readNounPhrase(sentence: readonly Token[], start: number): NounPhrase | undefined {
  const first = sentence[start];
  if (!first) return undefined;
  // "Every one of the pumps"
  if (
    /^(?:every|each|any|no)$/.test(first.text) &&
    sentence[start + 1]?.text === 'one' &&
    sentence[start + 2]?.text === 'of'
  )
    return readPart(sentence, start + 1);
  if (sentence[start + 1]?.text === 'of') {
    const part = readPart(sentence, start);
    if (part) return part;
  }
  if (PEOPLE_AND_THINGS.has(first.text))
    return { head: first, number: 'one', end: start + 1, hasDeterminer: true };
  const phrase = readPlain(sentence, start);
  if (!phrase || sentence[phrase.end]?.text !== 'of' || !QUANTITIES.has(phrase.head.lemma)) return phrase;
  // "The number of plans" is one; "a number of plans" goes by the plans.
  if (phrase.head.text === 'number' && first.text === 'the') return { ...phrase, number: 'one' };
  const isMany =
    first.text === 'a' &&
    COUNTS.test(phrase.head.text) &&
    readPlain(sentence, phrase.end + 1)?.number === 'many';
  return { ...phrase, number: isMany ? 'many' : 'either' };
}

function readPart(sentence: readonly Token[], start: number): NounPhrase | undefined {
  const first = sentence[start];
  const word = first?.text ?? '';
  const own = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
  if (!first || (!own && !SHARES.has(word))) return undefined;
  const next = sentence[start + 2];
  if (next && /^(?:us|them|you|these|those)$/.test(next.text) && sentence[start + 3]?.pos !== 'NOUN')
    return { head: first, number: own ?? 'many', end: start + 3, hasDeterminer: true };
  const inner = readPlain(sentence, start + 2);
  if (!inner) return undefined;
  return {
    ...inner,
    head: own ? first : inner.head,
    number: own ?? (inner.number === 'many' ? 'many' : 'either'),
  };
}

function readPlain(sentence: readonly Token[], start: number): NounPhrase | undefined {
  const first = sentence[start];
  if (!first) return undefined;
  const hasDeterminer = DETERMINERS.has(first.text);
  let at = hasDeterminer ? start + 1 : start;
  // "I noticed that the operators": no determiner.
  if (first.text === 'that' && DETERMINERS.has(sentence[at]?.text ?? '')) return undefined;
  // "All the", "both your", "the last"
  if (hasDeterminer && DETERMINERS.has(sentence[at]?.text ?? '')) at++;
  let head: Token | undefined;
  for (let token = sentence[at]; token; token = sentence[++at]) {
    // "Most people today are": when, and no part of what it is.
    if (head && WHEN.test(token.text)) break;
    // "One of the complaints people have": who has them.
    if (head && isPlural(head) && WORD_SETS.irregularPlural.has(token.text)) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos) || WORD_SETS.irregularPlural.has(token.text)) head = token;
    else if (/^'s?$/.test(token.text) && head && (isNominal(sentence[at + 1]) || isHyphen(sentence, at + 2)))
      head = undefined;
    else if (isHyphen(sentence, at) && isNominal(sentence[at + 1])) head = undefined;
    else if (isHyphen(sentence, at + 1) && isNominal(sentence[at + 2])) at++;
    else if (head || !isBeforeNoun(sentence, at, hasDeterminer)) break;
  }
  if (!head || head.pos === 'PROPN' || /^(?:mine|yours|ours|hers|theirs)$/.test(head.text)) return undefined;
  // "The like-minded": those who are so.
  if (sentence[at - 2]?.text === '-' && /(?:ed|en)$/.test(head.text)) return undefined;
  // "Some might say", "where all can see": no noun.
  if (WORD_SETS['modal']?.has(head.text) && !OWN.test(first.text)) return undefined;
  // "These can contain it": no noun.
  if (/^(?:these|those)$/.test(first.text) && !isPlural(head)) return undefined;
  // "Four nurses is tight": an amount.
  const isAmount =
    (first.pos === 'NUM' && !hasDeterminer) ||
    /teen$|^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/.test(first.text);
  return {
    head,
    // "Both memory and speech": of several things, the first.
    number:
      isAmount ||
      // "A four-hour wait": a noun may follow that the tagger takes for a verb. "No more books is a win"
      (sentence[at - 2]?.text === '-' && WORD_SETS['time']?.has(head.text)) ||
      (first.text === 'no' && sentence[start + 1]?.text === 'more') ||
      // "The whole street were out": who lives there.
      sentence[at - 2]?.text === 'whole' ||
      (first.text === 'both' && !isPlural(head))
        ? 'either'
        : numberOf(head, hasDeterminer ? first.text : undefined),
    end: at,
    hasDeterminer,
  };
}

function isHyphen(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at];
  return token?.text === '-' && sentence[at - 1]?.end === token.start;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos);
}

/** Adjectives, numbers, "very good", "the agreed plan". */
function isBeforeNoun(sentence: readonly Token[], at: number, hasDeterminer: boolean): boolean {
  const token = sentence[at];
  const next = sentence[at + 1];
  if (!token || !next) return false;
  if (token.pos === 'ADJ' || token.pos === 'NUM') return true;
  if (token.pos === 'ADV') return next.pos === 'ADJ';
  return (
    hasDeterminer &&
    token.pos === 'VERB' &&
    (/(?:ing|ed|en|wn)$/.test(token.text) || OWN.test(sentence[at - 1]?.text ?? '')) &&
    /^(?:NOUN|ADJ)$/.test(next.pos)
  );
}
