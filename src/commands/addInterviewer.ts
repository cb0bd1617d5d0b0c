import * as vscode from 'vscode';
import { fieldText } from '../note/fieldValues.js';
import { parseNote } from '../note/note.js';
import type { NoteTemplate } from '../templates/template.js';
import type { NoteIndex } from '../workspace/noteIndex.js';
import { rememberedForwarders } from '../workspace/remembered.js';
import type { Settings } from '../workspace/settings.js';
import type { Templates } from '../workspace/templates.js';
import type { Command } from './command.js';
import { interviewersStep } from './interviewSteps/interviewers.js';
import { templateStep } from './interviewSteps/template.js';
import { viaStep } from './interviewSteps/via.js';
import {
  type InterviewRow,
  type KnownInterview,
  targetInterviews,
  whichInterviewStep,
} from './interviewTarget.js';
import { openFirst } from './newInterview/openFirst.js';
import { scaffoldNotes } from './newInterview/scaffold.js';
import { runSteps, type Step } from './steps.js';

interface Added {
  readonly interview: KnownInterview | undefined;
  readonly interviewers: string;
  readonly via: string | undefined;
  readonly template: NoteTemplate | undefined;
}

/** One more note, or several, for an interview that there is. */
export class AddInterviewer implements Command {
  readonly #index: NoteIndex;
  readonly #settings: Settings;
  readonly #templates: Templates;

  constructor(index: NoteIndex, settings: Settings, templates: Templates) {
    this.#index = index;
    this.#settings = settings;
    this.#templates = templates;
  }

  async execute(row?: InterviewRow): Promise<void> {
    const interviews = await targetInterviews(row, this.#index);
    if (!interviews) return;
    const [first] = interviews;
    const reading = await import('../chunks/capture.js');
    const steps: readonly Step<Added>[] = [
      whichInterviewStep(interviews, (added, interview) => ({ ...added, interview })),
      interviewersStep(
        reading,
        ({ interview }) => interview?.notes.map(({ interviewer }) => interviewer) ?? [],
        'Who else interviewed you? A name, with address and title where you have them.',
      ),
      viaStep(reading, ({ interview }) =>
        rememberedForwarders(interview?.notes ?? [], interview?.company ?? ''),
      ),
      templateStep(({ interview = first }) =>
        this.#templates.list(vscode.workspace.getWorkspaceFolder(interview.notes[0].uri)?.uri),
      ),
    ];
    const nothing = { interview: first, interviewers: '', via: undefined, template: undefined };
    const added = await runSteps<Added>('Add Interviewer', nothing, steps);
    if (!added?.interview || !added.template) return;
    const { interview, via = '', template } = added;
    const { interviewers } = reading.readPastedList(added.interviewers);
    await openFirst(async () => {
      // Beside the others, and at the same moment: with the same words.
      const beside = interview.notes.find(({ interviewed }) => interviewed) ?? interview.notes[0];
      const ended = { written: await interviewedAsWritten(beside.uri), day: interview.day };
      const { company, role } = interview;
      const candidate = this.#settings.candidate(beside.uri);
      const answers = { company, role, ended, interviewers, via, template, candidate };
      return scaffoldNotes(vscode.Uri.joinPath(beside.uri, '..'), answers);
    });
  }
}

async function interviewedAsWritten(uri: vscode.Uri): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  const note = parseNote(document.getText());
  return note ? fieldText(note.frontMatter, 'interviewed') : '';
}
