import * as vscode from 'vscode';
import { rangeIn } from '../../workspace/noteDocument.js';
import type { CreatedNote } from './scaffold.js';

/** Writes notes and opens the first at its first gap; says so where they cannot be written. */
export async function openFirst(create: () => Promise<CreatedNote[]>): Promise<void> {
  try {
    const [first] = await create();
    if (!first) return;
    const document = await vscode.workspace.openTextDocument(first.uri);
    const selection = first.firstGap && rangeIn(document, first.firstGap);
    await vscode.window.showTextDocument(document, { preview: false, ...(selection && { selection }) });
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
