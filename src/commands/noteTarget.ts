import * as vscode from 'vscode';

/** What a command needs of a row of the tree. */
export interface NoteRow {
  readonly uri: vscode.Uri;
}

/**
 * The notes that a command is about: the selected rows if the command was called on one of them, else the row, else
 * the active editor's document.
 */
export function targetNotes(row?: NoteRow, selected?: readonly Partial<NoteRow>[]): vscode.Uri[] {
  const rows = selected?.includes(row ?? {}) ? selected : row ? [row] : [];
  const uris = rows.flatMap(({ uri }) => (uri ? [uri] : []));
  const active = vscode.window.activeTextEditor?.document.uri;
  return uris.length > 0 || !active ? uris : [active];
}
