import * as vscode from 'vscode';
import type { Command } from '../command.js';

/** Reads calendar invitations, and writes a note for each interviewer that they name. */
export class ImportInvitation implements Command {
  readonly id = 'afterword.importInvitation';

  /**
   * @param files one or several `.ics` files: from the palette none, which asks for them; from the Explorer's menu the
   *   file under the mouse
   * @param selected from the Explorer's menu all selected files
   */
  async execute(files?: vscode.Uri | readonly vscode.Uri[], selected?: readonly vscode.Uri[]): Promise<void> {
    const uris = selected ?? (files instanceof vscode.Uri ? [files] : files) ?? (await askForFiles());
    if (uris.length === 0) return;
    void vscode.window.showInformationMessage('Invitations cannot be read yet.');
  }
}

async function askForFiles(): Promise<readonly vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    filters: { Invitations: ['ics'] },
    openLabel: 'Import',
    title: 'Invitations to Import',
  });
  return chosen ?? [];
}
