// @ts-check
// Reads prose for the word model: sentences as they are written, and copies of them with words swapped or left out.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { GrowingArray } from './growingArray.mjs';

/** No file is most of what is read. */
const MOST_WORDS = 9e6;
/** So often is each member of a set read as it is written, and written in place of another. */
const MOST_WRITTEN = 200_000;
const MOST_SWAPPED = 50_000;
/** So often is each word left out. */
const MOST_LEFT_OUT = 90_000;
/** Words between two that are swapped or left out in one sentence, so that each is read among right ones. */
const APART = 6;
const [SHORTEST, LONGEST] = [4, 120];
/** The last paragraphs are read by no model: they tell what each word must reach. */
const HELD_BACK = 20_000;

/**
 * @typedef {{ text: string, pos: string, lemma: string, start: number, end: number }} Token
 * @typedef {{ tokens: readonly string[], set: number, member: number }} Member
 * @typedef {{ sentence: number, start: number, length: number, set: number, right: number, written: number }} Place
 */

/** Numbers from 0 to 1 that depend on nothing but their seed. @param {number} seed */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @template T @param {T[]} items @param {() => number} random */
export function shuffle(items, random) {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [/** @type {T} */ (items[j]), /** @type {T} */ (items[i])];
  }
}

/**
 * The paragraphs of text files, one a line, in random order, and apart from them those that are held back.
 * @param {readonly string[]} folders @param {() => number} random
 */
export async function readParagraphs(folders, random) {
  /** @type {string[]} */
  const paragraphs = [];
  for (const folder of folders)
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()) {
      const lines = (await readFile(path.join(folder, file), 'utf8')).split('\n').filter(Boolean);
      const words = lines.reduce((sum, line) => sum + line.split(' ').length, 0);
      const share = Math.min(1, MOST_WORDS / words);
      for (const line of lines) if (random() < share && line.length < 4_000) paragraphs.push(line);
    }
  shuffle(paragraphs, random);
  return { paragraphs, heldBack: paragraphs.splice(-HELD_BACK) };
}

/** Sentences one behind the other, their words and classes as numbers. */
export class Sentences {
  words = new GrowingArray(Uint32Array);
  classes = new GrowingArray(Uint8Array);
  starts = new GrowingArray(Uint32Array, [0]);

  /** @param {any} core @param {readonly Token[]} tokens @returns {number} its number */
  add(core, tokens) {
    for (const token of tokens) {
      this.words.push(core.wordOf(token));
      this.classes.push(core.classOf(token));
    }
    this.starts.push(this.words.length);
    return this.starts.length - 2;
  }

  /** @param {number} sentence @returns {[Uint32Array, Uint8Array]} */
  get(sentence) {
    const [start, end] = [this.starts.at(sentence), this.starts.at(sentence + 1)];
    return [this.words.slice(start, end), this.classes.slice(start, end)];
  }

  get count() {
    return this.starts.length - 1;
  }
}

/** What the models learn from. */
export class Examples {
  written = new Sentences();
  changed = new Sentences();
  /** Members of sets, as they are written, in `written`. @type {Place[]} */
  right = [];
  /** Members in place of others, in `changed`. @type {Place[]} */
  swapped = [];
  /** Places before which a word of `changed` is left out: the sentence, the place, the word. */
  gaps = /** @type {[number, number, number][]} */ ([]);
}

/**
 * @param {any} core @param {(text: string) => Token[][]} tag
 * @param {readonly string[]} paragraphs @param {() => number} random
 */
