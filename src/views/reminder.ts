import { durationInWords } from '../note/deadline.js';

/** Hours before a deadline at which there is a reminder; the last is the deadline itself. */
const STAGES = [4, 1, 0] as const;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How long behind its deadline a note is still spoken of: who opens an old folder knows. */
const LATE = DAY;
/** How long it is remembered what was said: longer than a note is spoken of, snoozing included. */
const MEMORY = 7 * DAY;
const SNOOZE = 30 * MINUTE;
const MOST_NAMES = 3;

/** A note that is still to be sent, as reminders see it. */
export interface Remindable {
  /** The same wherever the note's file lies and whichever window shows it; another where its deadline is another. */
  readonly key: string;
  readonly interviewer: string;
  readonly company: string;
  /** When the interview ended: a reminder before that would be none. */
  readonly from: Date;
  readonly deadline: Date;
}

/** What the person was told about a note, and what they answered. */
export interface Told {
  /** The stage that was spoken of, in hours before the deadline. */
  readonly stage: number;
  /** When; as `Date.getTime` has it, since it is stored. */
  readonly at: number;
  /** When to speak of it again; nothing is said until then. */
  readonly again?: number;
  /** To hear no more of it. */
  readonly isMuted?: boolean;
}

/** What was told, by the notes' keys. */
export type Memory = Readonly<Record<string, Told>>;

/**
 * Whether anything can be said of a note by now: nothing before its first stage, and nothing long behind its last. Of
 * thousands of notes, this leaves a few to look at.
 *
 * @param deadline as `Date.getTime` has it, and so is `now`
 */
export function isSpokenOf(deadline: number, now: number): boolean {
  return firstReminder(deadline) <= now && now - deadline < LATE;
}

/** When the first stage of a note comes, where its interview has ended by then. */
export function firstReminder(deadline: number): number {
  return deadline - STAGES[0] * HOUR;
}

/** Whether the person is to be told about a note now. A stage for which nobody was there is made up for by the next. */
export function isOwed(note: Remindable, now: Date, memory: Memory): boolean {
  const stage = stageOf(note, now);
  const told = memory[note.key];
  if (stage === undefined || told?.isMuted) return false;
  if (told?.again !== undefined) return told.again <= now.getTime();
  return told === undefined || stage < told.stage;
}

/** The next moment at which time alone makes a reminder due; `undefined` where it never will. */
export function nextReminder(note: Remindable, now: Date, memory: Memory): Date | undefined {
  const told = memory[note.key];
  if (told?.isMuted) return undefined;
  const moments = told?.again === undefined ? stagesOf(note).map(({ moment }) => moment) : [told.again];
  const coming = moments.filter((moment) => moment > now.getTime());
  return coming.length === 0 ? undefined : new Date(Math.min(...coming));
}

/** The memory once the person was told about notes, without what is too old to matter. */
export function remember(
  notes: readonly Remindable[],
  now: Date,
  memory: Memory,
  answer: Pick<Told, 'again' | 'isMuted'> = {},
): Memory {
  const told = notes.map((note) => [
    note.key,
    { stage: stageOf(note, now) ?? 0, at: now.getTime(), ...answer },
  ]);
  const recent = Object.entries(memory).filter(([, { at }]) => now.getTime() - at < MEMORY);
  return Object.fromEntries([...recent, ...told]);
}

/** When to speak again of a note that is put off: in half an hour, or at its deadline where that comes first. */
export function snoozedUntil({ deadline }: Remindable, now: Date): number {
  const later = now.getTime() + SNOOZE;
  return deadline > now ? Math.min(later, deadline.getTime()) : later;
}

/** One sentence for all that falls due together. */
export function reminderText(notes: readonly Remindable[], now: Date): string {
  const sorted = notes.toSorted((a, b) => a.deadline.getTime() - b.deadline.getTime());
  const times = sorted.map(({ deadline }) => timeInWords(deadline.getTime() - now.getTime()));
  const [first, second] = sorted;
  if (!first) return '';
  if (!second) {
    const company = first.company === '' ? '' : ` (${first.company})`;
    return `The thank-you note to ${nameOf(first)}${company} is ${times[0]}.`;
  }
  const isOneTime = new Set(times).size === 1;
  const shown = sorted
    .slice(0, MOST_NAMES)
    .map((note, i) => nameOf(note) + (isOneTime ? '' : ` (${times[i]})`));
  const more = sorted.length - shown.length;
  const names = new Intl.ListFormat('en').format([...shown, ...(more > 0 ? [`${more} more`] : [])]);
  return `${sorted.length} thank-you notes are ${isOneTime ? times[0] : 'waiting'}: ${names}.`;
}

function timeInWords(left: number): string {
  // A timer is a little late: "due in 59 min" would be said where an hour is meant.
  const rounded = Math.round(left / MINUTE) * MINUTE;
  if (rounded === 0) return 'due now';
  return `${rounded < 0 ? 'overdue by' : 'due in'} ${durationInWords(rounded)}`;
}

function nameOf({ interviewer }: Remindable): string {
  return interviewer.trim() || 'somebody without a name';
}

/** The latest stage that has come, in hours; `undefined` before the first and long behind the last. */
function stageOf(note: Remindable, now: Date): number | undefined {
  if (now.getTime() - note.deadline.getTime() >= LATE) return undefined;
  return stagesOf(note).findLast(({ moment }) => moment <= now.getTime())?.hours;
}

function stagesOf({ from, deadline }: Remindable): { hours: number; moment: number }[] {
  return STAGES.map((hours) => ({ hours, moment: deadline.getTime() - hours * HOUR })).filter(
    ({ hours, moment }) => hours === 0 || moment > from.getTime(),
  );
}
