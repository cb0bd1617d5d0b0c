import * as vscode from 'vscode';
import type { DeadlineSettings } from '../note/deadline.js';
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

  all(now: Date): StandingNote[] {
    return [...this.#index.notes].map((note) => ({ note, standing: this.of(note, now) }));
  }

  /** What is still to be sent, the most urgent first; notes without a deadline are the last. */
  unsent(now: Date): StandingNote[] {
    return this.all(now)
      .filter(({ note }) => !note.isSent)
      .sort(
        (a, b) =>
          compareUrgency(a.standing, b.standing) ||
          a.note.interviewer.localeCompare(b.note.interviewer) ||
          a.note.uri.toString().localeCompare(b.note.uri.toString()),
      );
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
