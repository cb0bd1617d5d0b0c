import { editDistance } from '../note/editDistance.js';
import type { Lint } from './engine.js';
import type { Lexicon } from './lexicon.js';
import type { Mistake } from './mistake.js';
import { oneSlipAway } from './oneSlipAway.js';
import { type SpelledWord, withoutPossessive } from './words.js';

/** Words whose apostrophe is easily forgotten, and that are no words without it. */
const CONTRACTIONS = new Map(
  `aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't wouldn't i'm i've
   you're you've you'll they're they've they'll we've that's there's here's what's who's it'll that'll everyone's he's she's`
    .split(/\s+/)
    .map((word) => [word.replace("'", ''), word]),
);

/** "dont": a word that lacks its apostrophe. */
export function isContraction(word: string): boolean {
  return CONTRACTIONS.has(word.toLowerCase());
}

/** Names that everyone writes, so that a near miss is a slip whatever the front matter says. */
const CAPITALISED =
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September
   October November December Christmas Easter English American British Canadian Australian Indian European German
   French Spanish Chinese Japanese America Britain Canada Australia India Europe Germany France Microsoft Google
   JavaScript TypeScript Kubernetes Postgres LinkedIn`.split(/\s+/);
const CAPITALISED_KEYS = new Set(
  CAPITALISED.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`]),
);
/** Words that letters of this kind write with a capital in the middle of a sentence, as titles. */
const TITLES =
  `Engineer Engineering Manager Management Senior Software Developer Development Designer Director Product Marketing
   Analyst Scientist University College Technology Technologies Department Operations Consultant Coordinator Associate
   Assistant Executive President Principal Professor Programme Program Research Science Business Customer Support
   Security Services Solutions Systems Specialist Supervisor Resources Recruiter Recruitment Representative
   Administrator Administration Accountant Architect Architecture Hospital Institute International Communication
   Communications Education Finance Infrastructure Platform Project Strategy Teacher Team`.split(/\s+/);
