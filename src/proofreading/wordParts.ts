import type { Lexicon } from './lexicon.js';

const PREFIX =
  /^(?:re|un|pre|co|mis|non|over|under|multi|sub|inter|micro|cyber|bio|geo|agro|eco|tele|hydro|photo|anti|semi|auto|trans|mini|hyper|meta|mega|nano|ultra|infra|super|thermo|neuro|socio|mono|poly|pseudo|electro|counter|fore)(?=.{4})|^mini(?=.{3})/;
/** Words that are run together with the next by mistake, and do not make compounds. */
const LOOSE = new Set(
  `a an the of to in as at for you each other with and is are it this that these those my your our be been so very much
   forward well all i we he she they not no too again really also into onto from by on thank thanks look fact least case
   more many some any every lot bit can will would have has had was were do did if or but about after before full
   even though once just still less able ness ship good great new best next same full part long short high low whole team last enough another because me him them should could might until am`.split(
    /\s+/,
  ),
);

/** Words that are run together so often that no list of rare words excuses them. */
export const JOINED: ReadonlyMap<string, string> = new Map([
  ['iam', 'I am'],
  ['abit', 'a bit'],
  ['alot', 'a lot'],
  ['noone', 'no one'],
  ['thankyou', 'thank you'],
  ['ofcourse', 'of course'],
  ['eversince', 'ever since'],
  ['eventhough', 'even though'],
  ['aswell', 'as well'],
  ['infact', 'in fact'],
  ['atleast', 'at least'],
  ['incase', 'in case'],
  ['eachother', 'each other'],
  ['infront', 'in front'],
  ['inspite', 'in spite'],
  ['upto', 'up to'],
]);

/** "Ihave", "andI": what stands beside "I" without a blank. */
export function splitBesideI(word: string): string | undefined {
  const [, before, verb] =
    /^(?:(\p{Ll}+)I|I(have|had|was|will|would|think|can|could|know|hope|look|looked|love|loved|enjoyed|feel|believe|want|wanted|did|saw|learned|met|appreciate|really|also|understand))$/u.exec(
      word,
    ) ?? [];
  if (before)
    return /^(?:and|but|that|because|when|if|so|as|where|which|what|while|how|since|until|before|after)$/.test(
      before,
    )
      ? `${before} I`
      : undefined;
  return verb && `I ${verb}`;
}

/** "ofthe", "alot": two words, of which one makes no compounds. */
export function splitOf(word: string, lexicon: Lexicon): string | undefined {
  // "wonderfull" is a letter too much.
  if (/(?:full|less|able|ness|ship)$/.test(word)) return undefined;
  for (let i = 1; i < word.length; i++) {
    const [first, second] = [word.slice(0, i), word.slice(i)];
    const isPair = (part: string) =>
      part.length > 1 ? lexicon.isCommon(part) : part === 'a' || part === 'i';
    if (
      (LOOSE.has(first) || LOOSE.has(second)) &&
      isPair(first) &&
      isPair(second) &&
      first.length + second.length > 4
    )
      return `${first} ${second}`;
  }
  return undefined;
}

/** "reaccredited" and "timecode": words that anyone may make of two. "Alot" and "eachother" are not. */
export function isFormed(word: string, lexicon: Lexicon): boolean {
  // "misssing" is not made of "miss" and "sing", nor "remined" of "mined", "tacograph" of "taco".
  if (/(.)\1\1/.test(word) || lexicon.isMuddled(word) || lexicon.isMistypedLong(word)) return false;
  const isNear = word.length > 8 && lexicon.isNearLong(word);
  const stem = word.replace(PREFIX, '');
  if (stem !== word && !isNear && lexicon.isCommon(stem) && !LOOSE.has(stem)) return true;
  const isFree = (part: string) =>
    !LOOSE.has(part) || /^(?:well|long|short|high|part|great|team|whole)$/.test(part);
  // "Keyholder": three letters where six more tell what it is.
  for (let i = word.length > 8 ? 3 : 4; i <= word.length - 4; i++) {
    const [first, second] = [word.slice(0, i), word.slice(i)];
    if (
      (i > 3 || (second.length > 5 && lexicon.isEveryday(first) && lexicon.isCommon(second))) &&
      // "Harbourmaster" is both of its words, whatever is near it.
      (!isNear || Math.min(first.length, second.length) > 4) &&
      isFree(first) &&
      isFree(second) &&
      !(LOOSE.has(first) && LOOSE.has(second)) &&
      lexicon.isCommon(first) &&
      lexicon.isCommon(second)
    )
      return true;
  }
  return false;
}

/** Endings that make a word of any other: "timetabler", "bakerish", "diary-like". */
const SUFFIX = /(?:ers?|ish|like|less|ness(?:es)?|able|wise|ists?|esque|dom|hood|ship|ward|wards)$/;

/** Whether the word is made of a known one by an ending that anything may have. */
export function isDerived(word: string, lexicon: Lexicon): boolean {
  // "locumed"
  const base = word.replace(/(?:ed|ing)$/, '');
  if (base !== word && base.length > 4 && lexicon.isRare(base) && !lexicon.isNearCommon(word)) return true;
  // "Toleranced": what has it.
  if (/.{6}ed$/.test(word) && lexicon.isCommon(word.slice(0, -1))) return true;
  // "Initializer", "equalisers"
  if (/i[sz]ers?$/.test(word) && lexicon.isEnglish(word.replace(/rs?$/, ''))) return true;
  const stem = word.replace(SUFFIX, '');
  // "Responsable", "auditers"
  if (stem === word || stem.length < 4 || lexicon.isNearCommon(word)) return false;
  const isStem = (part: string) => lexicon.isCommon(part) && !LOOSE.has(part);
  return isStem(stem) || (/(?:ers?|ish|able|ists?)$/.test(word) && isStem(`${stem}e`));
}

/** Whether the word makes no compounds: it may stand beside any other. */
export function isLoose(word: string): boolean {
  return LOOSE.has(word);
}
