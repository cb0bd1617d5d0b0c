import { editDistance } from '../note/editDistance.js';
import { nameKey } from '../note/personName.js';
import { areVowels, changedLetter, isKeyBeside, isSwapped } from './letters.js';
import { LETTERS, muddledLetters, oneSlipAway, undoubled } from './oneSlipAway.js';
import { isRareWord } from './rareWords.js';
import { isTerm } from './terms.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordList } from './wordList.js';
import { withoutPossessive } from './words.js';

/** Of these, there is no other plural: "childrens" is a possessive without its apostrophe. */
const PLURALS = new Set(['children', 'men', 'women', 'people', 'companie', 'today', 'yesterday', 'tomorrow']);
const EVERYDAY = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december`.split(/\s+/),
);

/** Every word that is right: those of English, of trades, and those that the notes speak of. */
export class Lexicon {
  readonly #list: WordList;
  readonly #names: ReadonlyMap<string, string>;
  readonly #terms: ReadonlySet<string>;
  /** Of people, companies and places. The first word of a topic has a capital whatever it is. */
  readonly #ownNames: ReadonlyMap<string, string>;
  readonly #lowerTerms: ReadonlySet<string>;
  /** What stands behind a word in a name, and before it. */
  readonly #behind = new Map<string, string[]>();
  readonly #before = new Map<string, string[]>();

  constructor(list: WordList, vocabulary: Vocabulary) {
    const { terms } = vocabulary;
    const names = vocabulary.names.filter((name) => !name.includes(' '));
    for (const name of vocabulary.names) {
      const [first = '', second] = name.split(' ');
      if (second === undefined) continue;
      this.#behind.set(nameKey(first), [...(this.#behind.get(nameKey(first)) ?? []), second]);
      this.#before.set(nameKey(second), [...(this.#before.get(nameKey(second)) ?? []), first]);
    }
    this.#list = list;
    // "Abergynolwyn" in a topic is a name as well; "Platform" is a word.
    const namesAmongTerms = terms.filter(
      (term) => /^\p{Lu}\p{Ll}+$/u.test(term) && !list.has(term.toLowerCase()),
    );
    this.#names = new Map(
      // "St Brendan's" is called "Brendan" where a possessive is taken off.
      [...namesAmongTerms, ...names]
        .flatMap((name) => [withoutPossessive(name), name])
        .map((name) => [nameKey(name), name]),
    );
    this.#ownNames = new Map(names.map((name) => [nameKey(name), name]));
    this.#lowerTerms = new Set(terms.filter((term) => /^\p{Ll}/u.test(term)));
    this.#terms = new Set(terms.map((term) => term.toLowerCase()));
  }

  /** Whether the word is right as it stands, possessives and plurals of known words among them. */
  has(written: string): boolean {
    const word = withoutPossessive(written.normalize('NFC'));
    return (
      this.#hasExactly(word) ||
      singulars(word).some(
        (singular) =>
          this.#isOwn(singular) ||
          (word.length > 6 && this.#list.has(singular.toLowerCase()) && !PLURALS.has(singular.toLowerCase())),
      )
    );
  }

  #hasExactly(word: string): boolean {
    return word === '' || this.#isOwn(word) || this.#list.has(word.toLowerCase());
  }

  #isOwn(word: string): boolean {
    return isTerm(word) || this.#terms.has(word.toLowerCase()) || this.isName(word);
  }

  /** Whether it is a word of English, and not only the name of someone. */
  isEnglish(word: string): boolean {
    return this.#list.has(withoutPossessive(word).toLowerCase());
  }

  /** Whether the words of British English are right. */
  get hasBritish(): boolean {
    return this.#list.has('organisation');
  }

  isEveryday(word: string): boolean {
    return this.#list.isEveryday(word.toLowerCase());
  }

  isCommon(word: string): boolean {
    return this.#list.isCommon(word.toLowerCase());
  }

  /** A word of some trade or country, unless letters of a word of every day were muddled: "belive" is no word that one meant. */
  isRare(written: string): boolean {
    const word = withoutPossessive(written).toLowerCase();
    if (this.#list.isOfAnotherDialect(word)) return false;
    const isSlip =
      word.length > 4
        ? this.isMuddled(word) || this.#isMisheardEnd(word) || this.#isMistyped(word)
        : word.length === 4 && this.#lacksLetter(word);
    return (
      [word, ...singulars(word)].some(isRareWord) && !isSlip && !(word.length > 4 && this.#lacksFirst(word))
    );
  }

  /** "Oughly": without its first letter. Of what has a plural, "rands" is one. */
  #lacksFirst(word: string): boolean {
    if (singulars(word).some((singular) => this.#list.has(singular))) return false;
    return [...LETTERS].some((letter) => this.isEveryday(letter + word));
  }

  /** "Stapped", "langer": of the words that only games have, none that a key beside or another vowel makes of one of every day. */
  #isMistyped(word: string): boolean {
    return (
      word.length > 5 &&
      !/[aio]$/.test(word) &&
      !this.#isMade(word) &&
      oneSlipAway(word).some((other) => this.isEveryday(other) && isMistypedFor(word, other))
    );
  }

  /** "Countroes", "enterview": a letter for another in a word of every day, and no compound ("co-untroes"). */
  isMistypedLong(word: string): boolean {
    return (
      word.length > 7 &&
      oneSlipAway(word).some((other) => other.length === word.length && this.isEveryday(other))
    );
  }

  /** "Doffer", "roading": of a word that is known. */
  #isMade(word: string): boolean {
    const [, stem] = /^(.{3,})(?:ers?|ing|ed)$/.exec(word) ?? [];
    return (
      stem !== undefined &&
      (this.#list.has(stem) || this.#list.has(`${stem}e`) || this.#list.has(undoubled(stem)))
    );
  }

  /** Whether its letters are those of a word of every day, but for one that is doubled, swapped or left out. */
  isMuddled(written: string): boolean {
    const word = written.toLowerCase();
    return muddledLetters(word).some((other) => other[0] === word[0] && this.isEveryday(other));
  }

  /** "Dependancy": an ending that is heard like that of a word which most people use. */
  #isMisheardEnd(word: string): boolean {
    const other = word.replace(/[ae](?=n(?:t|ts|tly|ce|ces|cy|cies)$)/, (vowel) =>
      vowel === 'a' ? 'e' : 'a',
    );
    return other !== word && !this.#list.has(word) && this.#list.isCommon(other);
  }

  /** Whether a letter is missing, too many or swapped in a known word, however rare: a long one is hardly another word. */
  isNearLong(word: string): boolean {
    return oneSlipAway(word).some(
      (other) =>
        (other.length !== word.length || isSwapped(word, other)) &&
        other[0] === word[0] &&
        this.#list.has(other),
    );
  }

  /** "Helo", "gues": a short word, and a letter away from one of every day. "Riad" is no slip for "raid". */
  #lacksLetter(word: string): boolean {
    return muddledLetters(word).some(
      (other) => other.length > word.length && other[0] === word[0] && this.isEveryday(other),
    );
  }

  /** Whether one slip makes a common word of it. */
  isNearCommon(word: string): boolean {
    const lower = word.toLowerCase();
    return oneSlipAway(lower).some((other) => other[0] === lower[0] && this.isCommon(other));
  }

  /** A name that the notes know, written as it should be: with its capital. Accents may be missing. */
  isName(word: string): boolean {
    return /^[^\p{Ll}]/u.test(word) && this.#names.has(nameKey(word));
  }

  /** A term of the notes that is written without a capital there. */
  isTermOnly(word: string): boolean {
    return this.#lowerTerms.has(word);
  }

  /** The name of the notes that is meant by a word, however it is capitalised. */
  nameFor(word: string): string | undefined {
    return this.#ownNames.get(nameKey(withoutPossessive(word)));
  }

  /** The known name that a word is nearly, but is not. */
  nearName(written: string): string | undefined {
    const key = nameKey(withoutPossessive(written));
    if (key.length < 4 || this.#names.has(key)) return undefined;
    let best: { name: string; distance: number } | undefined;
    for (const [other, name] of this.#names) {
      // "Friday" is no slip for the "Monday" of a topic.
      if (EVERYDAY.has(other) || EVERYDAY.has(key)) continue;
      if (other.length < 4 || Math.abs(other.length - key.length) > 2) continue;
      // "Valencia" is no slip for a topic's "Valencian".
      if (!this.#ownNames.has(other) && (other.startsWith(key) || key.startsWith(other))) continue;
      const distance = editDistance(key, other);
      const isLong = Math.min(key.length, other.length) >= 9;
      // "Sundail" for Sundale
      const isAlike = key.length > 6 && key.length === other.length && key.slice(0, 4) === other.slice(0, 4);
      const allowed = isLong || isAlike ? 2 : 1;
      if (distance > allowed || (other.length < 6 && other[0] !== key[0])) continue;
      if (!best || distance < best.distance) best = { name, distance };
    }
    return best?.name;
  }

  /** The word of a name that is meant beside another word of it: "Vale" in "Harrow Vile", which is a word as well. */
  nameBeside(written: string, neighbour: string, side: 'before' | 'behind'): string | undefined {
    const known = (side === 'before' ? this.#before : this.#behind).get(nameKey(neighbour));
    const key = nameKey(written);
    if (!known || key.length < 3 || this.#names.has(key)) return undefined;
    return known.find((name) => editDistance(key, nameKey(name)) <= allowedBeside(name));
  }
}

/** Whether a key beside that of a letter, or another vowel, makes the one word of the other; not at its beginning. */
function isMistypedFor(word: string, other: string): boolean {
  if (word.length !== other.length || word[0] !== other[0] || isSwapped(word, other)) return false;
  const [written = '', meant = ''] = changedLetter(word, other);
  return isKeyBeside(written, meant) || areVowels(written, meant);
}

/** How far a word may be from the one that its neighbour belongs to. */
function allowedBeside(name: string): number {
  return name.length > 6 ? 2 : 1;
}

/** What a word may be the plural of. */
function singulars(word: string): string[] {
  // "Nordlyss" is no plural of Nordlys.
  if (!/[^s]s$/i.test(word) || word.length < 3) return [];
  const stems = [word.slice(0, -1)];
  if (/(?:s|x|z|ch|sh)es$/i.test(word)) stems.push(word.slice(0, -2));
  if (/ies$/i.test(word)) stems.push(`${word.slice(0, -3)}y`);
  return stems;
}