/** Of those, the ones that are written without a capital by mistake only, not out of habit. */
const ALWAYS_CAPITALISED = new Set(CAPITALISED.slice(0, 43).map((word) => word.toLowerCase()));
const AMBIGUOUS = new Set(['march', 'august', 'may']);

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
  if (lexicon.has(text) || /\p{N}|\p{Lo}/u.test(text) || /['’]/.test(bare)) return undefined;
  // "SLAs" and "GraphQL" are what they are.
  if (!/^\p{Lu}[\p{Ll}\p{M}'’]+$/u.test(bare)) return undefined;
  const name = lexicon.nearName(text);
  if (name) return misspelt(word, [name + text.slice(bare.length)]);
  const known = nearest(bare, CAPITALISED, bare.length >= 7 ? 2 : 1);
  if (known && bare.length >= 5) return misspelt(word, [known + text.slice(bare.length)]);
  const title = nearest(bare, TITLES, bare.length >= 8 ? 2 : 1);
  return title && bare.length >= 6 ? misspelt(word, [title + text.slice(bare.length)]) : undefined;
}

/** What the engine's objection to the first word of a sentence comes to: its capital says nothing. */
export function judgeFirstWord(lint: Lint, word: SpelledWord, lexicon: Lexicon): Mistake | undefined {
  const bare = withoutPossessive(word.text);
  if (bare.length < 3 || bare !== word.text || !/^[A-Z][a-z'’]+$/.test(bare) || lexicon.has(word.text))
    return undefined;
  const lower = bare.toLowerCase();
  const ranked = rank(lower, lint.replacements, lexicon);
  if (!isLikelySlip(lower, ranked, lexicon)) return undefined;
  const near = ranked.filter(
    (other) =>
      other[0]?.toLowerCase() === lower[0] &&
      other.split(/[ '’-]/).every((part) => lexicon.isCommon(part)) &&
      editDistance(lower, other.toLowerCase()) <= (lower.length >= 8 ? 2 : 1),
  );
  return near.length > 0
    ? misspelt(
        word,
        near.map((other) => matchCase(other, word.text)),
      )
    : undefined;
}

/** What the engine's objection to a word in lower case comes to. */
export function judgeUnknown(lint: Lint, word: SpelledWord, lexicon: Lexicon): Mistake | undefined {
  const { text } = word;
  const bare = withoutPossessive(text);
  const lower = bare.toLowerCase();
  const contraction = CONTRACTIONS.get(lower);
  if (contraction && bare === text) return misspelt(word, [contraction]);
  if (lexicon.has(text) || isFormed(lower, lexicon)) return undefined;
  const name = lexicon.nameFor(text);
  if (name) return uncapitalised(word, name + text.slice(bare.length));
  const cased = lint.replacements.find((other) => other.toLowerCase() === text.toLowerCase());
  // "london", "portuguese": names of places, peoples and languages. Of products, the case is their makers' business.
  if (cased)
    return /^\p{Lu}\p{Ll}{3,}$/u.test(cased) && !AMBIGUOUS.has(lower)
      ? uncapitalised(word, cased)
      : undefined;
  const near = lexicon.nearName(text);
  const replacements = rank(text, lint.replacements, lexicon);
  // "anonymised", where the engine knows "anonymized": the word list is not complete.
  if (lexicon.hasBritish && replacements.some((other) => other === lower.replace(/is(?=e|i|a)/g, 'iz')))
    return undefined;
  if (near) return misspelt(word, [near + text.slice(bare.length), ...replacements].slice(0, 4));
  return isLikelySlip(text, replacements, lexicon) ? misspelt(word, replacements) : undefined;
}

/** Weekdays, months, languages in lower case, which the engine lets pass or not by its own lights. */
export function judgeLowerCase(word: SpelledWord, lexicon: Lexicon): Mistake | undefined {
  const bare = withoutPossessive(word.text);
  const contraction = bare === word.text ? CONTRACTIONS.get(bare) : undefined;
  if (contraction) return misspelt(word, [contraction]);
  // "raj", where the note is to Raj; "will" and "grace" are words that everyone uses.
  const known = lexicon.isCommon(bare) || lexicon.isTermOnly(bare) ? undefined : lexicon.nameFor(bare);
  if (known && /^\p{Lu}/u.test(known)) return uncapitalised(word, known + word.text.slice(bare.length));
  if (!/^\p{Ll}+$/u.test(bare) || !ALWAYS_CAPITALISED.has(bare) || AMBIGUOUS.has(bare)) return undefined;
  const name = CAPITALISED.find((other) => other.toLowerCase() === bare);
  return name ? uncapitalised(word, name + word.text.slice(bare.length)) : undefined;
}

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
  'th',
  'hav',
  'ive',
  'im',
]);

/** A word of up to three letters that is rather a slip than of another language. */
export function isShortSlip(word: string): boolean {
  return SWAPPED.has(word) || SHORT_SLIPS.has(word);
}

/** A word that nobody knows may be a word of a trade; it is taken for a slip where a known word is near. */
function isLikelySlip(text: string, replacements: readonly string[], lexicon: Lexicon): boolean {
  if (text.length < 3) return SWAPPED.has(text);
  // Who writes an accent means it: the word is of another language.
  if (/[^a-z'’]/.test(text)) return false;
  return replacements.some((other) => {
    const lower = text.toLowerCase();
    const distance = editDistance(lower, other.toLowerCase());
    // English words rarely end in these: "gamba" is of another language.
    if (lower.length < 8 && /[aiou]$/.test(lower) && other.at(-1) !== lower.at(-1)) return false;
    const isCommon = other.split(/[ '’-]/).every((part) => part === 'a' || lexicon.isCommon(part));
    if (distance <= 1) {
      if (isRearranged(lower, other.toLowerCase())) return isCommon || text.length > 7;
      // One letter for another makes a word of nearly anything that is short: only a neighbouring key is likely.
      return isCommon && (text.length > 5 || isKeyBeside(lower, other.toLowerCase()));
    }
    const isSameStart = other[0]?.toLowerCase() === lower[0];
    return isCommon && isSameStart && distance <= (text.length >= 11 ? 3 : text.length >= 7 ? 2 : 1);
  });
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether the letter that differs is next to the one that is meant, on the keyboard. */
function isKeyBeside(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const pair = (word[at] ?? '') + (other[at] ?? '');
  const reversed = [...pair].reverse().join('');
  return pair.length === 2 && KEYS.some((row) => row.includes(pair) || row.includes(reversed));
}

/** Whether the two differ by letters that are swapped, doubled, left out or too many: not by another letter. */
function isRearranged(word: string, other: string): boolean {
  return word.length !== other.length || [...word].sort().join('') === [...other].sort().join('');
}

const PREFIX =
  /^(?:re|un|pre|co|mis|non|over|under|multi|sub|inter|micro|cyber|bio|geo|agro|eco|tele|hydro|photo|anti|semi|auto|trans)(?=.{4})/;
/** Words that are run together with the next by mistake, and do not make compounds. */
const LOOSE = new Set(
  `a an the of to in as at for you each other with and is are it this that these those my your our be been so very much
   forward well all i we he she they not no too again really also into onto from by on thank thanks look fact least case
   more many some any every lot bit can will would have has had was were do did if or but about after before full
   less able ness ship good great new best next same full part long short high low whole team`.split(/\s+/),
);

/** "ofthe", "alot": two words, of which one makes no compounds. */
function splitOf(word: string, lexicon: Lexicon): string | undefined {
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
function isFormed(word: string, lexicon: Lexicon): boolean {
  const stem = word.replace(PREFIX, '');
  if (stem !== word && lexicon.isCommon(stem) && !LOOSE.has(stem)) return true;
  for (let i = 4; i <= word.length - 4; i++) {
    const [first, second] = [word.slice(0, i), word.slice(i)];
    if (!LOOSE.has(first) && !LOOSE.has(second) && lexicon.isCommon(first) && lexicon.isCommon(second))
      return true;
  }
  return false;
}

/** The engine's suggestions, the nearest first, and the commoner word of two that are as near. */
function rank(text: string, replacements: readonly string[], lexicon: Lexicon): string[] {
  const lower = text.toLowerCase();
  const cost = (other: string) =>
    editDistance(lower, other.toLowerCase()) * 2 +
    (other.split(' ').every((part) => part === 'a' || lexicon.isCommon(part)) ? 0 : 1) +
    // Letters are rather left out than added, unless they are doubled.
    (other.length < text.length && undoubled(other) !== undoubled(lower) ? 1 : 0) +
    (other[0]?.toLowerCase() === lower[0] ? 0 : 1);
  const others = [...new Set(replacements)];
  const apart = splitOf(lower, lexicon);
  if (apart) others.unshift(apart);
  // "companys", "todays": rather a possessive than another word.
  const owner =
    /[^s]s$/.test(lower) && lexicon.isCommon(lower.slice(0, -1)) ? `${text.slice(0, -1)}'s` : undefined;
  for (const other of oneSlipAway(lower))
    if (lexicon.isCommon(other) && !others.includes(other)) others.push(other);
  const ranked = others
    .map((other, index) => ({ other, cost: cost(other), index }))
    .sort((a, b) => a.cost - b.cost || a.index - b.index)
    .map(({ other }) => other);
  return [...new Set(owner ? [owner, ...ranked] : ranked)].slice(0, 3);
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

function nearest(word: string, candidates: readonly string[], allowed: number): string | undefined {
  if (CAPITALISED_KEYS.has(word.toLowerCase())) return undefined;
  return candidates.find(
    (candidate) =>
      candidate[0] === word[0] &&
      // "Marco" is no slip for "March".
      candidate.length > 5 &&
      editDistance(word.toLowerCase(), candidate.toLowerCase()) <= allowed,
  );
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
