import * as vscode from 'vscode';
import type { NoteStatus } from '../note/deadline.js';
import { Alarm } from '../workspace/alarm.js';
import { checkOnReturn } from '../workspace/checkOnReturn.js';
import type { Deadlines } from '../workspace/deadlines.js';
import type { NoteIndex } from '../workspace/noteIndex.js';
import { momentInWords } from './moment.js';
import { type Standing, statusChangeAt } from './standing.js';
import type { Standings } from './standings.js';

/** Letters and signs that every font has; the colours are those of the tree. */
const LOOKS: Readonly<Record<NoteStatus, { readonly badge: string; readonly color?: string }>> = {
  overdue: { badge: '!', color: 'list.errorForeground' },
  'due-soon': { badge: '!', color: 'list.warningForeground' },
  pending: { badge: '○' },
  unknown: { badge: '?' },
  sent: { badge: '✓' },
};

/** Shows in the Explorer, and on tabs, where a note stands. */
export class NoteDecorations implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #index: Pick<NoteIndex, 'get' | 'notes'>;
  readonly #standings: Standings;
  readonly #changed = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  readonly #alarm = new Alarm<'status'>(() => this.#refresh());
  readonly #disposables: vscode.Disposable;
  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(
    index: Pick<NoteIndex, 'get' | 'notes' | 'onDidChange'>,
    standings: Standings,
    deadlines: Pick<Deadlines, 'onDidChange'>,
  ) {
    this.#index = index;
    this.#standings = standings;
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      this.#alarm,
      checkOnReturn(this.#alarm),
      index.onDidChange(({ uris, summaries }) => summaries && this.#changed.fire([...uris])),
      standings.onDidChange(() => this.#setAlarm()),
      deadlines.onDidChange(() => this.#refresh()),
      vscode.window.registerFileDecorationProvider(this),
    );
    this.#setAlarm();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const note = this.#index.get(uri);
    if (!note) return undefined;
    const standing = this.#standings.of(note, new Date());
    const { badge, color } = LOOKS[standing.status];
    return new vscode.FileDecoration(
      badge,
      inWords(standing),
      color ? new vscode.ThemeColor(color) : undefined,
    );
  }

  #refresh(): void {
    // Whichever it was: VS Code asks again for those that it shows.
    this.#changed.fire(undefined);
    this.#setAlarm();
  }

  #setAlarm(): void {
    this.#alarm.set('status', this.#standings.earliest(statusChangeAt, new Date()));
  }
}

/** Without the time that is left, which would soon be wrong. */
function inWords({ status, deadline }: Standing): string {
  if (status === 'sent') return 'Note: sent';
  if (!deadline) return 'Note: pending, the time of the interview is missing';
  if (status === 'overdue') return `Note: overdue since ${momentInWords(deadline)}`;
  return `Note: due ${momentInWords(deadline)}`;
}
