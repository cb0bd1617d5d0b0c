import * as vscode from 'vscode';
import type { Message } from '../../delivery/message.js';
import { personFileName } from '../../workspace/fileName.js';
import { plainMessage } from '../plainMessage.js';
import { askWhetherSent } from './askWhetherSent.js';
import type { Outgoing } from './outgoing.js';

// Drafts are files like any other: they are written where the person says, and never over one that is there.

/** Saves one message as a draft, where the person says. */
export async function saveDraft(message: Message, outgoing: readonly Outgoing[]): Promise<void> {
  const folder = folderOf(outgoing);
  const [first, another] = outgoing;
  const person = another ? message.to?.name : first?.note.interviewer;
  const name = personFileName(person ?? '', [], '.eml');
  const uri = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { 'Mail draft': ['eml'] },
    saveLabel: 'Save Draft',
  });
  if (!uri || !(await write(uri, message))) return;
  askWhetherSent(outgoing, `Saved ${nameOf(uri)}: open it in your mail program, look it over, send it.`);
}

/** Saves the messages of several notes as drafts into one folder. */
export async function saveDrafts(messages: readonly Message[], outgoing: readonly Outgoing[]): Promise<void> {
  const defaultUri = folderOf(outgoing);
  const [folder] =
    (await vscode.window.showOpenDialog({
      ...(defaultUri && { defaultUri }),
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: 'Save Drafts Here',
    })) ?? [];
  if (!folder) return;
  const taken = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  for (const [i, message] of messages.entries()) {
    const name = personFileName(outgoing[i]?.note.interviewer ?? '', taken, '.eml');
    taken.push(name);
    if (!(await write(vscode.Uri.joinPath(folder, name), message))) return;
  }
  askWhetherSent(outgoing, `Saved ${messages.length} drafts in ${nameOf(folder)}.`);
}

/** @returns whether it could be written; says so where it could not */
async function write(uri: vscode.Uri, message: Message): Promise<boolean> {
  const { emlDraft } = await import('../../chunks/delivery.js');
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(emlDraft(message)));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      plainMessage(`The draft ${nameOf(uri)} could not be written. (${reason})`),
    );
    return false;
  }
}

/** Beside the note; a note that is no file yet belongs to the workspace. */
function folderOf([first]: readonly Outgoing[]): vscode.Uri | undefined {
  return !first || first.uri.scheme === 'untitled'
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(first.uri, '..');
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
