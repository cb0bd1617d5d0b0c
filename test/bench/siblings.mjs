// @ts-check
import { enter, parseNote } from './notes.mjs';

/** @typedef {import('./notes.mjs').BenchNote} BenchNote */

/** Interviewers of one interview, and so notes for one company. */
const LOOP = 5;
const SENTENCES = 8;
/** Sentences that a person uses over and over. */
const FAVOURITES = 20;

/**
 * Makes up notes out of the corpus's sentences, as many as one asks for; the same number gives the same note. Of a
 * note's sentences one is a favourite, which stands in hundreds of others, one is taken over from the corpus as it is,
 * and the rest has words exchanged.
 */
export class SiblingMaker {
  /** @type {readonly string[]} */ #sentences;
  /** @type {readonly string[]} */ #words;
  /** @type {readonly string[]} */ #names;
  /** @type {readonly string[]} */ #companies;

  /** @param {readonly BenchNote[]} files */
  constructor(files) {
    const notes = files.map(({ file, text }) => parseNote(file, text));
    const distinct = (/** @type {string[]} */ items) => [...new Set(items)];
    this.#sentences = distinct(notes.flatMap(({ body }) => body.sentences.map(({ text }) => text)));
    this.#words = distinct(this.#sentences.flatMap((sentence) => sentence.match(/\b[a-z]{5,}\b/g) ?? []));
    this.#names = distinct(notes.flatMap(({ interviewer }) => interviewer.split(' ')));
    this.#companies = distinct(notes.map(({ company }) => company));
  }

  /** @param {number} number from 0 @returns {string} the name of its file */
  file(number) {
    return `file:///home/alex/interviews/interview-${Math.floor(number / LOOP)}/note-${number}.md`;
  }

  /**
   * @param {number} number from 0
   * @param {number} [edition] what it reads after so many edits
   * @returns {string} the file's text
   */
  text(number, edition = 0) {
    const random = generator(number * 31 + edition);
    const interviewer = `${pick(this.#names, random)} ${pick(this.#names, random)}`;
    const body = Array.from({ length: SENTENCES }, (_, i) => this.#sentence(i, random));
    const text = [
      '---',
      `interviewer: ${JSON.stringify(interviewer)}`,
      `company: ${JSON.stringify(this.#company(Math.floor(number / LOOP)))}`,
      'role: Operations Analyst',
      `interviewed: 2026-${twoDigits(1 + (number % 12))}-${twoDigits(1 + (number % 28))}T15:00+00:00`,
      `topics: [${pick(this.#words, random)} ${pick(this.#words, random)}]`,
      'subject: Thank you',
      '---',
      `Dear ${interviewer},`,
      '',
      body.slice(0, 3).join(' '),
      '',
      body.slice(3, 6).join(' '),
      '',
      body.slice(6).join(' '),
      '',
      'Best regards,',
      'Alex Kim',
      '',
    ].join('\n');
    // What is read from a file is one flat string, and parts cut out of it hold on to the whole.
    return Buffer.from(text).toString();
  }

  /** Enters the first so many notes. @param {import('./notes.mjs').NoteDirectory} directory @param {number} size */
  fill(directory, size) {
    for (let number = 0; number < size; number++) enter(directory, this.file(number), this.text(number));
  }

  /** @param {number} place in the note @param {() => number} random */
  #sentence(place, random) {
    if (place === 0) return pick(this.#sentences.slice(0, FAVOURITES), random);
    const sentence = pick(this.#sentences, random);
    if (place === 1) return sentence;
    const exchanged = random() * 0.5;
    return sentence.replace(/\b[a-z]{5,}\b/g, (word) =>
      random() < exchanged ? pick(this.#words, random) : word,
    );
  }

  /** Every interview is at another company. @param {number} interview */
  #company(interview) {
    const random = generator(-1 - interview);
    const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);
    return (
      this.#companies[interview] ??
      `${capital(pick(this.#words, random))} ${capital(pick(this.#words, random))} Ltd`
    );
  }
}

/** @param {number} n */
function twoDigits(n) {
  return String(n).padStart(2, '0');
}

/** @param {readonly string[]} items @param {() => number} random */
function pick(items, random) {
  return items[Math.floor(random() * items.length)] ?? '';
}

/** Numbers from 0 to 1 that depend on nothing but the seed (Mulberry32). @param {number} seed @returns {() => number} */
function generator(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
