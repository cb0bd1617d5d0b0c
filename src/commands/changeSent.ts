import type * as vscode from 'vscode';
import { sentTextOf } from '../guidelines/sentText.js';
import { removeField, setField } from '../note/editFrontMatter.js';
import type { Note } from '../note/note.js';
import type { TextEdit } from '../note/text.js';
import { editNotes } from './editNotes.js';

/** That notes were sent. */
export interface Sending {
  /** When, as front matter writes it. */
  readonly at: string;
  /** What was sent (`sentTextOf`), by the note's URI, where that is not the text as it stands. */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * Marks notes as sent, or as still to be sent (`undefined`), as `editNotes` does.
 *
 * @param isDue which notes to change, by whether they are sent
 */
export function changeSent(
  uris: readonly vscode.Uri[],
  isDue: (isSent: boolean) => boolean,
  sending: Sending | undefined,
): Promise<number | undefined> {
  return editNotes(uris, (note, uri) => {
    if (!isDue(note.isSent)) return [];
    return sending ? asSent(note, sending, uri) : asPending(note);
  });
}

function asSent(note: Note, { at, texts }: Sending, uri: vscode.Uri): TextEdit[] {
  const sentText = texts?.get(uri.toString()) ?? sentTextOf(note);
  return [...setField(note.text, 'sent', at), ...setField(note.text, 'sent-text', sentText, 'sent')];
}

function asPending({ text }: Note): TextEdit[] {
  return [...setField(text, 'sent', undefined), ...removeField(text, 'sent-text')];
}
