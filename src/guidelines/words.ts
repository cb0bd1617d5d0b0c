import { hasPlainLetters } from '../note/text.js';
import { inFewerWords } from './conciseness/wordyPhrases.js';
import { hash } from './hash.js';
import { Memory } from './memory.js';
import { stem } from './stem.js';
import { isStopWord } from './stopWords.js';
import { CLASS_NAMES, wordClasses } from './wordClasses.js';

/** What is known of a word, or a mark, by the way it is written. */
export interface Word {
  /** The stem; none where it has no content of its own. */
  readonly content: string | undefined;
  /** For the classifier. */
  readonly inside: WordFeatures;
  /** The same where it begins a sentence, and has its capital from there. */
  readonly first: WordFeatures;
}

export interface WordFeatures {
  readonly token: number;
  readonly stem: number;
  /** The word's families, and what its form says: a past tense, an -ing form. */
  readonly classes: readonly number[];
  /** A bit for each of `RARE_CLASSES` that it belongs to. */
  readonly rare: number;
  /** The word itself where it has no content, and otherwise its form. */
  readonly shape: number;
  /** A bit for whom it speaks of. */
  readonly person: number;
}

const TOKENS = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|[?!,;:—–-]/gu;

/** The same, for a text with plain letters only. */
const PLAIN_TOKENS = /[a-z\d]+(?:['’][a-z]+)?|[?!,;:—–-]/gi;

/**
 * The words and marks of a text. The words of a phrase that has a shorter form say nothing of their own ("at this point in
 * time"), so that mending it changes no reading.
 */
export function wordsOf(text: string): readonly Word[] {
  return texts.get(text, readText);
}

/** For what a sentence does, and for what it is about, they are the same. */
const texts = new Memory<readonly Word[]>(200);
const words = new Memory<Word>(2_000);

function readText(text: string): readonly Word[] {
  const tokens = inFewerWords(text).match(hasPlainLetters(text) ? PLAIN_TOKENS : TOKENS) ?? [];
  return tokens.map((token) => words.get(token, readWord));
}

function readWord(written: string): Word {
  const word = written.toLowerCase().replace('’', "'");
  const hasContent = IS_WORD.test(word) && !isStopWord(word);
  const first = featuresOf(IS_NUMBER.test(written) ? '0' : word);
  return { content: hasContent ? stem(word) : undefined, first, inside: insideOf(written, word, first) };
}

const IS_WORD = /^[\p{L}\p{N}]/u;
const IS_NUMBER = /^\p{N}/u;
const NAMED = /^(?!I(?:['’]|$))\p{Lu}/u;

/** Of a word that begins no sentence: one with a capital is a name, whatever it is, and what it is called does not matter. */
function insideOf(written: string, word: string, features: WordFeatures): WordFeatures {
  if (!NAMED.test(written)) return features;
  const shape = isStopWord(word) ? features.shape : NAME_SHAPE;
  return { ...features, classes: [...features.classes, NAME], shape };
}

/** Numbers are alike, and so are straight and curly apostrophes. */
function featuresOf(word: string): WordFeatures {
  const stemmed = stem(word);
  const ending = /[a-z]{2}(ed|ing)$/.exec(word)?.[1];
  const families = wordClasses(stemmed);
  return {
    token: hash(word),
    stem: hash(stemmed),
    classes: ending === undefined ? families : [...families, ending === 'ed' ? PAST : ING],
    rare: RARE_CLASSES.reduce((rare, name, i) => (families.includes(name) ? rare | (1 << i) : rare), 0),
    shape: hash(shapeOf(word)),
    person: personOf.get(word) ?? 0,
  };
}

const NAME_SHAPE = hash('Name');
const ENDING = /[a-z]{2}(ed|ing|ly|s)$/;

function shapeOf(token: string): string {
  if (isStopWord(token) || !/^\p{L}/u.test(token)) return token;
  return `-${token.endsWith('ss') ? '' : (ENDING.exec(token)?.[1] ?? '')}`;
}

/** Who is spoken of tells what the writer did from what others have. */
const personOf = new Map(
  [
    "i i'm i've i'd i'll me myself",
    'my mine',
    "we we're we've we'd we'll us our ours",
    "you you're you've you'd you'll your yours yourself yourselves",
    "he she him his her hers he's she's he'd she'd he'll she'll",
    "they them their theirs they're they've they'd they'll",
  ].flatMap((words, i) => words.split(' ').map((word) => [word, 1 << i] as const)),
);

/** Classes that tell something wherever in the sentence they meet. */
export const RARE_CLASSES: readonly number[] =
  'MY EMPLOYER ILL SORRY POOR PLEAD PAY PRESS PROCESS HEDGE THANK JOIN DONE BACKGROUND'
    .split(' ')
    .map((name) => CLASS_NAMES.indexOf(name))
    .sort((a, b) => a - b);

/** Numbers of their own, behind those of the families. */
const PAST = CLASS_NAMES.length;
const ING = PAST + 1;
const NAME = PAST + 2;
