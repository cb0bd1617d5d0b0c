import { hasPlainLetters, type TextRange, trimRange } from './text.js';

export interface Word {
  /** As written. */
  readonly text: string;
  readonly range: TextRange;
}

export interface Sentence {
  readonly range: TextRange;
  /** As prose on one line: no markdown, single blanks. */
  readonly text: string;
  readonly wordCount: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.\-‑&+/@][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/** The same in half the time, for prose with plain letters only. */
const PLAIN_WORD = /[a-z\d]+(?:['’.\-‑&+/@][a-z\d]+)*/gi;
/** White space that is anything but one blank. */
const NO_SINGLE_BLANK = / \s+|[^\S ]\s*/g;
/** An emoji closes a sentence as a mark does, where the next begins with a capital. */
const ENDING = /(?:[.!?…]+["'”’)\]]*|\p{Emoji_Presentation}(?=\s+\p{Lu}))(?=\s|$)/gu;
/** A full stop behind one of these ends no sentence by itself. */
const ABBREVIATION =
  /(?:^|[\s("'“‘[])(?:dr|mr|mrs|(?<!\d\s)ms|mx|prof|rev|fr|sr|jr|st|ste|mt|hon|capt|col|gen|lt|sgt|e\.g|i\.e|eg|ie|vs|cf|approx|al|(?!i\.)\p{L}|(?:\p{L}\.)+\p{L})\.$/iu;
/** These only before a figure: "No. 4", but "I said no. We went on." */
const BEFORE_FIGURE =
  /(?:^|[\s("'“‘[])(?:no|nos|vol|fig|ed|eds|p|pp|ext|tel|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu;
/** What begins a sentence and hardly a surname: behind it, "B." was no initial. */
const STARTER =
  /^["'“‘([]*(?:I|I['’]\p{L}+|We|You|He|She|It|They|The|This|That|These|Those|There|My|Your|Our|His|Her|Its|Their|A|An|In|On|At|For|From|If|When|While|What|Who|How|And|But|So|Then|Once|Since|As|With|Thank|Thanks|Please|Not|No|Yes|One|All|Every|To|Because|After|Before)(?![\p{L}\p{N}])/u;
/** These abbreviations may also close a sentence; a capital behind them says that they do. */
const MAY_CLOSE = /(?:etc|inc|ltd|co|corp|jr|sr|a\.m|p\.m|u\.s|u\.k|ph\.d|m\.d|b\.a|m\.a)\.$/i;
const STARTS_LOWER = /^["'“‘([]*\p{Ll}/u;

/** Where the sentences of a stretch of prose lie, without white space at their ends. */
export function splitSentences(prose: string, within: TextRange): TextRange[] {
  const text = prose.slice(within.start, within.end);
  const ranges: TextRange[] = [];
  let start = 0;
  const close = (end: number) => {
    const range = trimRange(prose, { start: within.start + start, end: within.start + end });
    if (range.end > range.start) ranges.push(range);
    start = end;
  };
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    const next = text.slice(end, end + 40).trimStart();
    if (next !== '' && !endsSentence(text, start, match, next)) continue;
    close(end);
  }
  close(text.length);
  return ranges;
}

function endsSentence(text: string, sentenceStart: number, ending: RegExpExecArray, next: string): boolean {
  const isFullStop = /^\.["'”’)\]]*$/.test(ending[0]);
  if (!isFullStop) return !STARTS_LOWER.test(next);
  const before = text.slice(Math.max(sentenceStart, ending.index - 24), ending.index + 1);
  if (MAY_CLOSE.test(before)) return !STARTS_LOWER.test(next);
  if (BEFORE_FIGURE.test(before)) return !/^\d/.test(next);
  if (/(?<![\p{L}.])\p{L}\.$/u.test(before) && STARTER.test(next)) return true;
  return !ABBREVIATION.test(before);
}

/** The words of a stretch of prose: letters and digits, held together by apostrophes, hyphens and inner points. */
export function findWords(prose: string, within: TextRange): Word[] {
  const words: Word[] = [];
  for (const match of prose.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index;
    words.push({ text: match[0], range: { start, end: start + match[0].length } });
  }
  return words;
}

function countWords(text: string): number {
  const word = hasPlainLetters(text) ? PLAIN_WORD : WORD;
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count++;
  return count;
}

export function readSentence(prose: string, range: TextRange): Sentence {
  const written = prose.slice(range.start, range.end);
  return { range, text: written.replace(NO_SINGLE_BLANK, ' '), wordCount: countWords(written) };
}
