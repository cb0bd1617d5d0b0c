import * as vscode from 'vscode';

/**
 * The files of a folder, at any depth, that `files.exclude` leaves in; none where the file system cannot be searched,
 * or the folder is gone.
 *
 * @param exclude a glob of what is left out besides
 */
export async function searchFiles(
  folder: vscode.Uri,
  glob: string,
  exclude: string,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  try {
    const pattern = new vscode.RelativePattern(folder, glob);
    return await vscode.workspace.findFiles(pattern, exclude, undefined, token);
  } catch {
    return [];
  }
}
