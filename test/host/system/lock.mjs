// @ts-check
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * Runs `task` while no other process of this machine runs one for the same folder.
 *
 * The lock is a socket in Linux's abstract namespace: only one process can listen on a name, the kernel
 * frees it when that process ends in whatever way, and who waits for it is told by the connection closing.
 * So there is no stale lock to recognise and nothing to poll.
 *
 * @template T
 * @param {string} folder  what the task changes; need not exist
 * @param {() => void} onWait  called once when somebody else is at it
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withLock(folder, onWait, task) {
  const name = `\0afterword-${createHash('sha256').update(folder).digest('hex')}`;
  let lock = await take(name);
  if (!lock) onWait();
  while (!lock) {
    await ownerGone(name);
    lock = await take(name);
  }
  try {
    return await task();
  } finally {
    lock.release();
  }
}

/**
 * @param {string} name
 * @returns {Promise<{ release(): void } | undefined>}  undefined where somebody else has it
 */
async function take(name) {
  /** @type {Set<import('node:net').Socket>} */
  const waiting = new Set();
  const server = createServer((socket) => {
    waiting.add(socket);
    socket.on('error', () => {}); // one who waited has gone away
  });
  server.listen(name);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return {
    release() {
      server.close();
      for (const socket of waiting) socket.destroy();
    },
  };
}

/**
 * Settles when the process that holds the lock has released it or has ended.
 *
 * @param {string} name
 * @returns {Promise<void>}
 */
function ownerGone(name) {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.resume(); // without a reader, the end of the connection would go unnoticed
    socket.on('error', () => {}); // gone before we came: 'close' follows
    socket.once('close', () => resolve());
  });
}
