import { editDistance } from '../note/editDistance.js';
import { areVowels, changedLetter, isKeyBeside, isSwapped } from './letters.js';
import type { Lexicon } from './lexicon.js';
import { undoubled } from './oneSlipAway.js';

/** Two letters, which English has few words of: only swapped ones are a slip ("ot" for to). */
const SWAPPED = new Set(['ot', 'fo', 'si', 'ti', 'ni', 'ta', 'sa', 'eb', 'ym', 'yb', 'ew', 'eh']);
/** Short words that fingers make of others. */
const SHORT_SLIPS = new Set([
  'teh',
  'hte',
  'adn',
  'nad',
  'fro',
  'yuo',
  'yoy',
  'wsa',
  'ahs',
  'tje',
  'thw',
  'cna',
  'hsi',
  'hda',
  'wuz',
  'thx',
  'abd',
  'ans',
  'anf',
  'wth',
  'wih',
  'yur',
  'boh',
  'tem',
  'th',
  'hav',
  'ive',
  'im',
]);

/** As many of the words that are like another may be meant, however rare. */
const NEAREST = 3;

/** A word of up to three letters that is rather a slip than of another language. */
export function isShortSlip(word: string, lexicon: Lexicon): boolean {
  return (
    SWAPPED.has(word) ||
    SHORT_SLIPS.has(word) ||
    lacksVowel(word, lexicon) ||
    lacksLetter(word, lexicon) ||
    isTurned(word, lexicon)
  );
}

