import * as vscode from 'vscode';
import { Alarm } from '../workspace/alarm.js';
import { noteKey } from '../workspace/interviews.js';
import type { NoteIndex } from '../workspace/noteIndex.js';
import type { Settings } from '../workspace/settings.js';
import {
  firstReminder,
  isOwed,
  isSpokenOf,
  type Memory,
  nextReminder,
  type Remindable,
  remember,
  reminderText,
  snoozedUntil,
} from './reminder.js';
import type { DueNote, Standings } from './standings.js';

const MEMORY = 'afterword.reminders';
const OPEN = 'Open Note';
const SNOOZE = 'Snooze';
const MUTE = "Don't Remind Me";
const TURN_OFF = 'Turn Off Reminders';

export interface ReminderServices {
  readonly index: Pick<NoteIndex, 'ready'>;
  readonly standings: Pick<Standings, 'due' | 'onDidChange'>;
  readonly settings: Pick<Settings, 'reminders' | 'onDidChange'>;
  /** Shared by all windows: what one has said, the others know. */
  readonly memory: vscode.Memento;
}

interface RemindableNote extends Remindable {
  readonly uri: vscode.Uri;
}

/**
 * Says when a note is due soon, and when it is late: once for each stage, all that falls due together in one message.
 * Only the window that has the focus speaks, and of those there is one: no two can say the same at once, and what is
 * said is written down before it is shown. Where no window has the focus nobody would see the message, so it waits.
 */
export class Reminders implements vscode.Disposable {
  readonly #services: ReminderServices;
  readonly #alarm = new Alarm<'reminder'>(() => this.#check());
  readonly #disposables: vscode.Disposable;
  #isReady = false;

  constructor(services: ReminderServices) {
    this.#services = services;
    const check = () => this.#check();
    this.#disposables = vscode.Disposable.from(
      this.#alarm,
      services.standings.onDidChange(check),
      services.settings.onDidChange(check),
      // The person comes back, perhaps with a machine that has slept.
      vscode.window.onDidChangeWindowState(check),
    );
    // All that is due at the start is said together.
    void services.index.ready.then(() => {
      this.#isReady = true;
      check();
    });
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #check(): void {
    if (!this.#isReady) return;
    const now = new Date();
    const memory = this.#memory;
    const notes: RemindableNote[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (const due of this.#services.standings.due) {
      if (isSpokenOf(due.deadline, now.getTime())) notes.push(remindable(due));
      else if (due.deadline > now.getTime()) next = Math.min(next, firstReminder(due.deadline));
    }
    const owed = vscode.window.state.focused
      ? notes.filter((note) => isOwed(note, now, memory) && this.#services.settings.reminders(note.uri))
      : [];
    if (owed.length > 0) {
      void this.#tell(owed, now, this.#remember(remember(owed, now, memory)));
    }
    for (const note of notes)
      next = Math.min(next, nextReminder(note, now, this.#memory)?.getTime() ?? Number.POSITIVE_INFINITY);
    this.#alarm.set('reminder', Number.isFinite(next) ? new Date(next) : undefined);
  }

  async #tell(owed: readonly RemindableNote[], now: Date, written: Thenable<void>): Promise<void> {
    await written;
    const isLate = owed.some(({ deadline }) => deadline < now);
    const { showInformationMessage, showWarningMessage } = vscode.window;
    const show = isLate ? showWarningMessage : showInformationMessage;
    const answer = await show(reminderText(owed, now), OPEN, SNOOZE, MUTE);
    const [first] = owed.toSorted((a, b) => a.deadline.getTime() - b.deadline.getTime());
    if (answer === OPEN && first) await vscode.commands.executeCommand('vscode.open', first.uri);
    else if (answer === SNOOZE) this.#snooze(owed);
    else if (answer === MUTE) await this.#mute(owed);
  }

  #snooze(notes: readonly RemindableNote[]): void {
    const now = new Date();
    for (const note of notes)
      void this.#remember(remember([note], now, this.#memory, { again: snoozedUntil(note, now) }));
    this.#check();
  }

  async #mute(notes: readonly RemindableNote[]): Promise<void> {
    await this.#remember(remember(notes, new Date(), this.#memory, { isMuted: true }));
    this.#check();
    const which = notes.length === 1 ? 'this note' : 'these notes';
    const answer = await vscode.window.showInformationMessage(
      `You will not be reminded of ${which} again.`,
      TURN_OFF,
    );
    if (answer === TURN_OFF) for (const { uri } of notes) await turnOffFor(uri);
  }

  /** Read anew each time: other windows write to it. */
  get #memory(): Memory {
    return this.#services.memory.get<Memory>(MEMORY, {});
  }

  #remember(memory: Memory): Thenable<void> {
    return this.#services.memory.update(MEMORY, memory);
  }
}

function remindable({ note, ended, deadline }: DueNote): RemindableNote {
  const { uri, interviewer, company } = note;
  const key = `${noteKey(note)}\n${deadline}`;
  return { key, uri, interviewer, company, from: new Date(ended), deadline: new Date(deadline) };
}

/** For the person, and where a workspace or a folder of it says otherwise, which would outweigh that. */
async function turnOffFor(note: vscode.Uri): Promise<void> {
  const settings = vscode.workspace.getConfiguration('afterword', note);
  const { workspaceValue, workspaceFolderValue } = settings.inspect('reminders') ?? {};
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  await settings.update('reminders', false, Global);
  if (workspaceValue === true) await settings.update('reminders', false, Workspace);
  if (workspaceFolderValue === true) await settings.update('reminders', false, WorkspaceFolder);
}
