import { editDistance } from '../note/editDistance.js';
import { CONTRACTIONS } from './contractions.js';
import { isNameByPlace, openerFor } from './firstWords.js';
import { isSwapped } from './letters.js';
import type { Lexicon } from './lexicon.js';
import type { Mistake } from './mistake.js';
import { muddledLetters } from './oneSlipAway.js';
import { peopleFor } from './peoples.js';
import { AMBIGUOUS, capitalisedForm, nearProperName } from './properNames.js';
import { isLikelySlip, likeliestFirst } from './slips.js';
import { rank } from './suggestions.js';
import type { Token } from './tagger.js';
import { isDerived, isFormed, JOINED, splitBesideI } from './wordParts.js';
import { type SpelledWord, withoutPossessive } from './words.js';

const MOST_FIXES = 3;

/**
 * Words that begin with a capital or have one inside, digits among their letters, or another script: rather names than
 * slips. The engine is told that they are words; which of them are none is judged here.
 */
export function isNameLike({ text }: SpelledWord): boolean {
  return /\p{Lu}|\p{N}|\p{Lo}/u.test(text);
}

/** What is wrong with a name-like word: nothing, unless it is nearly a name or word that is known. */
export function judgeNameLike(word: SpelledWord, lexicon: Lexicon): Mistake | undefined {
  const { text } = word;
  const bare = withoutPossessive(text);
  const contraction = CONTRACTIONS.get(bare.toLowerCase());
  if (contraction && text === bare && /^\p{Lu}?\p{Ll}+$/u.test(text) && text !== 'i') {
    return misspelt(word, [matchCase(contraction, text)]);
  }
  // "IAM" is what it stands for.
  const apart = /^\p{Lu}{2,}$/u.test(text)
    ? undefined
    : (JOINED.get(text.toLowerCase()) ?? splitBesideI(text));
  if (apart && !lexicon.isName(text)) return misspelt(word, [matchCase(apart, text)]);
  if (lexicon.has(text) || /\p{N}|\p{Lo}/u.test(text) || /['’]/.test(bare)) return undefined;
  // "SLAs" and "GraphQL" are what they are.
  if (!/^\p{Lu}[\p{Ll}\p{M}'’]+$/u.test(bare)) return undefined;
  const name = lexicon.nearName(text);
  if (name) return misspelt(word, [name + text.slice(bare.length)]);
  const known = nearProperName(bare);
  return known ? misspelt(word, [known + text.slice(bare.length)]) : undefined;
}

/** Whether a name goes on beside the word that the notes do not know: "Stella Maris" is nobody called Marie. */
export function isOfAnotherName(
  word: SpelledWord,
  neighbour: SpelledWord | undefined,
  text: string,
  lexicon: Lexicon,
): boolean {
  if (!neighbour || neighbour.startsSentence || word.startsSentence) return false;
  const between = text.slice(Math.min(word.end, neighbour.end), Math.max(word.start, neighbour.start));
  if (!/^[ -]$/.test(between) || !/^\p{Lu}\p{Ll}{2,}(?:['’]s)?$/u.test(neighbour.text)) return false;
  const name = withoutPossessive(neighbour.text);
  if (isTitle(name) || lexicon.isName(name)) return false;
  // "Nielson Sales" may be the firm of the notes all the same.
  return neighbour.start < word.start || between === '-' || !lexicon.isEnglish(name);
}

/** What stands before the name of somebody, or is a name that everyone writes. */
function isTitle(word: string): boolean {
  return (
    /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Sister|Captain|Chef|Judge)$/.test(word) ||
    !!capitalisedForm(word.toLowerCase())
  );
}

/** "Thireen", "Wieghts": letters are missing or swapped in a word that most people use. */
function isMuddled(word: string, other: string, lexicon: Lexicon): boolean {
  return other.length > 6 && lexicon.isCommon(other) && muddledLetters(word).includes(other);
}

/** What the engine's objection to the first word of a sentence comes to: its capital says nothing. */
export function judgeFirstWord(
  word: SpelledWord,
  suggested: readonly string[],
  lexicon: Lexicon,
  next?: Token,
  written = '',
): Mistake | undefined {
  const bare = withoutPossessive(word.text);
  if (bare.length < 3 || bare !== word.text || !/^[A-Z][a-z'’]+$/.test(bare) || lexicon.has(word.text))
    return undefined;
  const lower = bare.toLowerCase();
  if (lexicon.isRare(lower) || isFormed(lower, lexicon) || isDerived(lower, lexicon)) return undefined;
  const opener = openerFor(next).find((other) => isSlipOf(lower, other));
  if (opener) return misspelt(word, [matchCase(opener, word.text)]);
  // Of so many names, one is near some word.
  const ranked = rank(lower, suggested, lexicon).slice(0, MOST_FIXES);
  if (!isLikelySlip(lower, ranked, lexicon)) return undefined;
  const near = likeliestFirst(lower, ranked, lexicon).filter(
    (other) =>
      other[0]?.toLowerCase() === lower[0] &&
      other
        .split(/[ '’-]/)
        .every(
          (part) =>
            lexicon.isEveryday(part) || (lower.length > 5 && isMuddled(lower, part.toLowerCase(), lexicon)),
        ) &&
      editDistance(lower, other.toLowerCase()) <= (lower.length >= 8 ? 2 : 1) &&
      // Letters that are swapped or left out of a long word are no name's: "Turnaruond is".
      ((lower.length > 6 &&
        !lower.startsWith(other.toLowerCase()) &&
        isMuddled(lower, other.toLowerCase(), lexicon)) ||
        !isNameByPlace(next, written, other)),
  );
  return near.length > 0
    ? misspelt(
        word,
        near.slice(0, MOST_FIXES).map((other) => matchCase(other, word.text)),
      )
    : undefined;
}

/** One letter too many or too few, another one, or two that are swapped. */
function isSlipOf(word: string, other: string): boolean {
  return (
    word[0] === other[0] &&
    Math.abs(word.length - other.length) < 2 &&
    (editDistance(word, other) === 1 || isSwapped(word, other))
  );
}

/** What the engine's objection to a word in lower case comes to. */
export function judgeUnknown(
  word: SpelledWord,
  suggested: readonly string[],
  lexicon: Lexicon,
): Mistake | undefined {
  const { text } = word;
  const bare = withoutPossessive(text);
  const lower = bare.toLowerCase();
  const contraction = CONTRACTIONS.get(lower);
  if (contraction && bare === text) return misspelt(word, [contraction]);
  if (lexicon.has(text) || isFormed(lower, lexicon) || isDerived(lower, lexicon)) return undefined;
  const name = lexicon.nameFor(text);
  if (name) return uncapitalised(word, name + text.slice(bare.length));
  const cased = suggested.find((other) => other.toLowerCase() === text.toLowerCase());
  // "london", "portuguese": names of places, peoples and languages. Of products, the case is their makers' business.
  if (cased)
    return /^\p{Lu}\p{Ll}{3,}$/u.test(cased) && !AMBIGUOUS.has(lower)
      ? uncapitalised(word, cased)
      : undefined;
  if (lexicon.isRare(text)) return undefined;
  const near = lexicon.nearName(text);
  const replacements = rank(text, suggested, lexicon);
  // "anonymised", where the engine knows "anonymized": the word list is not complete.
  if (lexicon.hasBritish && replacements.some((other) => other === lower.replace(/is(?=e|i|a)/g, 'iz')))
    return undefined;
  const fixes = likeliestFirst(text, replacements, lexicon).slice(0, MOST_FIXES);
  if (near) return misspelt(word, [near + text.slice(bare.length), ...fixes]);
  return isLikelySlip(text, replacements, lexicon) ? misspelt(word, fixes) : undefined;
}

/** What people make of these by the rule: "hisself" as myself, "payed" as stayed. */
const BY_RULE = new Map([
  ['payed', 'paid'],
  ['layed', 'laid'],
  ['ourselfs', 'ourselves'],
  ['yourselfs', 'yourselves'],
  ['themselfs', 'themselves'],
  ['theirselves', 'themselves'],
  ['theirselfs', 'themselves'],
  ['hisself', 'himself'],
]);

/** Weekdays, months, languages in lower case, which the engine lets pass or not by its own lights. */
export function judgeLowerCase(
  word: SpelledWord,
  lexicon: Lexicon,
  before = '',
  after = '',
): Mistake | undefined {
  const bare = withoutPossessive(word.text);
  const contraction = bare === word.text ? CONTRACTIONS.get(bare) : undefined;
  if (contraction) return misspelt(word, [contraction]);
  const apart = JOINED.get(word.text) ?? BY_RULE.get(word.text);
  if (apart) return misspelt(word, [apart]);
  // "raj", where the note is to Raj; "will" and "grace" are words that everyone uses.
  // A hospice is one, also where the note is to Lantern Hospice.
  // "A co-op", where the note is to Lantern & Co
  if (bare.length < 3) return undefined;
  const isWord = lexicon.isCommon(bare) || (bare.length > 5 && lexicon.isEnglish(bare));
  // "Kopi-o", where the note is to Kopi Ledger
  // "From the miradouro", where the note is to a hotel that is called after one
  const isThing = /\b(?:the|an?|this|that|each|every|any|some|no|these|those)(?: \p{Ll}+)? $/iu.test(before);
  const known =
    isWord || isThing || /[-–_]$/.test(before) || /^[-–_]/.test(after) || lexicon.isTermOnly(bare)
      ? undefined
      : lexicon.nameFor(bare);
  if (known && /^\p{Lu}/u.test(known)) return uncapitalised(word, known + word.text.slice(bare.length));
  const name = capitalisedForm(bare) ?? peopleFor(bare, before, after);
  return name ? uncapitalised(word, name + word.text.slice(bare.length)) : undefined;
}

/** `word` with the capitals of `like`. */
function matchCase(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) || (word.startsWith('i') && word.includes("'"))
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}

function misspelt(word: SpelledWord, replacements: readonly string[]): Mistake {
  const [best] = replacements;
  return {
    rule: 'proofreading/spelling',
    range: word,
    message: best
      ? `"${word.text}" may be misspelt: did you mean "${best}"?`
      : `"${word.text}" may be misspelt.`,
    fixes: replacements.map((newText) => ({ range: word, newText })),
  };
}

function uncapitalised(word: SpelledWord, name: string): Mistake {
  return {
    rule: 'proofreading/grammar',
    range: word,
    message: `"${word.text}" begins with a capital: "${name}".`,
    fixes: [{ range: word, newText: name }],
  };
}
