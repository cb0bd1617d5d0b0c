import type { Paragraph } from '../note/body.js';
import type { Note } from '../note/note.js';
import { lineEnding } from '../note/text.js';
import type { Fix } from './guideline.js';

// Fixes that add what is missing: a sentence as a snippet, with the front matter's words in its gaps.

/** A gap of a snippet, filled with `text` until the person types something better. */
export function gap(number: number, text: string): string {
  return `\${${number}:${text.replace(/[\\$}]/g, '\\$&')}}`;
}

/** Text as it stands in a snippet. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Puts a sentence before the first paragraph's. */
export function beginWith(note: Note, title: string, sentence: string): Fix[] {
  const first = note.body.paragraphs.find(isProse);
  return first ? [insert(title, first.range.start, `${sentence} `)] : [];
}

/** Puts a sentence behind the last one of the first or the last paragraph; a paragraph of its own where there is only a list. */
export function continueWith(note: Note, where: 'first' | 'last', title: string, sentence: string): Fix[] {
  const prose = note.body.paragraphs.filter(isProse);
  const paragraph = where === 'first' ? prose[0] : prose.at(-1);
  if (!paragraph) return [];
  const isEnd = where === 'first' || paragraph === note.body.paragraphs.at(-1);
  if (isEnd) return [insert(title, paragraph.range.end, `${endMark(note, paragraph)} ${sentence}`)];
  const newline = lineEnding(note.text);
  const end = note.body.paragraphs.at(-1)?.range.end ?? paragraph.range.end;
  return [insert(title, end, `${newline}${newline}${sentence}`)];
}

/** Puts lines below the message. */
export function closeWith(note: Note, title: string, lines: readonly string[]): Fix[] {
  const newline = lineEnding(note.text);
  const end = Math.max(note.body.paragraphs.at(-1)?.range.end ?? 0, note.body.greeting?.range.end ?? 0);
  return end === 0 ? [] : [insert(title, end, `${newline}${newline}${lines.join(newline)}`)];
}

export function insert(title: string, at: number, snippet: string): Fix {
  return { title, edits: [{ range: { start: at, end: at }, newText: snippet }], isSnippet: true };
}

function isProse({ kind }: Paragraph): boolean {
  return kind === 'prose';
}

/** A paragraph that ends without a mark gets one before it goes on. */
function endMark(note: Note, { range }: Paragraph): string {
  return /[.!?…:]["'”’)\]]*$/.test(note.text.slice(range.start, range.end)) ? '' : '.';
}
