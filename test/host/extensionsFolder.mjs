// @ts-check
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltExtension } from './extension.mjs';
import { makeTempFolder } from './system/tempFolder.mjs';

/**
 * Makes a folder of installed extensions that has one, linked and not copied: what is built anew is there
 * after a reload of the window.
 *
 * @param {string} extensionPath  the extension's folder
 * @returns {import('./system/tempFolder.mjs').TempFolder}
 * @throws where the extension is not built
 */
export function linkExtension(extensionPath) {
  const { publisher, name, version } = readBuiltExtension(extensionPath);
  const folder = makeTempFolder('extensions');
  symlinkSync(extensionPath, join(folder.path, `${publisher}.${name}-${version}`), 'dir');
  return folder;
}
