import type { Timestamp } from './timestamp.js';

export interface DeadlineSettings {
  /** Hours after the interview within which a note is due. */
  readonly hours: number;
  /** Hours before the deadline from which a note counts as due soon. */
  readonly dueSoonHours: number;
}

/** `unknown`: neither sent nor any time of the interview to count from. */
export type NoteStatus = 'sent' | 'overdue' | 'due-soon' | 'pending' | 'unknown';

const HOUR = 3_600_000;

/** The instant at which a note becomes overdue. */
export function deadlineOf(interviewed: Timestamp, settings: DeadlineSettings): Date {
  return new Date(interviewed.instant.getTime() + settings.hours * HOUR);
}

/** Where a note stands at `now`. Anything in `sent`, even what is no date, says that the note went out. */
export function statusOf(
  note: { readonly interviewed: Timestamp | undefined; readonly isSent: boolean },
  now: Date,
  settings: DeadlineSettings,
): NoteStatus {
  if (note.isSent) return 'sent';
  if (!note.interviewed) return 'unknown';
  const left = deadlineOf(note.interviewed, settings).getTime() - now.getTime();
  if (left < 0) return 'overdue';
  return left < settings.dueSoonHours * HOUR ? 'due-soon' : 'pending';
}

/** A length of time in the words of the tree and the status bar: `3 h 20 min`, `45 min`, `2 d 4 h`. */
export function durationInWords(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (minutes < 1) return 'less than a minute';
  if (hours < 1) return `${minutes} min`;
  if (hours < 24) return minutes % 60 === 0 || hours >= 6 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
