// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onExit } from './cleanup.mjs';

/**
 * @typedef {object} TempFolder
 * @property {string} path
 * @property {() => void} remove
 */

/**
 * Makes an empty folder that is gone again when this process ends, or earlier with `remove`.
 *
 * @param {string} purpose  becomes part of the folder's name, so that a leftover tells where it came from
 * @returns {TempFolder}
 */
export function makeTempFolder(purpose) {
  const path = mkdtempSync(join(tmpdir(), `afterword-${purpose}-`));
  // Retries: a process that has just been killed may still be writing its last file.
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  const forget = onExit(remove);
  return {
    path,
    remove() {
      forget();
      remove();
    },
  };
}
