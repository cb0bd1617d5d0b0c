// @ts-check
import { readFile } from 'node:fs/promises';
import { ensurePeers } from './install.mjs';

/** @typedef {(text: string) => number} Linter checks a note and says how many things it found */

/**
 * The linters of prose and markdown that Afterword is measured beside, each with its own defaults.
 *
 * @returns {Promise<{ markdownlint: Linter, alex: Linter, writeGood: Linter, versions: string }>}
 */
export async function loadPeers() {
  await ensurePeers();
  const [{ lint }, alex, writeGood, manifest] = await Promise.all([
    load('markdownlint/sync'),
    load('alex'),
    load('write-good'),
    readFile(new URL('package.json', import.meta.url), 'utf8'),
  ]);
  return {
    markdownlint: (text) => lint({ strings: { note: text } }).note.length,
    alex: (text) => alex.markdown(text).messages.length,
    writeGood: (text) => writeGood.default(text).length,
    versions: Object.entries(JSON.parse(manifest).dependencies)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  };
}

/**
 * Imports a peer. The type check must pass where none is installed, so it is kept from looking for it.
 *
 * @param {string} name @returns {Promise<any>}
 */
function load(name) {
  return import(name);
}
