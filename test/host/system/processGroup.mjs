// @ts-check
import { spawn } from 'node:child_process';
import { onExit } from './cleanup.mjs';

/** How long a group has to end by itself once it was asked to, in milliseconds. */
const GRACE_MS = 3000;
/** How much output is kept, in UTF-16 code units: enough for a stack trace and what led to it. */
const LOG_LIMIT = 64 * 1024;

/**
 * @typedef {object} ProcessGroup
 * @property {(listener: (log: string) => void) => void} onOutput  called with the whole log after each piece
 * @property {Promise<number | null>} exited  settles with the exit code, or null after a signal
 * @property {() => string} log  the end of what was printed to stdout and stderr
 * @property {() => Promise<void>} stop  ends the command and everything it started
 */

/**
 * Starts a command in a process group of its own. VS Code's server starts watchers and extension hosts that
 * outlive it for seconds when only the server is killed; a group goes as one, also when this process ends
 * without calling `stop`.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {ProcessGroup}
 */
export function startGroup(command, args, env) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true });
  let log = '';
  /** @type {((log: string) => void)[]} */
  const listeners = [];
  const collect = (/** @type {string} */ piece) => {
    log = (log + piece).slice(-LOG_LIMIT);
    for (const listener of listeners) listener(log);
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);

  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', (error) => {
      collect(`${error.message}\n`);
      resolve(null);
    });
  });

  const signal = (/** @type {NodeJS.Signals} */ name) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      // Nobody of the group is left.
    }
  };
  const forget = onExit(() => signal('SIGKILL'));

  return {
    onOutput: (listener) => listeners.push(listener),
    exited,
    log: () => log,
    async stop() {
      signal('SIGTERM');
      const impatience = setTimeout(() => signal('SIGKILL'), GRACE_MS);
      await exited;
      clearTimeout(impatience);
      signal('SIGKILL'); // the leader is gone; stragglers of its group are not
      forget();
    },
  };
}
