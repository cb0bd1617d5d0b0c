import * as vscode from 'vscode';
import { type Note, parseNote } from '../note/note.js';
import type { TextEdit } from '../note/text.js';
import { rangeIn } from '../workspace/noteDocument.js';

/**
 * Changes notes in one step that undo takes back. Notes that were saved are saved again; one with unsaved text stays
 * unsaved.
 *
 * @param editsOf the edits of a note's text; none where it stays as it is
 * @returns how many notes were changed; `undefined` where VS Code refused the edit, after saying so
 */
export async function editNotes(
  uris: readonly vscode.Uri[],
  editsOf: (note: Note, uri: vscode.Uri) => readonly TextEdit[],
): Promise<number | undefined> {
  const edit = new vscode.WorkspaceEdit();
  const changed: { document: vscode.TextDocument; wasSaved: boolean }[] = [];
  for (const uri of uris) {
    const document = await vscode.workspace.openTextDocument(uri);
    const note = parseNote(document.getText());
    const edits = note ? editsOf(note, uri) : [];
    if (edits.length === 0) continue;
    edit.set(
      uri,
      edits.map(({ range, newText }) => vscode.TextEdit.replace(rangeIn(document, range), newText)),
    );
    changed.push({ document, wasSaved: !document.isDirty && !document.isUntitled });
  }
  if (changed.length === 0) return 0;
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(
      'The note could not be changed. Is the file read-only, or being edited elsewhere?',
    );
    return undefined;
  }
  for (const { document, wasSaved } of changed) {
    if (wasSaved && !(await document.save())) {
      void vscode.window.showWarningMessage(
        `${vscode.workspace.asRelativePath(document.uri)} was changed, but could not be saved.`,
      );
    }
  }
  return changed.length;
}
