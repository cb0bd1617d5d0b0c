// @ts-check
import { core, enter, readNotes } from '../notes.mjs';
import { SiblingMaker } from '../siblings.mjs';

/**
 * Afterword's check of each note, parse and all rules, of which it remembers nothing: other notes were checked meanwhile.
 *
 * @param {string} [size] how many made-up notes there are besides; without it, the notes are siblings of one another
 * @returns {Promise<(() => unknown)[]>}
 */
export async function tasks(size) {
  const notes = await readNotes();
  const directory = new core.NoteDirectory(new core.SentenceIndex());
  if (size === undefined) for (const { file, text } of notes) enter(directory, file, text);
  else new SiblingMaker(notes).fill(directory, Number(size));
  return notes.map((note) => () => checkAmong(directory, note, note.text));
}

/** @param {import('../notes.mjs').NoteDirectory} directory @param {import('../notes.mjs').BenchNote} note @param {string} text */
export function checkAmong(directory, { file, context }, text) {
  const note = core.parseNote(text);
  return note && core.check(note, { ...context, siblings: directory.siblingsOf(file) });
}
