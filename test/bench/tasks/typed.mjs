// @ts-check
import { core, enter, readNotes } from '../notes.mjs';
import { checkAmong } from './check.mjs';

/**
 * Afterword's check of each note with one character more, just after it was checked without: what a keystroke costs.
 *
 * @returns {Promise<import('../runner.mjs').Task[]>}
 */
export async function tasks() {
  const notes = await readNotes();
  const directory = new core.NoteDirectory(new core.SentenceIndex());
  for (const { file, text } of notes) enter(directory, file, text);
  return notes.map((note) => {
    const middle = note.text.indexOf(' ', note.text.length / 2);
    const typed = `${note.text.slice(0, middle)}s${note.text.slice(middle)}`;
    const before = () => checkAmong(directory, note, note.text);
    return Object.assign(() => checkAmong(directory, note, typed), { before });
  });
}
