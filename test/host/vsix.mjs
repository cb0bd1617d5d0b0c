// @ts-check
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureHost } from './install.mjs';
import { serverEnvironment } from './system/environment.mjs';
import { makeTempFolder } from './system/tempFolder.mjs';

/**
 * Installs a packaged extension as a person would, through VS Code's own command line. A server that is
 * started with this folder then has it.
 *
 * @param {string} vsixPath
 * @param {string} extensionsDir  made if it is not there
 * @returns {Promise<void>}
 * @throws with what VS Code says about a package that it refuses
 */
export async function installVsix(vsixPath, extensionsDir) {
  const { vscodeRoot, node } = await ensureHost();
  const data = makeTempFolder('install');
  try {
    const args = [
      join(vscodeRoot, 'out/server-main.js'),
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...['--server-data-dir', data.path, '--extensions-dir', extensionsDir],
      ...['--install-extension', vsixPath],
    ];
    await promisify(execFile)(node, args, { env: serverEnvironment(data.path) });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`VS Code does not install ${vsixPath}:\n${(stdout + stderr).trim()}`, { cause: error });
  } finally {
    data.remove();
  }
}
