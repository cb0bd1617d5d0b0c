// @ts-check
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * The files of a workspace: a folder to take them from, or each file's text by its path in the workspace,
 * with slashes. All files are text.
 *
 * @typedef {string | Readonly<Record<string, string>>} WorkspaceFiles
 */

/**
 * @param {WorkspaceFiles} files
 * @returns {Record<string, string>}  path in the workspace → text
 * @throws where a file is not UTF-8 text
 */
export function readFiles(files) {
  if (typeof files !== 'string') return { ...files };
  const entries = readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(join(files, sep).length).replaceAll(sep, '/'), readText(path)];
    }),
  );
}

/**
 * Writes each file, and the folders it needs, replacing what is there.
 *
 * @param {Readonly<Record<string, string>>} files  path in the folder → text
 * @param {string} folder
 */
export function writeFiles(files, folder) {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** @param {string} path */
function readText(path) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    throw new Error(`A workspace's files are UTF-8 text, and this one is not: ${path}`, { cause: error });
  }
}
