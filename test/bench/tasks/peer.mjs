// @ts-check
import { readNotes } from '../notes.mjs';

/** @typedef {(text: string) => unknown} Linter */

/**
 * The linters of prose and markdown that Afterword is measured beside, each with its own defaults.
 *
 * @type {Record<string, () => Promise<Linter>>}
 */
const LINTERS = {
  async markdownlint() {
    const { lint } = await load('markdownlint/sync');
    return (text) => lint({ strings: { note: text } });
  },
  async alex() {
    const { markdown } = await load('alex');
    return markdown;
  },
  async 'write-good'() {
    const { default: writeGood } = await load('write-good');
    return (text) => writeGood(text);
  },
};

/**
 * A peer's check of each note.
 *
 * @param {string} name @returns {Promise<(() => unknown)[]>}
 */
export async function tasks(name) {
  const lint = await LINTERS[name]?.();
  if (!lint) throw new Error(`There is no peer "${name}".`);
  return (await readNotes()).map(
    ({ text }) =>
      () =>
        lint(text),
  );
}

/**
 * Imports a peer. The type check must pass where none is installed, so it is kept from looking for it.
 *
 * @param {string} name @returns {Promise<any>}
 */
function load(name) {
  return import(name);
}
