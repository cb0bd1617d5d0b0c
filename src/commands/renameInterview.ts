import * as vscode from 'vscode';
import { parseNote } from '../note/note.js';
import { countMentions, type Renaming, renameEdits } from '../note/renaming.js';
import type { NoteIndex } from '../workspace/noteIndex.js';
import type { Command } from './command.js';
import { editNotes } from './editNotes.js';
import { companyStep, roleStep } from './interviewSteps/companyAndRole.js';
import {
  type InterviewRow,
  type KnownInterview,
  targetInterviews,
  whichInterviewStep,
} from './interviewTarget.js';
import { askChoice } from './quickInput.js';
import { runSteps, type Step } from './steps.js';

interface Renamed {
  readonly interview: KnownInterview;
  readonly company: string;
  readonly role: string;
  /** How often messages that are still to be sent use the names of before. */
  readonly mentions: number;
  readonly inMessages: boolean;
}

/** Changes company and role in all notes of an interview at once. */
export class RenameInterview implements Command {
  readonly #index: NoteIndex;

  constructor(index: NoteIndex) {
    this.#index = index;
  }

  async execute(row?: InterviewRow): Promise<void> {
    const interviews = await targetInterviews(row, this.#index);
    if (!interviews) return;
    const [first] = interviews;
    // What is changed is what stands there: nothing else is offered.
    const role = roleStep<Renamed>(undefined, 'What is the role called?');
    const steps: readonly Step<Renamed>[] = [
      whichInterviewStep<Renamed>(interviews, (renamed, interview) =>
        interview === renamed.interview ? renamed : unchanged(interview),
      ),
      companyStep(undefined, 'What is the company called?'),
      {
        async ask(renamed, position) {
          const outcome = await role.ask(renamed, position);
          if (typeof outcome !== 'object') return outcome;
          return { ...outcome, mentions: await mentionsIn(outcome) };
        },
      },
      MESSAGES,
    ];
    const renamed = await runSteps('Change Company or Role', unchanged(first), steps);
    if (!renamed) return;
    const uris = renamed.interview.notes.map(({ uri }) => uri);
    await renameNotes(uris, renamingOf(renamed), renamed.inMessages);
  }
}

/** Changes all notes of an interview in one step that undo takes back. */
export async function renameNotes(
  uris: readonly vscode.Uri[],
  renaming: Renaming,
  inMessages: boolean,
): Promise<void> {
  // What was sent is history; only its record moves along, so that the interview stays one.
  await editNotes(uris, (note) => renameEdits(note, renaming, inMessages && !note.isSent));
}

/** Whether the messages shall follow. */
const MESSAGES: Step<Renamed> = {
  isNeeded: ({ mentions }) => mentions > 0,
  async ask(renamed, position) {
    const places = renamed.mentions === 1 ? '1 place' : `${renamed.mentions} places`;
    const items = [
      { label: 'Change the messages as well', description: places, inMessages: true },
      { label: 'Leave the messages as they are', description: '', inMessages: false },
    ];
    const chosen = await askChoice('The messages use the name of before.', items, position);
    return typeof chosen === 'object' ? { ...renamed, inMessages: chosen.inMessages } : chosen;
  },
};

function unchanged(interview: KnownInterview): Renamed {
  const { company, role } = interview;
  return { interview, company, role, mentions: 0, inMessages: false };
}

function renamingOf({ interview, company, role }: Renamed): Renaming {
  return { company: { from: interview.company, to: company }, role: { from: interview.role, to: role } };
}

async function mentionsIn(renamed: Renamed): Promise<number> {
  let count = 0;
  for (const { uri } of renamed.interview.notes) {
    const note = parseNote((await vscode.workspace.openTextDocument(uri)).getText());
    if (note && !note.isSent) count += countMentions(note, renamingOf(renamed));
  }
  return count;
}
