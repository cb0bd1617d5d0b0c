import * as vscode from 'vscode';
import { type ProofreaderFiles, WASM_FILE, WORD_MODEL_FILE } from '../../proofreading/files.js';

/** The code of the worker that proofreads, beside the extension's bundles. */
export function workerFile(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'proofreading.js');
}

/** What the worker is told. */
export async function readFiles(extensionUri: vscode.Uri): Promise<ProofreaderFiles> {
  const read = (folder: string, file: string) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, folder, file));
  const [wasm, wordModel] = await Promise.all([read('dist', WASM_FILE), read('media', WORD_MODEL_FILE)]);
  return { wasm, wordModel };
}
