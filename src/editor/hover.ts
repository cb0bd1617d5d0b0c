import * as vscode from 'vscode';
import { FIELDS, isFieldName } from '../note/fields.js';
import { parseNote } from '../note/note.js';
import { canBeNote, rangeIn } from '../workspace/noteDocument.js';

/** Says what a key of the front matter is for. */
export class FieldHover implements vscode.HoverProvider {
  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const note = canBeNote(document) ? parseNote(document.getText()) : undefined;
    for (const { key, keyRange } of note?.frontMatter.entries.values() ?? []) {
      const range = rangeIn(document, keyRange);
      if (isFieldName(key) && range.contains(position)) {
        return new vscode.Hover(new vscode.MarkdownString(FIELDS[key].description), range);
      }
    }
    return undefined;
  }
}
