import { hash, mix } from './hash.js';
import { stem } from './stem.js';
import { CLASS_NAMES, wordClasses } from './wordClasses.js';

/**
 * The features of a sentence, each as 32 bits, some of them more than once: its words, stems and word classes, alone
 * and with their neighbours. Words are hashed once each, and everything else is made of those numbers, since this runs
 * for every sentence at every keystroke.
 */
export function featuresOf(sentence: string): number[] {
  const words = wordsOf(sentence);
  const features = [mix(LENGTH, Math.min(Math.floor(words.length / 5), 6))];
  const first = words[0];
  if (first) features.push(mix(FIRST, first.token));
  if (sentence.trimEnd().endsWith('?')) features.push(ASKS);
  words.forEach(({ token, stem, classes }, i) => {
    const before = words[i - 1];
    const second = words[i - 2];
    const after = words[i + 1];
    const start = STARTS[i];
    features.push(mix(TOKEN, token), mix(STEM, stem), mix(mix(PAIR, before?.stem ?? 0), stem));
    if (before && second) {
      features.push(mix(mix(mix(TRIPLE, second.stem), before.stem), stem), mix(mix(SKIP, second.stem), stem));
    }
    if (start !== undefined) features.push(mix(start, stem));
    for (const name of classes) {
      features.push(mix(CLASS, name));
      if (start !== undefined) features.push(mix(start, name));
      if (before) features.push(mix(mix(CLASS_STEM, name), before.stem));
      if (after) features.push(mix(mix(STEM_CLASS, after.stem), name));
      for (let gap = 1; gap <= 3; gap++) {
        for (const other of words[i - gap]?.classes ?? [])
          features.push(mix(mix(gap === 1 ? NEIGHBOURS : NEAR, other), name));
      }
    }
  });
  const rare = [...new Set(words.flatMap(({ classes }) => classes))]
    .filter((name) => RARE_CLASSES.has(name))
    .sort((a, b) => a - b);
  rare.forEach((a, i) => {
    for (const b of rare.slice(i + 1)) features.push(mix(mix(BOTH, a), b));
  });
  return features;
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
const NEIGHBOURS = hash('neighbours');
const NEAR = hash('near');
const BOTH = hash('both');

/** Classes that tell something wherever in the sentence they meet. */
const RARE_CLASSES: ReadonlySet<number> = new Set(
  'MY EMPLOYER ILL SORRY POOR PLEAD PAY PRESS PROCESS HEDGE THANK JOIN DONE BACKGROUND'
    .split(' ')
    .map((name) => CLASS_NAMES.indexOf(name)),
);

interface WordFeatures {
  readonly token: number;
  readonly stem: number;
  /** The word's families, and what its form says: a past tense, an -ing form. */
  readonly classes: readonly number[];
}

const TOKENS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[?!,;:—–-]|\d/gu;
/** What somebody else is quoted with is not what the writer does. */
const QUOTED = /["“][^"“”]{1,120}["”]/g;
/** Spoken and wordy forms are read as what they mean, and faces not at all, so that mending them changes no reading. */
const MEANT: Readonly<Record<string, string>> = {
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  'in order to': 'to',
};
const SPOKEN = /\b(?:wanna|gonna|gotta|in order to)\b/gi;
const FACE = /(?<=^|\s)[:;][-']?[)(DP]+/g;
const MAX_TOKENS = 80;

function wordsOf(sentence: string): WordFeatures[] {
  const meant = sentence
    .replace(QUOTED, ' quotation ')
    .replace(FACE, '')
    .replace(SPOKEN, (word) => MEANT[word.toLowerCase()] ?? word);
  const tokens = meant.match(TOKENS) ?? [];
  return tokens.slice(0, MAX_TOKENS).map((token, i) => {
    const features = wordFeatures(token);
    return i > 0 && NAMED.test(token) ? { ...features, classes: [...features.classes, NAME] } : features;
  });
}

const cache = new Map<string, WordFeatures>();
const CACHE_SIZE = 20_000;

function wordFeatures(written: string): WordFeatures {
  const known = cache.get(written);
  if (known) return known;
  const token = normalise(written);
  const stemmed = stem(token);
  const shape = /[a-z]{2}(ed|ing)$/.exec(token)?.[1];
  const families = wordClasses(stemmed);
  const features = {
    token: hash(token),
    stem: hash(stemmed),
    classes: shape === undefined ? families : [...families, shape === 'ed' ? PAST : ING],
  };
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(written, features);
  return features;
}

/** Numbers of their own, behind those of the families. */
const PAST = CLASS_NAMES.length;
const ING = PAST + 1;
const NAME = PAST + 2;
/** Capitals where no sentence begins: a name, whatever it is. */
const NAMED = /^(?!I(?:['’]|$))\p{Lu}/u;

/** Numbers are alike, and so are straight and curly apostrophes; what a name is called does not matter. */
function normalise(token: string): string {
  return /^\p{N}/u.test(token) ? '0' : token.toLowerCase().replace('’', "'");
}
