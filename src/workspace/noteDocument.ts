import * as vscode from 'vscode';

/** Where the editor features are registered: every markdown document, wherever it lives. */
export const MARKDOWN: vscode.DocumentSelector = { language: 'markdown' };

/**
 * Whether a document can be a note: markdown, in an open editor, and somebody's to mend. What cannot be written (the
 * old side of a diff, output, a file of an earlier commit) is a record, and its problems are nobody's.
 */
export function canBeNote(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  return (
    document.languageId === 'markdown' &&
    !document.isClosed &&
    (document.isUntitled || vscode.workspace.fs.isWritableFileSystem(scheme) === true)
  );
}

/** The range of a document for offsets into its text. */
export function rangeIn(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
