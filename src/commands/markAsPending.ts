import * as vscode from 'vscode';
import { changeSent } from './changeSent.js';
import type { Command } from './command.js';
import { type NoteTarget, targetNotes } from './noteTarget.js';

export class MarkAsPending implements Command {
  async execute(target?: NoteTarget, selected?: unknown): Promise<void> {
    const changed = await changeSent(targetNotes(target, selected), (isSent) => isSent, undefined);
    if (changed === 0) void vscode.window.showInformationMessage('There is no note here that was sent.');
  }
}
