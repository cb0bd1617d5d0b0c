import * as vscode from 'vscode';
import { isSameInterview } from './interviews.js';
import type { IndexedNote, NoteIndex } from './noteIndex.js';

interface Known {
  readonly path: string;
  readonly isSent: boolean;
}

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
  /** By file: what the keys of the workspace were made of. With thousands of notes, making them again takes its time. */
  readonly #known = new Map<string, Known>();
  readonly #values = new Map<string, string>();

  constructor(index: NoteIndex) {
    this.#index = index;
    this.#listeners = vscode.Disposable.from(
      index.onDidChange(({ uris, summaries }) => summaries && this.#update(uris)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#updateNoteInFront()),
    );
    for (const { uri } of index.notes) this.#learn(uri);
    this.#updateWorkspace();
    this.#updateNoteInFront();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #update(uris: readonly vscode.Uri[]): void {
    if (uris.filter((uri) => this.#learn(uri)).length > 0) this.#updateWorkspace();
    this.#updateNoteInFront();
  }

  /** @returns whether a note came or went, or is sent or unsent since */
  #learn(uri: vscode.Uri): boolean {
    const key = uri.toString();
    const before = this.#known.get(key);
    const note = this.#index.get(uri);
    if (note) this.#known.set(key, { path: before?.path ?? pathOf(note), isSent: note.isSent });
    else this.#known.delete(key);
    return before?.isSent !== note?.isSent;
  }

  #updateWorkspace(): void {
    const notes = [...this.#known.values()];
    const unsent = notes.filter(({ isSent }) => !isSent);
    this.#set('afterword.hasNotes', notes.length > 0);
    this.#set('afterword.hasUnsent', unsent.length > 0);
    const folders = new Set(notes.map(({ path }) => folderOf(path)));
    this.#set('afterword.noteFolders', [...folders].sort());
    this.#set('afterword.unsentNotes', unsent.map(({ path }) => path).sort());
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
