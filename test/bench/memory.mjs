// @ts-check
import v8 from 'node:v8';
import vm from 'node:vm';
import { core, readNotes } from './notes.mjs';
import { SiblingMaker } from './siblings.mjs';

v8.setFlagsFromString('--expose-gc');
/** @type {() => void} */
export const collectGarbage = vm.runInNewContext('gc');

/**
 * What an index of made-up notes holds alive.
 *
 * @param {number} size how many notes @returns {Promise<number>} bytes
 */
export async function indexBytes(size) {
  const maker = new SiblingMaker(await readNotes());
  const before = aliveBytes();
  const directory = new core.NoteDirectory(new core.SentenceIndex());
  maker.fill(directory, size);
  const bytes = aliveBytes() - before;
  // Used behind the measurement, the directory is alive during it.
  directory.delete(maker.file(0));
  return bytes;
}

/** On the heap, and in arrays of numbers, which lie beside it. */
function aliveBytes() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
