// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds programs of this machine.
 *
 * @param {readonly string[]} names  looked for on the PATH, the likeliest first
 * @param {readonly string[]} places  absolute paths where one may be that is not on the PATH
 * @returns {string[]}  those that are there
 */
export function findExecutables(names, places) {
  const { PATH = '' } = process.env;
  const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return [...onPath, ...places].filter((path) => existsSync(path));
}
