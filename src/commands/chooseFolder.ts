import * as vscode from 'vscode';

/** The workspace folder for new notes. */
export function chooseNotesFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  return chooseFolder('In which folder shall the notes lie?', 'Notes are files in a folder');
}

/**
 * The workspace folder that a command is about: the only one, or the one that is chosen. Where none is open, says so
 * and offers to open one.
 *
 * @param question for where there are several
 * @param needed what the folder is for: "Notes are files in a folder"
 */
export async function chooseFolder(
  question: string,
  needed: string,
): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick({ placeHolder: question });
  if (folders.length === 0) {
    const open = 'Open Folder';
    const chosen = await vscode.window.showInformationMessage(
      `${needed}: open the one in which they shall lie, then begin again.`,
      open,
    );
    if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder');
  }
  return folders[0];
}
