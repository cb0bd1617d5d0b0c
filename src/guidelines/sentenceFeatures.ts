import { hash, mix } from './hash.js';
import { NumberList } from './numberList.js';
import { NO_CLASSES } from './wordClasses.js';
import { RARE_CLASSES, type WordFeatures, wordsOf } from './words.js';

/**
 * The features of a sentence, each as 32 bits, some of them more than once: its words, stems and word classes, alone
 * and with their neighbours. Words are hashed once each, and everything else is made of those numbers, since this runs
 * for every sentence at every keystroke. For the same reason the list is one that the next call overwrites.
 */
export function featuresOf(sentence: string): Uint32Array {
  const words = readWords(sentence);
  features.clear();
  features.add(mix(LENGTH, Math.min(Math.floor(words.length / 5), 6)));
  const first = words[0];
  if (first) features.add(mix(FIRST, first.token));
  if (sentence.trimEnd().endsWith('?')) features.add(ASKS);
  for (let i = 0; i < words.length; i++) addWord(words, i);
  addRarePairs(words);
  features.add(
    mix(
      PERSONS,
      words.reduce((persons, word) => persons | word.person, 0),
    ),
  );
  return features.all();
}

const features = new NumberList();

/** What the word in a place says by itself, and with those around it. */
function addWord(words: readonly WordFeatures[], i: number): void {
  const word = words[i];
  if (!word) return;
  const { token, stem, classes } = word;
  const before = words[i - 1];
  const second = words[i - 2];
  const after = words[i + 1];
  const start = STARTS[i];
  features.add(mix(TOKEN, token));
  features.add(mix(STEM, stem));
  features.add(mix(mix(PAIR, before?.stem ?? 0), stem));
  if (before && second) {
    features.add(mix(mix(mix(TRIPLE, second.stem), before.stem), stem));
    features.add(mix(mix(SKIP, second.stem), stem));
  }
  if (start !== undefined) features.add(mix(start, stem));
  addShapes(words, i);
  for (const name of classes) {
    features.add(mix(CLASS, name));
    if (start !== undefined) features.add(mix(start, name));
    if (before) features.add(mix(mix(CLASS_STEM, name), before.stem));
    if (after) features.add(mix(mix(STEM_CLASS, after.stem), name));
    addClassPairs(NEIGHBOURS, before, name);
    addClassPairs(NEAR, second, name);
    addClassPairs(NEAR, words[i - 3], name);
  }
}

/**
 * How the sentence is built, whatever it is about: "I Xed the", "your X of". What somebody has done reads alike in a
 * bakery and on a building site.
 */
function addShapes(words: readonly WordFeatures[], i: number): void {
  const [third, second, first, last] = [words[i - 3], words[i - 2], words[i - 1], words[i]];
  if (!first || !last) return;
  const pair = mix(first.shape, last.shape);
  if (second) features.add(mix(mix(SHAPES, second.shape), pair));
  if (i === 1) features.add(mix(BEGINS, pair));
  if (i === 2 && second) features.add(mix(mix(BEGINS, second.shape), pair));
  if (i === 3 && second && third) features.add(mix(mix(mix(BEGINS, third.shape), second.shape), pair));
}

function addClassPairs(how: number, before: WordFeatures | undefined, name: number): void {
  for (const other of before?.classes ?? NO_CLASSES) features.add(mix(mix(how, other), name));
}

/** Rare classes that are in the sentence together. */
function addRarePairs(words: readonly WordFeatures[]): void {
  const found = words.reduce((rare, word) => rare | word.rare, 0);
  RARE_CLASSES.forEach((a, i) => {
    if (!(found & (1 << i))) return;
    RARE_CLASSES.forEach((b, j) => {
      if (j > i && found & (1 << j)) features.add(mix(mix(BOTH, a), b));
    });
  });
}

const LENGTH = hash('length');
const FIRST = hash('first');
const ASKS = hash('asks');
const TOKEN = hash('token');
const STEM = hash('stem');
const PAIR = hash('pair');
const TRIPLE = hash('triple');
const SKIP = hash('skip');
const STARTS = [hash('first word'), hash('second word'), hash('third word')];
const CLASS = hash('class');
const CLASS_STEM = hash('class behind stem');
const STEM_CLASS = hash('class before stem');
const PERSONS = hash('persons');
const SHAPES = hash('shapes');
const BEGINS = hash('begins');
const NEIGHBOURS = hash('neighbours');
const NEAR = hash('near');
const BOTH = hash('both');

/** What somebody else is quoted with is not what the writer does. */
const QUOTED = /["“][^"“”]{1,120}["”]/g;
/** Spoken forms are read as what they mean, and faces not at all, so that mending them changes no reading. */
const MEANT: Readonly<Record<string, string>> = {
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
};
const SPOKEN = /\b(?:wanna|gonna|gotta)\b/gi;
const FACE = /(?<=^|\s)[:;][-']?[)(DP]+/g;
/** What all of these have, and few sentences. */
const UNUSUAL = /["“]|[:;][-']?[)(DP]|\b(?:wan|gon|got)(?:na|ta)\b/i;
const MAX_WORDS = 80;

function readWords(sentence: string): WordFeatures[] {
  return wordsOf(UNUSUAL.test(sentence) ? meantBy(sentence) : sentence)
    .slice(0, MAX_WORDS)
    .map((word, i) => (i === 0 ? word.first : word.inside));
}

function meantBy(sentence: string): string {
  return sentence
    .replace(QUOTED, ' quotation ')
    .replace(FACE, '')
    .replace(SPOKEN, (word) => MEANT[word.toLowerCase()] ?? word);
}