/** A word that nobody knows may be a word of a trade; it is taken for a slip where a known word is near. */
export function isLikelySlip(text: string, replacements: readonly string[], lexicon: Lexicon): boolean {
  const word = text.toLowerCase();
  // So few letters are a short form, or a word of another language: "nav", "oga".
  if (word.length <= 3) return isShortSlip(word, lexicon);
  // Who writes an accent means it: the word is of another language.
  if (/[^a-z'’]/.test(text)) return false;
  return replacements.some(
    (replacement, index) =>
      // What is less near is meant where it is a word of every day: "lioks".
      (index < NEAREST ||
        (word.length > 4 && replacement.length >= word.length && lexicon.isEveryday(replacement))) &&
      isLikelyFor(word, replacement.toLowerCase(), lexicon),
  );
}

/** The same words, with those in front that a slip makes the word of. */
export function likeliestFirst(text: string, replacements: readonly string[], lexicon: Lexicon): string[] {
  const word = text.toLowerCase();
  const isLikely = (other: string) =>
    isTurned(word, lexicon) ? isSwapped(word, other) : isLikelyFor(word, other.toLowerCase(), lexicon);
  return [...replacements.filter(isLikely), ...replacements.filter((other) => !isLikely(other))];
}

/** "tht", "jst": a word of every day without its vowel. */
function lacksVowel(word: string, lexicon: Lexicon): boolean {
  return word.length === 3 && !/[aeiouy]/.test(word) && lexicon.isMuddled(word);
}

/** "tha", "wek": no word at all, and a letter away from one of every day. Short forms are rarely that near. */
function lacksLetter(word: string, lexicon: Lexicon): boolean {
  return word.length === 3 && !lexicon.has(word) && !lexicon.isRare(word) && lexicon.isMuddled(word);
}

/** "Ofr", "oyu": the first two letters of a word of every day the wrong way round. */
function isTurned(word: string, lexicon: Lexicon): boolean {
  const [one = '', two = ''] = word;
  return (
    word.length === 3 &&
    !lexicon.has(word) &&
    !lexicon.isRare(word) &&
    lexicon.isEveryday(two + one + word.slice(2))
  );
}

function isLikelyFor(word: string, other: string, lexicon: Lexicon): boolean {
  // "Abou", "simila": a word of every day without its last letter.
  if (
    other.slice(0, -1) === word &&
    !/^...[io]$/.test(word) &&
    lexicon.isEveryday(other) &&
    !/[^iu]s$/.test(other)
  )
    return true;
  // English words rarely end in these: "gamba" is of another language. "Whta" is not.
  const isSwapped = word.length === other.length && isRearranged(word, other);
  // "Becausi", "littlo": a vowel for another at the end of a word that everyone uses.
  const isVowel =
    word.length > 5 &&
    lexicon.isEveryday(other) &&
    /^[aeiou]$/.test(other.at(-1) ?? '') &&
    editDistance(word, other) === 1;
  if (word.length < 8 && !isVowel && /[aiou]$/.test(word) && other.at(-1) !== word.at(-1) && !isSwapped)
    return false;
  const distance = editDistance(word, other);
  const isCommon = other.split(/[ '’-]/).every((part) => part === 'a' || lexicon.isCommon(part));
  // Where a plural or a past form is known, so is the word: "estimand", "helibase".
  if (other.startsWith(word) && /^(?:['’]?s|e[sd]|ing)$/.test(other.slice(word.length))) return isCommon;
  if (distance > 1) {
    const allowed = word.length >= 11 ? 3 : word.length >= 8 ? 2 : 1;
    return isCommon && other[0] === word[0] && distance <= allowed && soundsLike(word, other);
  }
  if (isRearranged(word, other)) {
    if (word.length > 7) return true;
    // "Inobx": swapped letters, or one twice, are seldom another word.
    if (word.length > 5 && (word.length === other.length || undoubled(word) === undoubled(other)))
      return lexicon.isEnglish(other);
    return word.length > 4
      ? isCommon && !isStrangeEnd(word, other)
      : lexicon.isEveryday(other) && !/s$/.test(other);
  }
  // One letter for another makes a word of nearly anything that is short: only a neighbouring key is likely, or a vowel.
  const [written = '', meant = ''] = changedLetter(word, other);
  const isNear = isKeyBeside(written, meant);
  const isHeard = soundAlike(written, meant);
  // "Orthapaedic", "reagant": so long a word is what it sounds like, and so is an ending.
  if (areVowels(written, meant) && (word.length > 9 || (word.length > 6 && isEnding(word, other))))
    return lexicon.isEnglish(other);
  // Not at its end: "toleranced" is no plural.
  if (word.length > 6 && isNear && word.slice(0, -1) !== other.slice(0, -1) && lexicon.isEnglish(other))
    return true;
  if (word.length > 5) return isCommon && (word.length > 9 || isNear || isHeard || areVowels(written, meant));
  return (
    isCommon &&
    (isNear || (lexicon.isEveryday(other) && (areVowels(written, meant) || (word.length > 4 && isHeard))))
  );
}

/** Whether the vowel that is wrong is that of an ending, which nobody hears. */
function isEnding(word: string, other: string): boolean {
  const ending = /[ae]n(?:t|ce|cy)s?$/;
  return word.replace(ending, '') === other.replace(ending, '');
}

/** A letter too many at the end of a short word, which no finger and no ear puts there: "pandan" is no panda. */
function isStrangeEnd(word: string, other: string): boolean {
  const [last = '', before = ''] = [word.at(-1), word.at(-2)];
  return word === other + last && last !== before && !isKeyBeside(last, before) && !/[ehty]/.test(last);
}

/** Whether two words have the same consonants, as they are heard: two letters may be wrong where the ear is right. */
function soundsLike(word: string, other: string): boolean {
  return word.includes(' ') || other.includes(' ') || consonants(word) === consonants(other);
}

function consonants(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[ckqxz]/g, 's')
    .replace(/[^b-df-hj-np-tv-z]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Consonants that are written for one another by ear. */
function soundAlike(letter: string, other: string): boolean {
  return ['ck', 'cs', 'sz', 'gj', 'mn', 'dt', 'fv', 'kq', 'bp', 'ps', 'lr', 'rt', 'st'].includes(
    [letter, other].sort().join(''),
  );
}

/** Whether the two differ by letters that are swapped, doubled, left out or too many: not by another letter. */
function isRearranged(word: string, other: string): boolean {
  return word.length !== other.length || isSwapped(word, other);
}
