import * as vscode from 'vscode';
import type { NoteIndex } from './noteIndex.js';

/** Keeps the keys on which menus and keybindings depend: `afterword.hasNotes` and `afterword.noteOpen`. */
export class ContextKeys implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #listeners: vscode.Disposable;
  readonly #values = new Map<string, boolean>();

  constructor(index: NoteIndex) {
    this.#index = index;
    this.#listeners = vscode.Disposable.from(
      index.onDidChange(() => this.#update()),
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
    this.#set('afterword.noteOpen', active !== undefined && this.#index.get(active) !== undefined);
  }

  #set(key: string, value: boolean): void {
    if (this.#values.get(key) === value) return;
    this.#values.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
