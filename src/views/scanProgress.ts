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
  readonly #listeners: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #finish: (() => void) | undefined;

  /** @param onDidShowView VS Code shows no progress in a view that was not there when it began */
  constructor(
    viewId: string,
    onDidShowView: vscode.Event<void>,
    index: Pick<NoteIndex, 'scanState' | 'onDidChangeScan'>,
  ) {
    this.#viewId = viewId;
    this.#listeners = vscode.Disposable.from(
      index.onDidChangeScan((state) => this.#follow(state)),
      onDidShowView(() => this.#finish && this.#show()),
    );
    this.#follow(index.scanState);
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#end();
  }

  #follow(state: ScanState): void {
    this.#end();
    if (state === 'running') this.#timer = setTimeout(() => this.#show(), UNNOTICED);
    setContext('afterword.readingStopped', state === 'stopped');
  }

  #show(): void {
    this.#finish?.();
    setContext('afterword.reading', true);
    // Made before VS Code asks for it: the scan may be over by then.
    const done = new Promise<void>((resolve) => {
      this.#finish = resolve;
    });
    const location = { viewId: this.#viewId };
    void vscode.window.withProgress({ location, title: 'Reading notes' }, () => done);
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
