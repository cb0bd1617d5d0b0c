import * as vscode from 'vscode';
import type { Standings } from '../views/standings.js';
import type { NoteIndex } from '../workspace/noteIndex.js';
import type { Command } from './command.js';

/** Opens the note with the nearest deadline; from an unsent note, the one behind it, and from the last the first. */
export class OpenNextUnsentNote implements Command {
  readonly #index: Pick<NoteIndex, 'ready'>;
  readonly #standings: Standings;

  constructor(index: Pick<NoteIndex, 'ready'>, standings: Standings) {
    this.#index = index;
    this.#standings = standings;
  }

  async execute(): Promise<void> {
    await this.#index.ready;
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const unsent = this.#standings.unsent(new Date()).map(({ note: { uri } }) => uri);
    const next = unsent[(unsent.findIndex((uri) => uri.toString() === active) + 1) % unsent.length];
    if (next && next.toString() !== active) await vscode.window.showTextDocument(next);
    else
      void vscode.window.showInformationMessage(
        unsent.length === 0 ? 'All notes are sent.' : 'This is the last note that is still to be sent.',
      );
  }
}
