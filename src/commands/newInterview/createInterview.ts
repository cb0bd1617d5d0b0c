import * as vscode from 'vscode';
import type { Settings } from '../../workspace/settings.js';
import type { Reading, Typed } from '../interviewSteps/answers.js';
import { openFirst } from './openFirst.js';
import { scaffoldInterview } from './scaffold.js';

/** Writes a note for each interviewer of a new interview, and opens the first. */
export async function createInterview(
  folder: vscode.WorkspaceFolder,
  settings: Settings,
  { readInterviewTime, readPastedList }: Reading,
  typed: Typed,
): Promise<void> {
  const { company, role, via = '', template } = typed;
  const ended = readInterviewTime(typed.ended, new Date());
  // Every step was validated: nothing else comes out of them, and nothing is written if it does.
  if (ended.kind !== 'time' || !template) return;
  const { interviewers } = readPastedList(typed.interviewers);
  const candidate = settings.candidate(folder.uri);
  const notesFolder = vscode.Uri.joinPath(folder.uri, settings.notesFolder(folder.uri));
  await openFirst(() =>
    scaffoldInterview(notesFolder, {
      company,
      role,
      ended: ended.time,
      interviewers,
      via,
      template,
      candidate,
    }),
  );
}
