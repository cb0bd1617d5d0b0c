import * as vscode from 'vscode';
import { type DeadlineSettings, deadlineOf, type NoteStatus, statusOf } from '../note/deadline.js';
import type { Deadlines } from '../workspace/deadlines.js';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.js';
import { compareUrgency, type Standing, standingOf } from './standing.js';

export interface StandingNote {
  readonly note: IndexedNote;
  readonly standing: Standing;
}

/** When time alone changes something about a note; `undefined` where it never will. */
type NextMoment = (note: IndexedNote, now: Date, settings: DeadlineSettings) => Date | undefined;

/** Where each note of the workspace stands, by the deadline that is set for its folder. */
export class Standings implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #deadlines: Deadlines;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;
  /** Fires when notes or settings have changed; what time changes is for whoever shows it to follow. */
  readonly onDidChange = this.#changed.event;

  constructor(index: NoteIndex, deadlines: Deadlines) {
    this.#index = index;
    this.#deadlines = deadlines;
    this.#listeners = vscode.Disposable.from(
      index.onDidChange(({ summaries }) => summaries && this.#changed.fire()),
      deadlines.onDidChange(() => this.#changed.fire()),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  of(note: IndexedNote, now: Date): Standing {
    return standingOf(note, now, this.#deadlines.of(note.uri));
  }

  /** How many notes are at one of these. */
  count(statuses: readonly NoteStatus[], now: Date): number {
    let count = 0;
    for (const note of this.#index.notes)
      if (statuses.includes(statusOf(note, now, this.#deadlines.of(note.uri)))) count++;
    return count;
  }

  /** Of what is still to be sent and has a deadline, the most urgent, and how many others there are. */
  next(now: Date): (StandingNote & { readonly others: number }) | undefined {
    let next: IndexedNote | undefined;
    let earliest = Number.POSITIVE_INFINITY;
    let others = -1;
    for (const note of this.#index.notes) {
      if (note.isSent || !note.interviewed) continue;
      const deadline = deadlineOf(note.interviewed, this.#deadlines.of(note.uri)).getTime();
      const isFirst = deadline < earliest || (deadline === earliest && next && compareNames(note, next) < 0);
      if (isFirst) [next, earliest] = [note, deadline];
      others++;
    }
    return next && { note: next, standing: this.of(next, now), others };
  }

  /** What is still to be sent, the most urgent first; notes without a deadline are the last. */
  unsent(now: Date): StandingNote[] {
    return [...this.#index.notes]
      .filter((note) => !note.isSent)
      .map((note) => ({ note, standing: this.of(note, now) }))
      .sort((a, b) => compareUrgency(a.standing, b.standing) || compareNames(a.note, b.note));
  }

  /** The earliest of the notes' next moments. */
  earliest(next: NextMoment, now: Date): Date | undefined {
    let earliest: Date | undefined;
    for (const note of this.#index.notes) {
      const moment = next(note, now, this.#deadlines.of(note.uri));
      if (moment && (!earliest || moment < earliest)) earliest = moment;
    }
    return earliest;
  }
}

function compareNames(a: IndexedNote, b: IndexedNote): number {
  return a.interviewer.localeCompare(b.interviewer) || a.uri.toString().localeCompare(b.uri.toString());
}
