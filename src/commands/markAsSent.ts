import * as vscode from 'vscode';
import { formatTimestamp } from '../note/timestamp.js';
import { changeSent, type Sending } from './changeSent.js';
import type { Command } from './command.js';
import { type NoteTarget, targetNotes } from './noteTarget.js';

export class MarkAsSent implements Command {
  /** A note that is sent already keeps the time at which it was. */
  async execute(target?: NoteTarget, selected?: unknown): Promise<void> {
    const changed = await markAsSent(targetNotes(target, selected));
    if (changed === 0)
      void vscode.window.showInformationMessage('There is no note here that is still to be sent.');
  }
}

/** @returns how many notes were still to be sent; `undefined` where VS Code refused the edit, after saying so */
export function markAsSent(
  uris: readonly vscode.Uri[],
  texts?: Sending['texts'],
): Promise<number | undefined> {
  const now = new Date();
  now.setSeconds(0, 0);
  return changeSent(uris, (isSent) => !isSent, { at: formatTimestamp(now), ...(texts && { texts }) });
}
