import type { FieldName } from '../note/fields.js';
import type { Note } from '../note/note.js';
import type { TextRange } from '../note/text.js';

// Where findings stand that are about no particular words.

/** The value of a field that is there. */
export function valueRange(note: Note, key: FieldName): TextRange {
  return note.frontMatter.entries.get(key)?.valueRange ?? greetingLine(note);
}

/** The key of a field that is empty; the greeting line where the key itself is missing. */
export function missingFieldRange(note: Note, key: FieldName): TextRange {
  return note.frontMatter.entries.get(key)?.keyRange ?? greetingLine(note);
}

/** Stands for the message as a whole: the greeting, else its first line, else the opening `---`. */
export function greetingLine(note: Note): TextRange {
  const { anchor } = note.body;
  return anchor.end > anchor.start ? anchor : openingLine(note);
}

/** The `---` with which the front matter begins. */
export function openingLine(note: Note): TextRange {
  const { start } = note.frontMatter.range;
  return { start, end: start + 3 };
}
