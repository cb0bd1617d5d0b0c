// @ts-check
// The tagger's words, and what it knows of each, in half the room and a third of the time: its package has them as
// base64 of fields of bits, many of which nobody asks for.
import { decode, encode } from './frontCoding.mjs';

/**
 * As wink-nlp has it once it is read: of each word `size` numbers, in which `layout` says where each field of bits is.
 *
 * @typedef {object} TaggerModel
 * @property {Uint32Array} lexicon
 * @property {Uint32Array} xpansions
 * @property {{ size: number, layout: Record<string, Field> }} packing
 * @property {Record<string, { list: any[], hash?: Record<string, number> }>} features
 *
 * @typedef {[word: number, mask: number, shift: number, isNumber: number, isOfNewWords: number, isListed: number]} Field
 *
 * @typedef {object} PackedModel
 * @property {Pick<TaggerModel, 'packing' | 'features'>} rest  whatever else is in the model
 * @property {string} words  front-coded; an empty line stands for one with other characters than letters from a to z
 * @property {readonly string[]} others  these
 * @property {readonly (readonly number[])[]} kinds  what is alike in many words: all but the lemma
 * @property {string} kindOf  each word
 * @property {string} lemmaOf  each word, counted from it
 * @property {readonly number[]} xpansions
 * @property {readonly (readonly number[])[]} posClusters
 */

/** What is never asked, of known words or of new ones. */
const UNREAD = ['prefix', 'suffix', 'shape', 'nerHint', 'isStopWord'];
/** Where a word is none of these, the tagger works its lemma out. */
const WITH_LEMMA = ['isSLemma', 'isContraction', 'isSpellingMapped'];

/** @param {TaggerModel} model @returns {PackedModel} */
export function pack({ lexicon, xpansions, features, packing, ...others }) {
  const { layout, size } = packing;
  const { lexeme, posClusters, ...lists } = features;
  /** @type {string[]} */
  const words = lexeme?.list ?? [];
  const isPlain = (/** @type {string} */ word) => /^[a-z]+$/.test(word);
  const masks = new Array(size).fill(0);
  for (const [name, [at, mask]] of Object.entries(layout))
    if (name !== 'lemma' && !UNREAD.includes(name)) masks[at] |= mask;
  const field = (/** @type {number} */ word, /** @type {string} */ name) => {
    const [at = 0, mask = 0, shift = 0] = layout[name] ?? [];
    return ((lexicon[word * size + at] ?? 0) & mask) >>> shift;
  };
  /** @type {Map<string, { id: number, kind: number[] }>} */
  const kinds = new Map();
  let [kindOf, lemmaOf] = ['', ''];
  for (const word of words.keys()) {
    const kind = masks.map((mask, at) => ((lexicon[word * size + at] ?? 0) & mask) >>> 0);
    const { id } = kinds.get(kind.join()) ?? { id: kinds.size };
    kinds.set(kind.join(), { id, kind });
    kindOf += digits(id);
    lemmaOf += digits(WITH_LEMMA.some((name) => field(word, name) > 0) ? field(word, 'lemma') - word : 0);
  }
  for (const name of UNREAD.filter((name) => name in lists)) lists[name] = { list: [], hash: {} };
  const fields = Object.entries(layout).map(([name, field]) => [
    name,
    UNREAD.includes(name) ? field.with(4, 0) : field,
  ]);
  return {
    rest: { ...others, features: lists, packing: { ...packing, layout: Object.fromEntries(fields) } },
    words: encode(words.map((word) => (isPlain(word) ? word : '')).join('\n')),
    others: words.filter((word) => !isPlain(word)),
    kinds: [...kinds.values()].map(({ kind }) => kind),
    kindOf,
    lemmaOf,
    xpansions: [...xpansions],
    posClusters: posClusters?.list.map((cluster) => [...cluster]) ?? [],
  };
}

/** @param {PackedModel} packed @returns {TaggerModel} what was packed, but for what is never asked */
export function unpack({ rest, words, others, kinds, kindOf, lemmaOf, xpansions, posClusters }) {
  const { size, layout } = rest.packing;
  const [lemmaAt = 0] = layout['lemma'] ?? [];
  const list = decode(words).split('\n');
  /** @type {Record<string, number>} */
  const hash = Object.create(null);
  const lexicon = new Uint32Array(list.length * size);
  const nextKind = reader(kindOf);
  const nextLemma = reader(lemmaOf);
  let [other, start] = [0, 0];
  for (let word = 0; word < list.length; word++, start += size) {
    if (list[word] === '') list[word] = others[other++] ?? '';
    hash[list[word] ?? ''] = word;
    const kind = kinds[nextKind()] ?? [];
    for (let at = 0; at < size; at++) lexicon[start + at] = kind[at] ?? 0;
    lexicon[start + lemmaAt] = (kind[lemmaAt] ?? 0) | (word + nextLemma());
  }
  return {
    ...rest,
    features: {
      ...rest.features,
      lexeme: { list, hash },
      posClusters: { list: posClusters.map((cluster) => new Set(cluster)) },
    },
    lexicon,
    xpansions: Uint32Array.from(xpansions),
  };
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** A whole number, five bits a digit, the lowest first; the lowest bit of all is its sign. @param {number} number */
function digits(number) {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  for (; rest > 31; rest = Math.floor(rest / 32)) text += DIGITS[(rest % 32) + 32];
  return text + DIGITS[rest];
}

/** What gives back one number after the other. @param {string} text */
function reader(text) {
  const values = new Uint8Array(128);
  for (const [value, digit] of [...DIGITS].entries()) values[digit.charCodeAt(0)] = value;
  let at = 0;
  return () => {
    let digit = 32;
    let number = 0;
    for (let shift = 0; digit > 31; shift += 5) {
      digit = values[text.charCodeAt(at++)] ?? 0;
      number |= (digit & 31) << shift;
    }
    return number & 1 ? -(number >> 1) - 1 : number >> 1;
  };
}
