import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { WorkerEvents, Workers } from '../../proofreading/client.js';
import { type FromWorker, handedOver, type ToWorker } from '../../proofreading/protocol.js';
import { readFiles, workerFile } from './workerFiles.js';

/** Workers of the Node extension host: threads. */
export class Threads implements Workers {
  readonly #extensionUri: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  async start(events: WorkerEvents) {
    const thread = new Worker(workerFile(this.#extensionUri).fsPath);
    thread.on('message', (message: FromWorker) => events.onMessage(message));
    thread.on('error', (error) => events.onGone(error.message));
    thread.on('exit', (code) => events.onGone(`It ended with code ${code}.`));
    const worker = {
      post: (message: ToWorker) => thread.postMessage(message, handedOver(message)),
      terminate: () => void thread.terminate(),
    };
    try {
      // The thread reads its code meanwhile.
      return { worker, files: await readFiles(this.#extensionUri) };
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }
}
