import * as vscode from 'vscode';
import { typedItems } from '../invitation/typedItems.js';
import { addToList } from '../note/editFrontMatter.js';
import { parseNote } from '../note/note.js';
import type { Command } from './command.js';
import { editNotes } from './editNotes.js';
import { type NoteTarget, targetNotes } from './noteTarget.js';
import { askText } from './quickInput.js';
import { runSteps, type Step } from './steps.js';

const KINDS = ['topics', 'skills', 'interests'] as const;

type Kind = (typeof KINDS)[number];
/** What was typed, a list each. */
export type Recorded = Readonly<Record<Kind, string>>;

const { Info: INFO } = vscode.InputBoxValidationSeverity;
const NOTHING: Recorded = { topics: '', skills: '', interests: '' };
const QUESTIONS: Readonly<Record<Kind, { readonly prompt: string; readonly placeholder: string }>> = {
  topics: {
    prompt: 'What did you talk about? Several are parted by semicolons; Enter goes on.',
    placeholder: 'moving the order pipeline to event sourcing; idempotent backfills',
  },
  skills: {
    prompt: 'What do they care about that you can show?',
    placeholder: 'event sourcing; on-call',
  },
  interests: {
    prompt: 'Which interests or values do you share?',
    placeholder: 'trail running; mentoring',
  },
};

/** Writes down, while it is fresh, what a conversation was about: adds to what the note says already. */
export class RecordTalk implements Command {
  async execute(target?: NoteTarget): Promise<void> {
    const [uri] = targetNotes(target);
    const note = uri && parseNote((await vscode.workspace.openTextDocument(uri)).getText());
    if (!note) {
      void vscode.window.showInformationMessage(
        'Open the note of the person with whom you talked, and try again.',
      );
      return;
    }
    const steps = KINDS.map((kind) =>
      recordStep(
        kind,
        note[kind].map(({ text }) => text),
      ),
    );
    const title =
      note.interviewer === '' ? 'Your Conversation' : `Your Conversation with ${note.interviewer}`;
    const recorded = await runSteps(title, NOTHING, steps);
    if (!recorded) return;
    await record(uri, recorded);
  }
}

/** Adds to the lists of a note; it may have changed while the person was asked. */
export async function record(uri: vscode.Uri, recorded: Recorded): Promise<void> {
  await editNotes([uri], ({ text }) =>
    KINDS.flatMap((kind) => addToList(text, kind, typedItems(recorded[kind]))),
  );
}

function recordStep(kind: Kind, present: readonly string[]): Step<Recorded> {
  return {
    async ask(recorded, position) {
      const value = await askText(
        {
          ...QUESTIONS[kind],
          value: recorded[kind],
          validate: (text) => describe(typedItems(text), present),
        },
        position,
      );
      return typeof value === 'string' ? { ...recorded, [kind]: value } : value;
    },
  };
}

function describe(
  items: readonly string[],
  present: readonly string[],
): vscode.InputBoxValidationMessage | undefined {
  const there = present.length === 0 ? '' : `Already there: ${present.join('; ')}`;
  const added = items.filter((item) => !present.includes(item));
  if (added.length === 0) return there === '' ? undefined : { message: there, severity: INFO };
  return {
    message: `Adds ${added.map((item) => `“${item}”`).join(', ')}${there && `. ${there}`}`,
    severity: INFO,
  };
}
