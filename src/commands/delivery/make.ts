import * as vscode from 'vscode';
import type { Note } from '../../note/note.js';
import { plainMessage } from '../plainMessage.js';
import type { Outgoing } from './outgoing.js';

/**
 * Makes something of each note; `undefined` where one of them is refused, after saying why and offering to look at it.
 *
 * @param make throws an Error with words for the person, and perhaps the `field` that it is about
 */
export async function makeOfEach<T>(
  outgoing: readonly Outgoing[],
  make: (note: Note) => T,
): Promise<readonly T[] | undefined> {
  const made: T[] = [];
  for (const { uri, note } of outgoing) {
    try {
      made.push(make(note));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const subject = outgoing.length > 1 && note.interviewer ? `${note.interviewer}: ` : '';
      const show = 'Show Note';
      const answer = await vscode.window.showErrorMessage(plainMessage(subject + error.message), show);
      if (answer === show) await vscode.window.showTextDocument(uri, selectionFor(note, fieldOf(error)));
      return undefined;
    }
  }
  return made;
}

function fieldOf(error: Error): string {
  return 'field' in error && typeof error.field === 'string' ? error.field : '';
}

function selectionFor({ text, frontMatter }: Note, field: string): vscode.TextDocumentShowOptions {
  const entry = frontMatter.entries.get(field);
  if (!entry) return {};
  const line = text.slice(0, entry.keyRange.start).split('\n').length - 1;
  return { selection: new vscode.Range(line, 0, line, 0) };
}
