import * as vscode from 'vscode';

/** What a command needs of a row of the tree. */
export interface NoteRow {
  readonly uri: vscode.Uri;
}

/** What a command is called on: a row of the tree, or a file of the Explorer or of an editor's title. */
export type NoteTarget = NoteRow | vscode.Uri;

/**
 * The notes that a command is about: all that is selected if the command was called on one of it, else what it was
 * called on, else the active editor's document.
 *
 * @param selected rows or files; from an editor's title, something else
 */
export function targetNotes(target?: NoteTarget, selected?: unknown): vscode.Uri[] {
  const isSelected =
    target !== undefined && Array.isArray(selected) && selected.some((other) => isSame(other, target));
  const uris = (isSelected ? selected : [target]).flatMap(uriOf);
  const active = vscode.window.activeTextEditor?.document.uri;
  return uris.length > 0 || !active ? uris : [active];
}

function isSame(a: unknown, b: NoteTarget): boolean {
  return a === b || (a instanceof vscode.Uri && b instanceof vscode.Uri && a.toString() === b.toString());
}

function uriOf(target: unknown): vscode.Uri[] {
  if (target instanceof vscode.Uri) return [target];
  const uri = typeof target === 'object' && target !== null && 'uri' in target ? target.uri : undefined;
  return uri instanceof vscode.Uri ? [uri] : [];
}
