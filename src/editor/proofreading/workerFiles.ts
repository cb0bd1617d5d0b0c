import * as vscode from 'vscode';

/** The code of the worker that proofreads, beside the extension's bundles. */
export function workerFile(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'proofreading.js');
}

/** The bytes of the engine, in a buffer of their own. */
export async function readEngine(extensionUri: vscode.Uri): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'harper.wasm'));
}
