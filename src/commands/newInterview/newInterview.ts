import * as vscode from 'vscode';
import { readInterviewTime } from '../../invitation/interviewTime.js';
import { readPastedList } from '../../invitation/pastedList.js';
import type { Candidate } from '../../templates/candidate.js';
import { rangeIn } from '../../workspace/noteDocument.js';
import type { Settings } from '../../workspace/settings.js';
import type { Templates } from '../../workspace/templates.js';
import { chooseFolder } from '../chooseFolder.js';
import type { Command } from '../command.js';
import { runSteps } from '../quickInput.js';
import type { InterviewAnswers } from './plan.js';
import { scaffoldInterview } from './scaffold.js';
import { NOTHING_TYPED, steps, type Typed } from './steps.js';

/** Asks about an interview and writes a note for each interviewer. */
export class NewInterview implements Command {
  readonly id = 'afterword.newInterview';
  readonly #settings: Settings;
  readonly #templates: Templates;

  constructor(settings: Settings, templates: Templates) {
    this.#settings = settings;
    this.#templates = templates;
  }

  async execute(): Promise<void> {
    const folder = await chooseFolder('In which folder shall the notes lie?', 'Notes are files in a folder');
    if (!folder) return;
    const templates = () => this.#templates.list(folder.uri);
    const typed = await runSteps('New Interview', NOTHING_TYPED, steps(templates));
    const answers = typed && readAnswers(typed, this.#settings.candidate(folder.uri));
    if (!answers) return;
    const notesFolder = vscode.Uri.joinPath(folder.uri, this.#settings.notesFolder(folder.uri));
    try {
      const [first] = await scaffoldInterview(notesFolder, answers);
      if (!first) return;
      const document = await vscode.workspace.openTextDocument(first.uri);
      const selection = first.firstGap && rangeIn(document, first.firstGap);
      await vscode.window.showTextDocument(document, { preview: false, ...(selection && { selection }) });
    } catch (error) {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  }
}

/** Every step was validated; `undefined` cannot come out of it, and nothing is written if it does. */
function readAnswers(
  { company, role, ended, interviewers: list, template }: Typed,
  candidate: Candidate,
): InterviewAnswers | undefined {
  const time = readInterviewTime(ended, new Date());
  if (!time || !template) return undefined;
  const { interviewers } = readPastedList(list);
  return { company, role, ended: time, interviewers, template, candidate };
}
