import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { WorkerEvents, Workers } from '../../proofreading/client.js';
import type { FromWorker } from '../../proofreading/protocol.js';
import { readEngine, workerFile } from './workerFiles.js';

/** Workers of the Node extension host: threads. */
export class Threads implements Workers {
  readonly #extensionUri: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  async start(events: WorkerEvents) {
    const wasm = await readEngine(this.#extensionUri);
    const thread = new Worker(workerFile(this.#extensionUri).fsPath);
    thread.on('message', (message: FromWorker) => events.onMessage(message));
    thread.on('error', (error) => events.onGone(error.message));
    thread.on('exit', (code) => events.onGone(`It ended with code ${code}.`));
    const worker = {
      post: (message: Parameters<typeof thread.postMessage>[0]) => thread.postMessage(message),
      terminate: () => void thread.terminate(),
    };
    return { worker, wasm };
  }
}
