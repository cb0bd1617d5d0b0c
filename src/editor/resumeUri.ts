import * as vscode from 'vscode';

/** A scheme has two letters at least: one alone is a Windows drive. */
const WHOLE_URI = /^[a-z][a-z\d+.-]+:\//i;
const ABSOLUTE_PATH = /^(?:\/|[a-z]:\/)/i;

/**
 * The file that a setting names: a whole URI, an absolute path on the file system of the workspace, or a path relative
 * to the workspace folder. `undefined` where it names none.
 */
export function resumeUri(setting: string, folder: vscode.Uri | undefined): vscode.Uri | undefined {
  if (setting === '') return undefined;
  if (WHOLE_URI.test(setting)) return parsed(setting);
  const path = setting.replaceAll('\\', '/');
  if (!ABSOLUTE_PATH.test(path)) return folder && vscode.Uri.joinPath(folder, path);
  const file = vscode.Uri.file(path);
  return folder?.with({ path: file.path }) ?? file;
}

function parsed(uri: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(uri, true);
  } catch {
    return undefined;
  }
}
