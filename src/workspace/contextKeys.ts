import * as vscode from 'vscode';
import { isSameInterview } from './interviews.js';
import type { IndexedNote, NoteIndex } from './noteIndex.js';

/**
 * Keeps the keys on which menus and keybindings depend:
 * - `afterword.hasNotes`, `afterword.hasUnsent`: of the workspace;
 * - `afterword.noteOpen`, `afterword.noteSent`: of the note in front;
 * - `afterword.interviewUnsent`, `afterword.interviewForwarded`: whether its interview has a note that is still to be
 *   sent, and one that somebody is to pass on;
 * - `afterword.noteFolders`, `afterword.unsentNotes`: in which a menu looks up a file and its folder.
 */
export class ContextKeys implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #listeners: vscode.Disposable;
  readonly #values = new Map<string, string>();

  constructor(index: NoteIndex) {
    this.#index = index;
    this.#listeners = vscode.Disposable.from(
      index.onDidChange(({ summaries }) => summaries && this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#updateNoteInFront()),
    );
    this.#update();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #update(): void {
    const notes = [...this.#index.notes];
    const unsent = notes.filter(({ isSent }) => !isSent);
    this.#set('afterword.hasNotes', notes.length > 0);
    this.#set('afterword.hasUnsent', unsent.length > 0);
    const folders = new Set(notes.map((one) => folderOf(pathOf(one))));
    this.#set('afterword.noteFolders', [...folders].sort());
    this.#set('afterword.unsentNotes', unsent.map(pathOf).sort());
    this.#updateNoteInFront();
  }

  #updateNoteInFront(): void {
    const active = vscode.window.activeTextEditor?.document.uri;
    const note = active && this.#index.get(active);
    this.#set('afterword.noteOpen', note !== undefined);
    this.#set('afterword.noteSent', note?.isSent === true);
    const waiting = note
      ? [...this.#index.notes].filter((other) => !other.isSent && isSameInterview(other, note))
      : [];
    this.#set('afterword.interviewUnsent', waiting.length > 0);
    this.#set(
      'afterword.interviewForwarded',
      waiting.some(({ email, via }) => email === '' && via !== ''),
    );
  }

  #set(key: string, value: boolean | readonly string[]): void {
    const written = JSON.stringify(value);
    if (this.#values.get(key) === written) return;
    this.#values.set(key, written);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}

/** As VS Code names it in `resourcePath`. */
function pathOf({ uri }: IndexedNote): string {
  return uri.scheme === 'file' ? uri.fsPath : uri.path;
}

/** As VS Code names it in `resourceDirname`. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
}
