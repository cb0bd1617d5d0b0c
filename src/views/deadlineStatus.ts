import * as vscode from 'vscode';
import { Alarm } from '../workspace/alarm.js';
import { checkOnReturn } from '../workspace/checkOnReturn.js';
import { markdownText } from './markdownText.js';
import { dueInWords } from './moment.js';
import { shortened } from './shortened.js';
import { changeAt, statusInWords } from './standing.js';
import type { StandingNote, Standings } from './standings.js';

/** In characters: the status bar is everybody's. */
const LONGEST_NAME = 24;

/** The item of the status bar: whose note is due next, and when. Opens it; is not there where nothing is pending. */
export class DeadlineStatus implements vscode.Disposable {
  readonly #standings: Standings;
  readonly #item: vscode.StatusBarItem;
  readonly #alarm = new Alarm<'time'>(() => this.#refresh());
  readonly #disposables: vscode.Disposable;

  constructor(standings: Standings) {
    this.#standings = standings;
    this.#item = vscode.window.createStatusBarItem('nextDeadline', vscode.StatusBarAlignment.Left);
    this.#item.name = 'Next Thank-You Note';
    this.#disposables = vscode.Disposable.from(
      this.#item,
      this.#alarm,
      checkOnReturn(this.#alarm),
      standings.onDidChange(() => this.#refresh()),
    );
    this.#refresh();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #refresh(): void {
    const now = new Date();
    const next = this.#standings.next(now);
    if (next) this.#show(next, next.others);
    else this.#item.hide();
    this.#alarm.set('time', this.#standings.earliest(changeAt, now));
  }

  #show({ note, standing }: StandingNote, others: number): void {
    const item = this.#item;
    const name = note.interviewer.trim() || 'Name missing';
    const isOverdue = standing.status === 'overdue';
    item.text = `${isOverdue ? '$(alert)' : '$(mail)'} ${plain(shortened(name, LONGEST_NAME))}: ${standing.words}`;
    item.tooltip = tooltip(name, { note, standing }, others);
    item.backgroundColor = isOverdue ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.accessibilityInformation = { label: `Thank-you note to ${name}: ${statusInWords(standing)}` };
    item.command = { command: 'vscode.open', title: 'Open Note', arguments: [note.uri] };
    item.show();
  }
}

function tooltip(name: string, { note, standing }: StandingNote, others: number): vscode.MarkdownString {
  const at = note.company ? ` (${note.company})` : '';
  const due = standing.deadline ? dueInWords(standing.status, standing.deadline) : '';
  const more = others === 1 ? '1 more is pending' : `${others} more are pending`;
  const text = new vscode.MarkdownString(`${markdownText(`Thank-you note to ${name}${at}`)}  \n${due}`);
  if (others > 0) text.appendMarkdown(`\n\n${more}`);
  return text;
}

/** A name is no icon: `$(` would begin one. */
function plain(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}
