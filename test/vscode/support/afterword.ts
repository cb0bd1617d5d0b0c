import * as vscode from 'vscode';
import type { AfterwordApi } from '../../../src/extension.js';

/** The running extension; starts it where VS Code has not. */
export async function afterword(): Promise<AfterwordApi> {
  const extension = vscode.extensions.getExtension<AfterwordApi>('afterword.afterword');
  if (!extension) throw new Error('The extension is not installed in this VS Code.');
  const api = await extension.activate();
  await api.index.ready;
  return api;
}

/** What stands in a file, whatever editors hold. */
export async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function remove(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri, { recursive: true });
}

/** Closes all editors, without asking whether to save. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    // VS Code writes to the person's settings by itself, and saves them.
    if (!document.isDirty || document.uri.path.endsWith('/User/settings.json')) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
