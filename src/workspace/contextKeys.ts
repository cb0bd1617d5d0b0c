import * as vscode from 'vscode';
import type { NoteIndex } from './noteIndex.js';

/**
 * Keeps the keys on which menus and keybindings depend: `afterword.hasNotes`; `afterword.noteOpen` and
 * `afterword.noteSent`, of the note in front; `afterword.noteFolders`, in which a menu looks up a file's folder.
 */
export class ContextKeys implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #listeners: vscode.Disposable;
  readonly #values = new Map<string, string>();

  constructor(index: NoteIndex) {
    this.#index = index;
    this.#listeners = vscode.Disposable.from(
      index.onDidChange(({ summaries }) => summaries && this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    );
    this.#update();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #update(): void {
    const active = vscode.window.activeTextEditor?.document.uri;
    this.#set('afterword.hasNotes', this.#index.size > 0);
    const note = active && this.#index.get(active);
    this.#set('afterword.noteOpen', note !== undefined);
    this.#set('afterword.noteSent', note?.isSent === true);
    this.#set('afterword.noteFolders', this.#folders());
  }

  /** The folders that have notes in them, as VS Code names them in `resourceDirname`. */
  #folders(): string[] {
    const folders = new Set<string>();
    for (const { uri } of this.#index.notes) {
      const path = uri.scheme === 'file' ? uri.fsPath : uri.path;
      folders.add(path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))));
    }
    return [...folders].sort();
  }

  #set(key: string, value: boolean | readonly string[]): void {
    const written = JSON.stringify(value);
    if (this.#values.get(key) === written) return;
    this.#values.set(key, written);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
