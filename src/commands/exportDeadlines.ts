import * as vscode from 'vscode';
import type { CalendarDeadline } from '../invitation/deadlineCalendar.js';
import type { StandingNote, Standings } from '../views/standings.js';
import { noteKey } from '../workspace/interviews.js';
import type { NoteIndex } from '../workspace/noteIndex.js';
import type { Command } from './command.js';

const FILE_NAME = 'thank-you-notes.ics';

/** Writes the deadlines that are still ahead to a file that calendars read. */
export class ExportDeadlines implements Command {
  readonly #index: Pick<NoteIndex, 'ready'>;
  readonly #standings: Pick<Standings, 'unsent'>;

  constructor(index: Pick<NoteIndex, 'ready'>, standings: Pick<Standings, 'unsent'>) {
    this.#index = index;
    this.#standings = standings;
  }

  async execute(): Promise<void> {
    await this.#index.ready;
    const now = new Date();
    const deadlines = this.#standings.unsent(now).flatMap((note) => calendarDeadline(note, now) ?? []);
    if (deadlines.length === 0) {
      void vscode.window.showInformationMessage('There is no note with a deadline ahead.');
      return;
    }
    const { writeDeadlineCalendar } = await import('../chunks/calendar.js');
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const file = await vscode.window.showSaveDialog({
      title: 'Export Deadlines to Calendar',
      saveLabel: 'Export',
      filters: { iCalendar: ['ics'] },
      ...(folder && { defaultUri: vscode.Uri.joinPath(folder, FILE_NAME) }),
    });
    // The dialog has asked whether to replace a file that is there.
    if (!file) return;
    const path = vscode.workspace.asRelativePath(file);
    try {
      const text = writeDeadlineCalendar(deadlines, now);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(`${path} could not be written: ${reason}`);
      return;
    }
    const count = deadlines.length === 1 ? 'one deadline' : `${deadlines.length} deadlines`;
    void vscode.window.showInformationMessage(`${path} has ${count}: open it with your calendar.`);
  }
}

function calendarDeadline({ note, standing }: StandingNote, now: Date): CalendarDeadline | undefined {
  const { deadline } = standing;
  if (!deadline || deadline <= now) return undefined;
  const { interviewer, title, company, role, via } = note;
  const name = interviewer.trim() || 'an interviewer';
  return {
    key: noteKey(note),
    summary: `Thank-you note to ${name}${company === '' ? '' : ` (${company})`}`,
    description: [title, role, via && `via ${via}`].filter((line) => line !== '').join('\n'),
    deadline,
  };
}
