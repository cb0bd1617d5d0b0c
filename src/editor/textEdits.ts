import * as vscode from 'vscode';
import type { Fix } from '../guidelines/guideline.js';
import type { TextEdit } from '../note/text.js';
import { rangeIn } from '../workspace/noteDocument.js';

/** Edits of the core, for a document at the version that they were made for. */
export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map(({ range, newText }) => vscode.TextEdit.replace(rangeIn(document, range), newText)),
  );
  return edit;
}

/** The edits of a fix; those of a snippet leave the person at its first gap. */
export function fixToWorkspaceEdit(document: vscode.TextDocument, fix: Fix): vscode.WorkspaceEdit {
  if (!fix.isSnippet) return toWorkspaceEdit(document, fix.edits);
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    fix.edits.map(({ range, newText }) =>
      vscode.SnippetTextEdit.replace(rangeIn(document, range), new vscode.SnippetString(newText)),
    ),
  );
  return edit;
}
