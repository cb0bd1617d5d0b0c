import type * as vscode from 'vscode';
import type { Note } from '../../note/note.js';

/** A note that is about to leave. */
export interface Outgoing {
  readonly uri: vscode.Uri;
  readonly note: Note;
}

const MAX_NAMES = 4;

/** "Raj Patel, Priya Shah and Tom Lee". */
export function namesOf(outgoing: readonly Outgoing[]): string {
  const names = outgoing.map(({ note }) => note.interviewer || 'somebody');
  const shown = names.length > MAX_NAMES ? names.slice(0, MAX_NAMES - 1) : names;
  const others = names.length - shown.length;
  return new Intl.ListFormat('en-GB').format(others > 0 ? [...shown, `${others} others`] : shown);
}
