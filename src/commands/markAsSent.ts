import * as vscode from 'vscode';
import { formatTimestamp } from '../note/timestamp.js';
import { changeSent } from './changeSent.js';
import type { Command } from './command.js';
import { type NoteRow, targetNotes } from './noteTarget.js';

export class MarkAsSent implements Command {
  readonly id = 'afterword.markAsSent';

  /** A note that is sent already keeps the time at which it was. */
  async execute(row?: NoteRow, selected?: readonly Partial<NoteRow>[]): Promise<void> {
    const now = new Date();
    now.setSeconds(0, 0);
    const changed = await changeSent(targetNotes(row, selected), (isSent) => !isSent, formatTimestamp(now));
    if (changed === 0)
      void vscode.window.showInformationMessage('There is no note here that is still to be sent.');
  }
}
