import * as vscode from 'vscode';
import { sentTextOf } from '../../guidelines/sentText.js';
import { markAsSent } from '../markAsSent.js';
import { plainMessage } from '../plainMessage.js';
import { namesOf, type Outgoing } from './outgoing.js';

/**
 * Asks, without standing in the way, whether notes have really gone out: what happens in a mail program, nobody tells
 * VS Code. No answer is not a yes.
 *
 * @param done what has been done with them, as a sentence; `''` where that is plain to see
 */
export function askWhetherSent(outgoing: readonly Outgoing[], done: string): void {
  const pending = outgoing.filter(({ note }) => !note.isSent);
  if (pending.length === 0) {
    if (done !== '') void vscode.window.showInformationMessage(plainMessage(done));
    return;
  }
  const yes = 'Mark as Sent';
  const question = `${done} Sent to ${namesOf(pending)}?`.trim();
  // What went out is the text as it was just now, whatever is written until the answer comes.
  const texts = new Map(pending.map(({ uri, note }) => [uri.toString(), sentTextOf(note)]));
  const mark = async (answer: string | undefined) => {
    if (answer === yes)
      await markAsSent(
        pending.map(({ uri }) => uri),
        texts,
      );
  };
  void vscode.window.showInformationMessage(plainMessage(question), yes, 'Not Yet').then(mark);
}
