import * as vscode from 'vscode';
import type { IndexedNote, NoteIndex } from '../../workspace/noteIndex.js';
import type { NoteRow } from '../noteTarget.js';

/** What a command needs of the row of an interview. */
export interface InterviewRow {
  readonly children: readonly NoteRow[];
}

/** The notes that are still to be sent of the interview in a row, or of the one that the active note belongs to. */
export function unsentOf(index: NoteIndex, row: InterviewRow | undefined): IndexedNote[] {
  const notes = row ? row.children.flatMap(({ uri }) => index.get(uri) ?? []) : activeInterview(index);
  return notes.filter(({ isSent }) => !isSent);
}

function activeInterview(index: NoteIndex): readonly IndexedNote[] {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const interview = index
    .interviews()
    .find(({ notes }) => notes.some(({ uri }) => uri.toString() === active));
  return interview?.notes ?? [];
}
