import * as vscode from 'vscode';
import type { InterviewAnswers, PlannedNote } from './plan.js';

export interface CreatedNote extends PlannedNote {
  readonly uri: vscode.Uri;
}

/**
 * Writes the notes of an interview, in one step that undo takes back. Files that are there stay untouched.
 *
 * @param notesFolder where the interview's own folder goes
 * @throws Error with a message for the person where nothing could be written
 */
export async function scaffoldInterview(
  notesFolder: vscode.Uri,
  answers: InterviewAnswers,
): Promise<CreatedNote[]> {
  const { planFolder } = await import('../../chunks/templates.js');
  return scaffoldNotes(vscode.Uri.joinPath(notesFolder, planFolder(answers)), answers);
}

/** As `scaffoldInterview`, into a folder that may hold notes of the interview already. */
export async function scaffoldNotes(folder: vscode.Uri, answers: InterviewAnswers): Promise<CreatedNote[]> {
  const { planNotes } = await import('../../chunks/templates.js');
  const notes = planNotes(answers, await fileNamesIn(folder)).map((note) => ({
    ...note,
    uri: vscode.Uri.joinPath(folder, note.fileName),
  }));
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text } of notes) {
    edit.createFile(uri, {
      contents: new TextEncoder().encode(text),
      overwrite: false,
      ignoreIfExists: false,
    });
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new Error(
      `The notes could not be written to ${vscode.workspace.asRelativePath(folder)}. Can you write there?`,
    );
  }
  return notes;
}

async function fileNamesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    // The usual case: the folder is yet to be made.
    return [];
  }
}
