import * as vscode from 'vscode';
import type { NoteIndexView } from './services.js';

/**
 * The open documents whose file is gone, deleted or renamed by whomever: VS Code may leave them in their editor, but
 * they are no notes any more. One that somebody goes on writing in is no orphan.
 */
export class Orphans implements vscode.Disposable {
  readonly #index: NoteIndexView;
  readonly #documents = new WeakSet<vscode.TextDocument>();
  readonly #listeners: vscode.Disposable;

  constructor(index: NoteIndexView) {
    this.#index = index;
    this.#listeners = vscode.Disposable.from(
      index.onDidChange(({ uris }) => this.#update(uris)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#documents.delete(document);
      }),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  has(document: vscode.TextDocument): boolean {
    return this.#documents.has(document);
  }

  #update(uris: readonly vscode.Uri[]): void {
    const changed = new Set(uris.map(String));
    for (const document of vscode.workspace.textDocuments) {
      if (!changed.has(document.uri.toString())) continue;
      const isGone = !document.isDirty && !document.isUntitled && !this.#index.get(document.uri);
      if (isGone) this.#documents.add(document);
      else this.#documents.delete(document);
    }
  }
}
