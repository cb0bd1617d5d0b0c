import * as vscode from 'vscode';
import type { WorkerEvents, Workers } from '../../proofreading/client.js';
import { type FromWorker, handedOver, type ToWorker } from '../../proofreading/protocol.js';
import { readFiles, workerFile } from './workerFiles.js';

/** What is used of the browser, which the compiler's library does not have. */
interface WebWorker {
  postMessage(message: ToWorker, transfer: ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}
declare const Worker: new (url: string) => WebWorker;

/**
 * Workers of the browser's extension host, which is a worker itself. The code becomes a URL of the page's own: a worker
 * may not come from where the extension lies, and no file of a virtual file system has an address.
 */
export class WebWorkers implements Workers {
  readonly #extensionUri: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  async start(events: WorkerEvents) {
    const [files, code] = await Promise.all([
      readFiles(this.#extensionUri),
      vscode.workspace.fs.readFile(workerFile(this.#extensionUri)),
    ]);
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(url);
    worker.onmessage = ({ data }) => {
      // The code has been loaded by now.
      URL.revokeObjectURL(url);
      events.onMessage(data);
    };
    worker.onerror = ({ message }) => events.onGone(message ?? 'It could not be loaded.');
    return {
      worker: {
        post: (message: ToWorker) => worker.postMessage(message, handedOver(message)),
        terminate: () => worker.terminate(),
      },
      files,
    };
  }
}
