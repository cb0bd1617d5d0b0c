import { dayInWords } from '../note/dayInWords.js';
import { durationInWords } from '../note/deadline.js';
import { formatTimestamp, parseTimestamp } from '../note/timestamp.js';
import { MACHINE_ZONE, wallTimeAt, type Zone } from './zone.js';

/** When an interview ended. */
export interface InterviewTime {
  /** The value of `interviewed`: a date-time with offset, or the date alone where no time was given. */
  readonly written: string;
  /** For a date alone the last moment of that day. */
  readonly instant: Date;
  /** `YYYY-MM-DD`, as written. */
  readonly day: string;
  readonly hasTime: boolean;
}

const MINUTE = 60_000;
const OFFSET = /(?:[Zz]|([+-])(\d{2}):?(\d{2}))$/;

/** A moment, as the clocks of a zone show it. */
export function timeIn(instant: Date, zone: Zone): InterviewTime {
  const written = formatTimestamp(instant, zone.offsetAt(instant));
  return { written, instant, day: written.slice(0, 10), hasTime: true };
}

/** A date alone, `YYYY-MM-DD`; `undefined` where there is no such day. */
export function wholeDay(day: string): InterviewTime | undefined {
  const timestamp = parseTimestamp(day);
  return timestamp && { written: day, instant: timestamp.instant, day, hasTime: false };
}

/**
 * "Friday, 20 November 2026 at 15:00 PST, 2 h ago": what was understood, for the person to see. A time of another zone
 * is told in this one as well.
 */
export function interviewTimeInWords({ instant, hasTime, day, written }: InterviewTime, now: Date): string {
  const date = dayInWords(day);
  if (!hasTime) return `${date}, at the end of the day`;
  const offset = offsetOf(written);
  const isHere = offset === MACHINE_ZONE.offsetAt(instant);
  const clock = `${date} at ${clockAt(instant, offset)} ${isHere ? machineZoneName(instant) : offsetName(offset)}`;
  return `${clock}${isHere ? '' : ` (${hereInWords(instant, day)})`}, ${distance(instant, now)}`;
}

function distance(instant: Date, now: Date): string {
  const ago = now.getTime() - instant.getTime();
  if (Math.abs(ago) < MINUTE) return 'just now';
  return ago > 0 ? `${durationInWords(ago)} ago` : `in ${durationInWords(ago)}`;
}

/** "00:30 here", or "Saturday 00:30 here" where it is another day. */
function hereInWords(instant: Date, day: string): string {
  const offset = MACHINE_ZONE.offsetAt(instant);
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(instant);
  const isSameDay = formatTimestamp(instant).startsWith(day);
  return `${isSameDay ? '' : `${weekday} `}${clockAt(instant, offset)} here`;
}

function clockAt(instant: Date, offset: number): string {
  const { hour, minute } = wallTimeAt(instant, { offsetAt: () => offset });
  return `${two(hour)}:${two(minute)}`;
}

function offsetOf(written: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(written) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What people call the machine's zone: "PST" in America, "CET" in Europe. */
function machineZoneName(instant: Date): string {
  const names = ['en-US', 'en-GB', 'en-IN', 'en-AU'].map((locale) => {
    const parts = new Intl.DateTimeFormat(locale, { timeZoneName: 'short' }).formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  });
  return names.find((name) => /^[A-Z]{2,5}$/.test(name)) ?? offsetName(MACHINE_ZONE.offsetAt(instant));
}

/** "GMT-8", "GMT+5:30". */
function offsetName(offset: number): string {
  if (offset === 0) return 'GMT';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `GMT${offset < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : `:${two(minutes)}`}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
