// @ts-check
import { core, enter, readNotes } from '../notes.mjs';
import { SiblingMaker } from '../siblings.mjs';

/** Files that change, each back and forth. */
const FILES = 100;

/**
 * One file that has changed, read and entered into an index.
 *
 * @param {string} size how many notes are in the index
 * @returns {Promise<(() => unknown)[]>}
 */
export async function tasks(size) {
  const maker = new SiblingMaker(await readNotes());
  const directory = new core.NoteDirectory(new core.SentenceIndex());
  maker.fill(directory, Number(size));
  const numbers = Array.from({ length: FILES }, (_, i) => Math.floor((i * Number(size)) / FILES));
  return numbers.flatMap((number) => {
    const file = maker.file(number);
    return [maker.text(number, 1), maker.text(number)].map((text) => () => enter(directory, file, text));
  });
}
