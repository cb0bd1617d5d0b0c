import * as vscode from 'vscode';
import type { NoteIndex, ScanState } from '../workspace/noteIndex.js';

/** Milliseconds for which a scan may take before anybody is told: most are over by then. */
const UNNOTICED = 1000;

/**
 * Shows in a view that the workspace is being read, where that takes long. The context keys `afterword.reading` and
 * `afterword.readingStopped` are for the actions that stop it and take it up again.
 */
export class ScanProgress implements vscode.Disposable {
  readonly #viewId: string;
  readonly #listener: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #finish: (() => void) | undefined;

  constructor(viewId: string, index: Pick<NoteIndex, 'scanState' | 'onDidChangeScan'>) {
    this.#viewId = viewId;
    this.#listener = index.onDidChangeScan((state) => this.#follow(state));
    this.#follow(index.scanState);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#end();
  }

  #follow(state: ScanState): void {
    this.#end();
    if (state === 'running') this.#timer = setTimeout(() => this.#show(), UNNOTICED);
    setContext('afterword.readingStopped', state === 'stopped');
  }

  #show(): void {
    setContext('afterword.reading', true);
    void vscode.window.withProgress(
      { location: { viewId: this.#viewId }, title: 'Reading notes' },
      () =>
        new Promise<void>((resolve) => {
          this.#finish = resolve;
        }),
    );
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#finish?.();
    this.#finish = undefined;
    setContext('afterword.reading', false);
  }
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
