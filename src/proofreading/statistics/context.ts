import { hash, mix } from '../../guidelines/hash.js';
import type { Token } from '../tagger.js';

const POS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(' ');
const FORMS = 8;
/** Before the first word of a sentence, and behind its last. */
export const EDGE_CLASS = 255;
export const EDGE_WORD = hash('\n');

const PRONOUNS: readonly RegExp[] = [
  /^(?:i|we|they|he|she)$/,
  /^(?:me|him|them|us|myself|himself|herself|themselves|ourselves)$/,
  /^(?:my|your|our|his|their|her|its)$/,
  /^(?:you|it)$/,
  /^(?:who|which|that|what|whom)$/,
  /^(?:this|these|those)$/,
];
const DETERMINERS: readonly RegExp[] = [
  /^an?$/,
  /^the$/,
  /^(?:this|that)$/,
  /^(?:these|those|all|both|some|any|many)$/,
  /^(?:every|each|another|no)$/,
];
const MARKS: readonly RegExp[] = [/^,$/, /^[.!?]$/, /^[;:—–-]+$/, /^["“”']$/, /^[()[\]]$/];

/** What class of words a word is of: its part of speech, and what its form or place among the small words tells. */
export function classOf({ pos, text, lemma }: Token): number {
  return Math.max(0, POS.indexOf(pos)) * FORMS + formOf(pos, text, lemma);
}

function formOf(pos: string, text: string, lemma: string): number {
  switch (pos) {
    case 'VERB':
    case 'AUX':
      if (text.endsWith('ing') && text !== lemma) return 1;
      if (text === lemma) return 0;
      if (text.endsWith('s')) return 2;
      return text.endsWith('ed') ? 3 : 4;
    case 'NOUN':
      if (text.endsWith('ing')) return 2;
      return text !== lemma && text.endsWith('s') ? 1 : 0;
    case 'ADJ':
      if (/[^e]er$/.test(text)) return 1;
      return /est$/.test(text) ? 2 : /ed$/.test(text) ? 3 : 0;
    case 'ADV':
      return text.endsWith('ly') ? 1 : 0;
    case 'PRON':
      return PRONOUNS.findIndex((each) => each.test(text)) + 1;
    case 'DET':
      return DETERMINERS.findIndex((each) => each.test(text)) + 1;
    case 'PUNCT':
      return MARKS.findIndex((each) => each.test(text)) + 1;
    case 'ADP':
      return text === 'to' ? 1 : text === 'of' ? 2 : 0;
    case 'PART':
      return text === 'to' ? 1 : text === "'s" || text === "'" ? 3 : 2;
    default:
      return 0;
  }
}

/** A word as a number: names are alike, and so are numbers. */
export function wordOf({ pos, text }: Token): number {
  if (pos === 'PROPN') return NAME;
  if (/^\p{N}/u.test(text)) return NUMBER;
  return hash(text);
}
const NAME = hash('\nname');
const NUMBER = hash('\nnumber');

/** How many features a place has at most. */
export const MOST = 48;

/**
 * What stands around a place of a sentence, as numbers: the words and classes before `start` and from `end` on, alone
 * and together; where a word stands in the place, also those within five words of it, wherever they stand. Fills `into`
 * and returns how many there are.
 */
export function contextOf(
  words: ArrayLike<number>,
  classes: ArrayLike<number>,
  start: number,
  end: number,
  into: Int32Array,
): number {
  const word = (at: number) => words[at] ?? EDGE_WORD;
  const kind = (at: number) => (classes[at] ?? EDGE_CLASS) + 1;
  const [w1, w2, w3] = [word(start - 1), word(start - 2), word(start - 3)];
  const [r1, r2, r3] = [word(end), word(end + 1), word(end + 2)];
  const [c1, c2, c3] = [kind(start - 1), kind(start - 2), kind(start - 3)];
  const [d1, d2, d3] = [kind(end), kind(end + 1), kind(end + 2)];
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0, d = 0) => {
    into[n++] = mix(mix(mix(mix(template * 0x1f35, a), b), c), d);
  };
  put(1, w1);
  put(2, r1);
  put(3, w1, r1);
  put(4, w1, d1);
  put(5, c1, r1);
  put(6, c1, d1);
  put(7, w2, w1);
  put(8, r1, r2);
  put(9, w2, w1, r1);
  put(10, w1, r1, r2);
  put(11, w2, w1, d1);
  put(12, c1, r1, r2);
  put(13, c2, c1, d1, d2);
  put(14, w1, d1, d2);
  put(15, c2, c1, r1);
  put(16, c2, c1, d1);
  put(17, c1, d1, d2);
  put(18, w2, c1, d1);
  put(19, c1, d1, r2);
  put(20, c1, c2);
  put(21, d1, d2);
  put(22, c1);
  put(23, d1);
  put(24, w2, c1, r1);
  put(25, w1, d1, r2);
  put(26, c3, c2, c1, d1);
  put(27, c1, d1, d2, d3);
  put(28, w2);
  put(29, r2);
  put(30, c2, w1);
  put(31, r1, d2);
  put(32, c2, w1, d1, d2);
  put(33, c2, c1, r1, d2);
  put(34, w3, c2, c1, d1);
  put(35, c1, d1, d2, r3);
  put(36, w3, w2, w1);
  put(37, r1, r2, r3);
  for (let i = 0; i < 5 && end > start; i++) {
    if (start > i) put(40, word(start - 1 - i));
    if (end + i < words.length) put(40, word(end + i));
  }
  return n;
}
