// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findExecutables } from './system/executables.mjs';

const { AFTERWORD_VSCODE: chosen, LOCALAPPDATA = '' } = process.env;
const COMMANDS = ['code', 'codium', 'code-insiders'];
const PLACES = [
  '/snap/bin/code',
  '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
  join(LOCALAPPDATA, 'Programs/Microsoft VS Code/Code.exe'),
];

/**
 * Finds a desktop VS Code: the one that AFTERWORD_VSCODE names, an installed one, or else one that is
 * downloaded, once.
 *
 * @param {string} cache  the folder for a downloaded one
 * @returns {Promise<string>}  its executable or its command line
 * @throws where there is no display to show it on, and where there is none to be had
 */
export async function findDesktopVSCode(cache) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    throw new Error('Desktop VS Code needs a display, and here is none. "npm start" serves it to a browser.');
  }
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`AFTERWORD_VSCODE names no file: ${chosen}`);
    return chosen;
  }
  const [installed] = findExecutables(process.platform === 'win32' ? [] : COMMANDS, PLACES);
  return installed ?? download(cache);
}

/** @param {string} cache */
async function download(cache) {
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: cache });
  } catch (error) {
    throw new Error(
      'There is no VS Code on this machine, and it cannot be downloaded ' +
        `(${error instanceof Error ? error.message : error}). Install it, or set AFTERWORD_VSCODE to one.`,
      { cause: error },
    );
  }
}
