import * as vscode from 'vscode';
import type { TreeNode } from './treeNode.js';

const URI_LIST = 'text/uri-list';
const INVITATION = /\.ics$/i;

/** What can be dragged: invitations into the tree, and notes out of it into an editor. */
export class InvitationDrop implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dropMimeTypes = ['files', URI_LIST];
  readonly dragMimeTypes = [URI_LIST];
  /** Where files from outside of VS Code are put while they are read: some windows give no path to them. */
  readonly #scratch: vscode.Uri;
  readonly #import: (invitations: readonly vscode.Uri[]) => Promise<void>;

  constructor(scratch: vscode.Uri, importInvitations: (uris: readonly vscode.Uri[]) => Promise<void>) {
    this.#scratch = scratch;
    this.#import = importInvitations;
  }

  handleDrag(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
    const uris = nodes.flatMap(({ note }) => note?.uri.toString() ?? []);
    if (uris.length > 0) data.set(URI_LIST, new vscode.DataTransferItem(uris.join('\r\n')));
  }

  async handleDrop(_target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const files = [...data].flatMap(([, item]) => item.asFile() ?? []);
    if (files.length > 0) await this.#importFiles(files.filter(({ name }) => INVITATION.test(name)));
    else await this.#importUris(urisIn((await data.get(URI_LIST)?.asString()) ?? ''));
  }

  async #importFiles(files: readonly vscode.DataTransferFile[]): Promise<void> {
    const folder = vscode.Uri.joinPath(this.#scratch, `dropped-${Date.now()}`);
    const copies = files.map(({ name }) => vscode.Uri.joinPath(folder, name));
    await Promise.all(
      files.map(async (file, i) => {
        const copy = copies[i];
        if (copy) await vscode.workspace.fs.writeFile(copy, await file.data());
      }),
    );
    try {
      await this.#importUris(copies);
    } finally {
      if (copies.length > 0) await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  }

  async #importUris(uris: readonly vscode.Uri[]): Promise<void> {
    if (uris.length > 0) await this.#import(uris);
    else
      void vscode.window.showInformationMessage(
        'Only invitations, files that end with .ics, can be dropped here.',
      );
  }
}

function urisIn(list: string): vscode.Uri[] {
  return list
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => vscode.Uri.parse(line))
    .filter(({ path }) => INVITATION.test(path));
}
