import * as vscode from 'vscode';

/** Which notes came, changed or went. */
export interface NoteIndexChange {
  readonly uris: readonly vscode.Uri[];
  /** Something of a summary is other than before; otherwise only sentences are. */
  readonly summaries: boolean;
}

/** Tells of changes that come close together as one. */
export class GatheredChanges implements vscode.Disposable {
  readonly #told = new vscode.EventEmitter<NoteIndexChange>();
  #uris = new Map<string, vscode.Uri>();
  #summaries = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.#told.event;

  dispose(): void {
    clearTimeout(this.#timer);
    this.#told.dispose();
  }

  /** @param wait milliseconds until it is told, together with what has come by then */
  add(uri: vscode.Uri, changesSummary: boolean, wait: number): void {
    this.#uris.set(uri.toString(), uri);
    this.#summaries ||= changesSummary;
    this.#timer ??= setTimeout(() => this.tell(), wait);
  }

  /** Tells at once of what has come. */
  tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#uris.size === 0) return;
    const change = { uris: [...this.#uris.values()], summaries: this.#summaries };
    this.#uris = new Map();
    this.#summaries = false;
    this.#told.fire(change);
  }
}
