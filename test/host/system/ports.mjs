// @ts-check
import { createServer } from 'node:net';

/** Every server of the tests listens here only: nothing is offered to the network. */
export const LOOPBACK = '127.0.0.1';

/**
 * Finds a port of this machine that nobody listens on.
 *
 * @param {number} [first]  where to start looking; without it, the system picks any
 * @returns {Promise<number>}
 */
export async function freePort(first = 0) {
  for (let port = first; port < first + 100; port++) {
    const found = await listenBriefly(port);
    if (found !== undefined) return found;
  }
  throw new Error(`No free port between ${first} and ${first + 99}: end a server that you no longer need.`);
}

/**
 * @param {number} port
 * @returns {Promise<number | undefined>}  the port listened on, or undefined where it is taken
 */
function listenBriefly(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}
