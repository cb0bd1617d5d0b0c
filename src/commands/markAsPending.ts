import * as vscode from 'vscode';
import { changeSent } from './changeSent.js';
import type { Command } from './command.js';
import { type NoteRow, targetNotes } from './noteTarget.js';

export class MarkAsPending implements Command {
  readonly id = 'afterword.markAsPending';

  async execute(row?: NoteRow, selected?: readonly Partial<NoteRow>[]): Promise<void> {
    const changed = await changeSent(targetNotes(row, selected), (isSent) => isSent, undefined);
    if (changed === 0) void vscode.window.showInformationMessage('There is no note here that was sent.');
  }
}
