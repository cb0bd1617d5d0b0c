import * as vscode from 'vscode';
import { compareUrgency, standingOf } from '../views/standing.js';
import type { Deadlines } from '../workspace/deadlines.js';
import type { NoteIndex } from '../workspace/noteIndex.js';
import type { Command } from './command.js';

/** Opens the note with the nearest deadline; from that note, the next one. */
export class OpenNextUnsentNote implements Command {
  readonly id = 'afterword.openNextUnsentNote';
  readonly #index: NoteIndex;
  readonly #deadlines: Deadlines;

  constructor(index: NoteIndex, deadlines: Deadlines) {
    this.#index = index;
    this.#deadlines = deadlines;
  }

  async execute(): Promise<void> {
    await this.#index.ready;
    const now = new Date();
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const unsent = [...this.#index.notes]
      .filter((note) => !note.isSent)
      .map(({ uri, ...note }) => ({ uri, standing: standingOf(note, now, this.#deadlines.of(uri)) }))
      .sort((a, b) => compareUrgency(a.standing, b.standing));
    const next = unsent[unsent[0]?.uri.toString() === active ? 1 : 0];
    if (next) await vscode.window.showTextDocument(next.uri);
    else
      void vscode.window.showInformationMessage(
        unsent.length === 0 ? 'All notes are sent.' : 'This is the last note that is still to be sent.',
      );
  }
}
