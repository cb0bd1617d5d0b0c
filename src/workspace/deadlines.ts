import * as vscode from 'vscode';
import type { DeadlineSettings } from '../note/deadline.js';
import type { Settings } from './settings.js';

/** The deadline settings of each note. Reading a setting takes longer than all else of a row, so each folder's are kept. */
export class Deadlines implements vscode.Disposable {
  readonly #settings: Settings;
  readonly #ofFolder = new Map<string, DeadlineSettings>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#listener = settings.onDidChange(() => {
      this.#ofFolder.clear();
      this.#changed.fire();
    });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  of(note: vscode.Uri | undefined): DeadlineSettings {
    const folder = note && vscode.workspace.getWorkspaceFolder(note)?.uri;
    const key = folder?.toString() ?? '';
    const known = this.#ofFolder.get(key) ?? this.#settings.deadline(folder);
    this.#ofFolder.set(key, known);
    return known;
  }
}
