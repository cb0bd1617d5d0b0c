import { type DeadlineSettings, deadlineOf } from '../note/deadline.js';
import type { Timestamp } from '../note/timestamp.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** From here on, `durationInWords` leaves the minutes out. */
const HOURS_ALONE = 6 * HOUR;

/**
 * The next moment at which what is said about a note's deadline changes although nobody touches the note: it becomes
 * due soon or overdue, or the time that is named has gone by. `undefined` where it never does.
 */
export function nextDeadlineMoment(
  note: { readonly interviewed: Timestamp | undefined; readonly isSent: boolean },
  now: Date,
  settings: DeadlineSettings,
): Date | undefined {
  if (note.isSent || !note.interviewed) return undefined;
  const left = deadlineOf(note.interviewed, settings).getTime() - now.getTime();
  return new Date(now.getTime() + untilNextWords(left, settings.dueSoonHours * HOUR));
}

/** Milliseconds, one at least. A status begins a millisecond after its threshold, as a duration is rounded down. */
function untilNextWords(left: number, dueSoon: number): number {
  if (left >= dueSoon) return left - dueSoon + 1;
  const step = Math.abs(left) < HOURS_ALONE ? MINUTE : HOUR;
  const beyond = Math.abs(left) % step;
  return left >= 0 ? beyond + 1 : step - beyond;
}
