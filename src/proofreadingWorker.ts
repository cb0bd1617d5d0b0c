import type { FromWorker, ToWorker } from './proofreading/protocol.js';
import { serve } from './proofreading/serve.js';

/** The worker that proofreads, in both hosts: the browser's have `postMessage`, threads of Node a port. */
async function main(): Promise<void> {
  const post: ((message: FromWorker) => void) | undefined = Reflect.get(globalThis, 'postMessage');
  if (post) {
    const handle = serve({ post: (message) => post.call(globalThis, message) });
    Reflect.set(globalThis, 'onmessage', (event: { readonly data: ToWorker }) => handle(event.data));
    return;
  }
  const { parentPort } = await import('node:worker_threads');
  const handle = serve({ post: (message) => parentPort?.postMessage(message) });
  parentPort?.on('message', handle);
}

void main();
