import {
  type DeadlineSettings,
  deadlineOf,
  durationInWords,
  type NoteStatus,
  statusOf,
} from '../note/deadline.js';
import type { Timestamp } from '../note/timestamp.js';

/** Where a note stands, as the tree shows it. */
export interface Standing {
  readonly status: NoteStatus;
  /** `undefined` where the time of the interview is not known. */
  readonly deadline: Date | undefined;
  /** "overdue by 3 h", "3 h 20 min left", "sent". */
  readonly words: string;
  /** The same in fewer words, beside a long name: "overdue", "3 h left". */
  readonly briefly: string;
}

type Clocked = { readonly interviewed: Timestamp | undefined; readonly isSent: boolean };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** From here on, `durationInWords` leaves the minutes out. */
const HOURS_ALONE = 6 * HOUR;

export function standingOf(note: Clocked, now: Date, settings: DeadlineSettings): Standing {
  const status = statusOf(note, now, settings);
  const deadline = note.interviewed && deadlineOf(note.interviewed, settings);
  const words = wordsOf(status, deadline, now);
  return { status, deadline, words, briefly: status === 'overdue' ? status : briefly(words) };
}

/** "3 h left" for "3 h 20 min left": a duration's smaller unit is left out. */
function briefly(words: string): string {
  return words.replace(/^(\d+ \w+) \d+ \w+/, '$1').replace('less than a minute left', 'due now');
}

function wordsOf(status: NoteStatus, deadline: Date | undefined, now: Date): string {
  if (status === 'sent') return 'sent';
  if (!deadline) return 'no interview time';
  const time = durationInWords(deadline.getTime() - now.getTime());
  return status === 'overdue' ? `overdue by ${time}` : `${time} left`;
}

/** For a row, which is narrow: by how long a note is overdue is said in one unit. */
export function wordsInRow({ words }: Standing): string {
  return words.replace(/^(overdue by \d+ \w+) .*/, '$1');
}

const STATUS_WORDS: Readonly<Record<NoteStatus, string>> = {
  overdue: 'overdue',
  'due-soon': 'due soon',
  pending: 'pending',
  unknown: 'pending',
  sent: 'sent',
};

/** "due soon, 3 h left": for who does not see the icon. */
export function statusInWords({ status, words }: Standing): string {
  return words.startsWith(STATUS_WORDS[status]) ? words : `${STATUS_WORDS[status]}, ${words}`;
}

/** What is most urgent comes first: by deadline, then what has none, then what is sent. */
export function compareUrgency(a: Standing, b: Standing): number {
  return urgency(a) - urgency(b) || (a.deadline?.getTime() ?? 0) - (b.deadline?.getTime() ?? 0);
}

function urgency({ status }: Standing): number {
  return status === 'sent' ? 2 : status === 'unknown' ? 1 : 0;
}

/**
 * "2 of 5 sent · 3 h left": how far an interview's notes are, and the time that its most urgent one has. A row is
 * narrow: for how long one is overdue stands at its own.
 */
export function progressInWords(standings: readonly Standing[]): string {
  return progress(standings, ' of ', ({ status, words }) => (status === 'overdue' ? status : words));
}

/** The same in fewer words, beside a long name: "2/5 sent · 3 h left". */
export function progressBriefly(standings: readonly Standing[]): string {
  return progress(standings, '/', (urgent) => urgent.briefly);
}

function progress(standings: readonly Standing[], of: string, inWords: (urgent: Standing) => string): string {
  const sent = standings.filter(({ status }) => status === 'sent').length;
  const urgent = mostUrgent(standings);
  const time = urgent && urgent.status !== 'sent' ? ` · ${inWords(urgent)}` : '';
  return `${sent}${of}${standings.length} sent${time}`;
}

export function mostUrgent(standings: readonly Standing[]): Standing | undefined {
  return standings.toSorted(compareUrgency)[0];
}

/**
 * When the interview of a note that is still to be sent ended, and when the note comes to be due soon and overdue, as
 * `Date.getTime` has it: plain numbers, as they are looked at for thousands of notes at a time.
 */
export interface DueTimes {
  readonly ended: number;
  readonly dueSoon: number;
  readonly deadline: number;
}

/** `undefined` where nothing will be due. */
export function dueTimesOf(
  { interviewed, isSent }: Clocked,
  settings: DeadlineSettings,
): DueTimes | undefined {
  if (isSent || !interviewed) return undefined;
  const deadline = deadlineOf(interviewed, settings).getTime();
  return { ended: interviewed.instant.getTime(), dueSoon: deadline - settings.dueSoonHours * HOUR, deadline };
}

/** Whether the note is due soon, or overdue. At the deadline itself, it is still in time. */
export function isUrgent({ dueSoon, deadline }: DueTimes, now: number): boolean {
  return now > dueSoon || now > deadline;
}

/** When time alone makes a note overdue or due soon; `Infinity` where it never will. */
export function statusChangeAt({ dueSoon, deadline }: DueTimes, now: number): number {
  // A status begins a millisecond behind its threshold.
  if (now <= dueSoon) return dueSoon + 1;
  return now <= deadline ? deadline + 1 : Number.POSITIVE_INFINITY;
}

/** When time alone changes a note's words or status. */
export function changeAt(due: DueTimes, now: number): number {
  const left = due.deadline - now;
  const step = Math.abs(left) < HOURS_ALONE ? MINUTE : HOUR;
  // Durations are rounded down: what is left changes behind a full step, what has passed changes at one.
  const words = left < 0 ? step - (-left % step) : (left % step) + 1;
  return Math.min(now + words, statusChangeAt(due, now));
}

/** When time alone changes a note's words or status; `undefined` where it never will. */
export function nextChange(note: Clocked, now: Date, settings: DeadlineSettings): Date | undefined {
  return nextMoment(changeAt, note, now, settings);
}

/** When time alone makes a note overdue or due soon; `undefined` where it never will. */
export function nextStatusChange(note: Clocked, now: Date, settings: DeadlineSettings): Date | undefined {
  return nextMoment(statusChangeAt, note, now, settings);
}

function nextMoment(
  momentOf: (due: DueTimes, now: number) => number,
  note: Clocked,
  now: Date,
  settings: DeadlineSettings,
): Date | undefined {
  const due = dueTimesOf(note, settings);
  const moment = due ? momentOf(due, now.getTime()) : Number.POSITIVE_INFINITY;
  return Number.isFinite(moment) ? new Date(moment) : undefined;
}
