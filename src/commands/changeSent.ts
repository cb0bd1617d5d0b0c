import * as vscode from 'vscode';
import { sentTextOf } from '../guidelines/sentText.js';
import { removeField, setField } from '../note/editFrontMatter.js';
import { type Note, parseNote } from '../note/note.js';
import type { TextEdit } from '../note/text.js';
import { rangeIn } from '../workspace/noteDocument.js';

/** That notes were sent. */
export interface Sending {
  /** When, as front matter writes it. */
  readonly at: string;
  /** What was sent (`sentTextOf`), by the note's URI, where that is not the text as it stands. */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * Marks notes as sent, or as still to be sent (`undefined`), in one step that undo takes back. Notes that were saved are
 * saved again; one with unsaved text stays unsaved.
 *
 * @param isDue which notes to change, by whether they are sent
 * @returns how many notes were changed; `undefined` where VS Code refused the edit, after saying so
 */
export async function changeSent(
  uris: readonly vscode.Uri[],
  isDue: (isSent: boolean) => boolean,
  sending: Sending | undefined,
): Promise<number | undefined> {
  const edit = new vscode.WorkspaceEdit();
  const changed: { document: vscode.TextDocument; wasSaved: boolean }[] = [];
  for (const uri of uris) {
    const document = await vscode.workspace.openTextDocument(uri);
    const note = parseNote(document.getText());
    if (!note || !isDue(note.isSent)) continue;
    const edits = sending ? asSent(note, sending, uri) : asPending(note);
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

function asSent(note: Note, { at, texts }: Sending, uri: vscode.Uri): TextEdit[] {
  const sentText = texts?.get(uri.toString()) ?? sentTextOf(note);
  return [...setField(note.text, 'sent', at), ...setField(note.text, 'sent-text', sentText, 'sent')];
}

function asPending({ text }: Note): TextEdit[] {
  return [...setField(text, 'sent', undefined), ...removeField(text, 'sent-text')];
}