export function readExamples(core, tag, paragraphs, random) {
  const often = countOf(core, tag, paragraphs);
  const examples = new Examples();
  const chance = (/** @type {number} */ most, /** @type {string} */ key) =>
    random() < most / Math.max(1, often.get(key) ?? 1);
  for (const paragraph of paragraphs)
    for (const tokens of tag(paragraph)) {
      if (tokens.length < SHORTEST || tokens.length > LONGEST) continue;
      const sentence = examples.written.add(core, tokens);
      /** @type {Change[]} */
      const changes = [];
      for (const [at, { text }] of tokens.entries()) {
        if (!core.isWordOfSentence(paragraph, tokens, at)) continue;
        const leftOut = wordLeftOut(core, text);
        if (leftOut >= 0 && chance(MOST_LEFT_OUT, `-${leftOut}`)) changes.push({ at, length: 1, leftOut });
        for (const { set, member, tokens: parts } of core.membersAt(tokens, at)) {
          const key = `${set} ${member}`;
          const place = { start: at, length: parts.length, set, right: member };
          if (chance(MOST_WRITTEN, key)) examples.right.push({ sentence, ...place, written: member });
          const others = core.CONFUSION_SETS[set].length - 1;
          if (!chance(MOST_SWAPPED * others, key)) continue;
          const other = Math.floor(random() * others);
          changes.push({ at, length: parts.length, place, written: other < member ? other : other + 1 });
        }
      }
      shuffle(changes, random);
      change(core, tag, examples, paragraph, tokens, changes);
    }
  return examples;
}

/** @typedef {{ at: number, length: number, leftOut?: number, place?: Omit<Place, 'sentence' | 'written'>, written?: number }} Change */

/**
 * Makes of a sentence one with as many of the changes as stand apart, and reads it.
 * @param {any} core @param {(text: string) => Token[][]} tag @param {Examples} examples
 * @param {string} paragraph @param {readonly Token[]} tokens @param {readonly Change[]} changes
 */
function change(core, tag, { changed, swapped, gaps }, paragraph, tokens, changes) {
  /** @type {Change[]} */
  const apart = [];
  for (const change of changes)
    if (apart.every(({ at }) => Math.abs(at - change.at) >= APART)) apart.push(change);
  if (apart.length === 0) return;
  let [text, from] = ['', tokens[0]?.start ?? 0];
  const places = apart
    .sort((a, b) => a.at - b.at)
    .map((change) => {
      const start = tokens[change.at]?.start ?? 0;
      const end = tokens[change.at + change.length - 1]?.end ?? start;
      text += paragraph.slice(from, start);
      const place = { ...change, start: text.length };
      const { written, place: { set = 0 } = {} } = change;
      if (written === undefined) from = end + (paragraph[end] === ' ' ? 1 : 0);
      else {
        text += core.withCapital(core.CONFUSION_SETS[set][written], paragraph.slice(start, end));
        from = end;
      }
      return place;
    });
  text += paragraph.slice(from, tokens.at(-1)?.end);
  const read = tag(text.charAt(0).toUpperCase() + text.slice(1)).flat();
  const sentence = changed.add(core, read);
  for (const { start, leftOut, place, written } of places) {
    const at = read.findIndex((token) => token.start === start);
    if (at < 0) continue;
    if (leftOut !== undefined) gaps.push([sentence, at, leftOut]);
    else if (place && written !== undefined) {
      const { length } = core.partsOf(core.CONFUSION_SETS[place.set][written]);
      swapped.push({ ...place, sentence, start: at, length, written });
    }
  }
}

/** @param {any} core @param {string} text the number of the word in `LEFT_OUT`, or -1 */
function wordLeftOut(core, text) {
  return core.LEFT_OUT.indexOf(text === 'an' ? 'a' : text);
}

/**
 * How often each member and each word that is left out is written, from one paragraph of forty.
 * @param {any} core @param {(text: string) => Token[][]} tag @param {readonly string[]} paragraphs
 */
function countOf(core, tag, paragraphs) {
  const EVERY = 40;
  /** @type {Map<string, number>} */
  const often = new Map();
  const count = (/** @type {string} */ key) => often.set(key, (often.get(key) ?? 0) + EVERY);
  for (let i = 0; i < paragraphs.length; i += EVERY)
    for (const tokens of tag(paragraphs[i] ?? ''))
      for (const [at, { text }] of tokens.entries()) {
        if (wordLeftOut(core, text) >= 0) count(`-${wordLeftOut(core, text)}`);
        for (const { set, member } of core.membersAt(tokens, at)) count(`${set} ${member}`);
      }
  return often;
}
