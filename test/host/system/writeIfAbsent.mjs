// @ts-check
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that only this user may read, with the folders it needs, unless it is there already.
 *
 * @param {string} file
 * @param {string} content
 */
export function writeIfAbsent(file, content) {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode: 0o600 });
}
