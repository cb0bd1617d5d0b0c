import * as vscode from 'vscode';
import type { Deadlines } from '../workspace/deadlines.js';
import type { NoteIndexChange } from '../workspace/gatheredChanges.js';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.js';
import {
  compareUrgency,
  type DueTimes,
  dueTimesOf,
  isUrgent,
  type Standing,
  standingOf,
} from './standing.js';

export interface StandingNote {
  readonly note: IndexedNote;
  readonly standing: Standing;
}

/** A note that is still to be sent and has a deadline. */
export interface DueNote extends DueTimes {
  readonly note: IndexedNote;
}

/** Where each note of the workspace stands, by the deadline that is set for its folder. */
export class Standings implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #deadlines: Deadlines;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;
  /** By file, and kept up to date: with thousands of notes, reckoning all deadlines again is what takes the time. */
  #due: Map<string, DueNote> | undefined;
  /** Fires when notes or settings have changed; what time changes is for whoever shows it to follow. */
  readonly onDidChange = this.#changed.event;

  constructor(index: NoteIndex, deadlines: Deadlines) {
    this.#index = index;
    this.#deadlines = deadlines;
    this.#listeners = vscode.Disposable.from(
      index.onDidChange((change) => this.#notesChanged(change)),
      deadlines.onDidChange(() => {
        this.#due = undefined;
        this.#changed.fire();
      }),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  of(note: IndexedNote, now: Date): Standing {
    return standingOf(note, now, this.#deadlines.of(note.uri));
  }

  /** What is still to be sent and has a deadline, in no order. */
  get due(): Iterable<DueNote> {
    return this.#dueNotes.values();
  }

  /** How many notes are due soon or overdue. */
  countUrgent(now: Date): number {
    let count = 0;
    for (const due of this.due) if (isUrgent(due, now.getTime())) count++;
    return count;
  }

  /** Of what is still to be sent and has a deadline, the most urgent, and how many others there are. */
  next(now: Date): (StandingNote & { readonly others: number }) | undefined {
    let next: DueNote | undefined;
    for (const due of this.due) if (!next || compareDue(due, next) < 0) next = due;
    return next && { note: next.note, standing: this.of(next.note, now), others: this.#dueNotes.size - 1 };
  }

  /** What is still to be sent, the most urgent first; notes without a deadline are the last. */
  unsent(now: Date): StandingNote[] {
    return [...this.#index.notes]
      .filter((note) => !note.isSent)
      .map((note) => ({ note, standing: this.of(note, now) }))
      .sort((a, b) => compareUrgency(a.standing, b.standing) || compareNames(a.note, b.note));
  }

  /** The earliest moment at which time alone changes something, by what tells it of one note. */
  earliest(next: (due: DueTimes, now: number) => number, now: Date): Date | undefined {
    let earliest = Number.POSITIVE_INFINITY;
    for (const due of this.due) earliest = Math.min(earliest, next(due, now.getTime()));
    return Number.isFinite(earliest) ? new Date(earliest) : undefined;
  }

  get #dueNotes(): ReadonlyMap<string, DueNote> {
    if (!this.#due) {
      this.#due = new Map();
      for (const note of this.#index.notes) this.#reckon(this.#due, note.uri);
    }
    return this.#due;
  }

  #notesChanged({ uris, summaries }: NoteIndexChange): void {
    if (!summaries) return;
    if (this.#due) for (const uri of uris) this.#reckon(this.#due, uri);
    this.#changed.fire();
  }

  #reckon(dueNotes: Map<string, DueNote>, uri: vscode.Uri): void {
    const note = this.#index.get(uri);
    const due = note && dueTimesOf(note, this.#deadlines.of(uri));
    if (due) dueNotes.set(uri.toString(), { ...due, note });
    else dueNotes.delete(uri.toString());
  }
}

function compareDue(a: DueNote, b: DueNote): number {
  return a.deadline - b.deadline || compareNames(a.note, b.note);
}

function compareNames(a: IndexedNote, b: IndexedNote): number {
  return a.interviewer.localeCompare(b.interviewer) || a.uri.toString().localeCompare(b.uri.toString());
}
