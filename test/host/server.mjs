// @ts-check
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureHost } from './install.mjs';
import { serverEnvironment } from './system/environment.mjs';
import { freePort, LOOPBACK } from './system/ports.mjs';
import { startGroup } from './system/processGroup.mjs';
import { tailOfLog } from './system/serverLog.mjs';
import { makeTempFolder } from './system/tempFolder.mjs';
import { writeIfAbsent } from './system/writeIfAbsent.mjs';

/** How long the server may take until it listens, in milliseconds; it takes some 200. */
const START_LIMIT_MS = 30_000;
const LISTENING = /Extension host agent listening on/;

/**
 * @typedef {object} ServerOptions
 * @property {string} folder  what the page opens, an absolute path: a folder, or a `.code-workspace` file
 * @property {Readonly<Record<string, unknown>>} [settings]  user settings, for a server that has none yet
 * @property {string} [extensionsDir]  the folder of installed extensions; without it, only built-in ones run
 * @property {boolean} [smokeTestDriver]  needed for extension tests. It also mutes notifications, so UI tests
 *   do without
 * @property {boolean} [workspaceTrust]  asks whether a folder is trusted, as VS Code does; without it, all are
 * @property {string} [dataDir]  where the server keeps its state, left in place at `close`; without it, a
 *   temporary folder
 * @property {number} [port]  without it, any free one
 */

/**
 * @typedef {object} Server
 * @property {string} url  the workbench with the folder open
 * @property {string} authority  host and port, as in `vscode-remote://<authority>/<path>`
 * @property {Promise<never>} crashed  rejects, with the end of the log, when the server ends before `close`
 * @property {() => string} log  the end of what the server printed, without what every server prints
 * @property {() => Promise<void>} close  ends the server with all it started, and removes its state
 */

/**
 * Starts VS Code as a server, with the extension host in Node.
 *
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 * @throws where the server ends or hangs before it listens; the message has the end of its log
 */
export async function startServer(options) {
  const { vscodeRoot, node } = await ensureHost();
  const temp = makeTempFolder('server');
  const dataDir = options.dataDir ?? temp.path;
  const port = options.port ?? (await freePort());
  const tokenFile = join(dataDir, 'token');
  writeIfAbsent(tokenFile, randomUUID());
  writeIfAbsent(
    join(dataDir, 'data/User/settings.json'),
    `${JSON.stringify(options.settings ?? {}, null, 2)}\n`,
  );

  const group = startGroup(
    node,
    [
      join(vscodeRoot, 'out/server-main.js'),
      ...['--host', LOOPBACK, '--port', String(port)],
      // The server runs what it is told to; the token keeps other pages and users of this machine away from it.
      ...['--connection-token-file', tokenFile],
      ...['--server-data-dir', dataDir],
      ...(options.extensionsDir ? ['--extensions-dir', options.extensionsDir] : []),
      ...(options.smokeTestDriver ? ['--enable-smoke-test-driver'] : []),
      ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ],
    serverEnvironment(temp.path),
  );
  let closing = false;
  const close = async () => {
    closing = true;
    await group.stop();
    temp.remove();
  };
  /** @type {Promise<never>} */
  const crashed = new Promise((_, reject) => {
    group.exited.then((code) => {
      if (closing) return;
      reject(new Error(`VS Code's server ended by itself (exit code ${code}).\n${tailOfLog(group.log())}`));
    });
  });
  crashed.catch(() => {}); // who does not wait for a crash is not to be ended by one
  try {
    await Promise.race([listening(group), crashed]);
  } catch (error) {
    await close();
    throw error;
  }

  const authority = `${LOOPBACK}:${port}`;
  const opened = options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ tkn: readFileSync(tokenFile, 'utf8'), [opened]: options.folder });
  return {
    url: `http://${authority}/?${query}`,
    authority,
    crashed,
    log: () => tailOfLog(group.log()),
    close,
  };
}

/**
 * @param {import('./system/processGroup.mjs').ProcessGroup} group
 * @returns {Promise<void>}
 */
function listening(group) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      const seconds = START_LIMIT_MS / 1000;
      reject(new Error(`VS Code's server does not listen after ${seconds} s.\n${tailOfLog(group.log())}`));
    }, START_LIMIT_MS);
    limit.unref();
    group.onOutput((log) => {
      if (!LISTENING.test(log)) return;
      clearTimeout(limit);
      resolve();
    });
  });
}
