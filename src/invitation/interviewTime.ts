import { durationInWords } from '../note/deadline.js';
import { formatTimestamp, parseTimestamp } from '../note/timestamp.js';

/** When an interview ended, as a person said it. */
export interface InterviewTime {
  /** The value of `interviewed`: a date-time with offset, or the date alone where no time was given. */
  readonly written: string;
  /** For a date alone the last moment of that day. */
  readonly instant: Date;
  /** `YYYY-MM-DD`, as written. */
  readonly day: string;
  readonly hasTime: boolean;
}

interface Day {
  readonly year: number;
  /** 0 to 11. */
  readonly month: number;
  readonly date: number;
}

const MINUTE = 60_000;
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const CLOCK = /^(?:(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|h|o'clock)?|(noon|midday|midnight))$/;
const AGO =
  /^(?:(an?|\d{1,3}(?:\.\d{1,2})?)\s*(?:d|days?))?\s*(?:(an?|\d{1,3}(?:\.\d{1,2})?)\s*(?:h|hrs?|hours?))?\s*(?:and\s+)?(?:(an?|\d{1,4})\s*(?:m|mins?|minutes?))?\s+ago$/;

/**
 * Reads when an interview ended: `2026-11-20T15:00-08:00`, `2026-11-20`, `now`, `today 15:00`, `yesterday 3pm`,
 * `15:30`, `Friday 10:00`, `20 Nov 15:00`, `2h ago`. Times without an offset are in the machine's zone.
 *
 * @returns `undefined` where no moment, or more than one, may be meant
 */
export function readInterviewTime(text: string, now: Date): InterviewTime | undefined {
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const timestamp = parseTimestamp(text);
  if (timestamp) {
    const { precision, instant, day } = timestamp;
    if (precision === 'date') return { written: day, instant, day, hasTime: false };
    // An offset that was given stays as it is: the interview was where it says.
    return precision === 'instant'
      ? { written: text.trim().replace(/ +/, 'T').replaceAll(' ', ''), instant, day, hasTime: true }
      : atInstant(instant);
  }
  if (said === 'now' || said === 'just now') return atInstant(wholeMinute(now));
  return readAgo(said, now) ?? readDayAndClock(said, now);
}

/** "Friday, 20 November 2026 at 15:00, 2 h ago": what was understood, for the person to see. */
export function interviewTimeInWords({ instant, hasTime, day }: InterviewTime, now: Date): string {
  const date = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  if (!hasTime) {
    const noon = parseTimestamp(`${day}T12:00`)?.instant ?? instant;
    return `${date.format(noon)}, at the end of the day`;
  }
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(instant);
  const ago = now.getTime() - instant.getTime();
  const distance =
    Math.abs(ago) < MINUTE
      ? 'just now'
      : ago > 0
        ? `${durationInWords(ago)} ago`
        : `in ${durationInWords(ago)}`;
  return `${date.format(instant)} at ${time}, ${distance}`;
}

function readAgo(said: string, now: Date): InterviewTime | undefined {
  const match = AGO.exec(said);
  if (!match || (!match[1] && !match[2] && !match[3])) return undefined;
  const amount = (written: string | undefined) =>
    written === undefined ? 0 : written.startsWith('a') ? 1 : Number(written);
  const minutes = amount(match[1]) * 24 * 60 + amount(match[2]) * 60 + amount(match[3]);
  return atInstant(wholeMinute(new Date(now.getTime() - minutes * MINUTE)));
}

function readDayAndClock(said: string, now: Date): InterviewTime | undefined {
  const words = said
    .replace(/,/g, ' ')
    .replace(/(?<=^|\s)(?:at|on|the|around|about|last|this)\s/g, '')
    .split(' ')
    .filter((word) => word !== '');
  // Whether a word belongs to the day or to the time shows only in the whole: every split is tried.
  for (let split = 0; split <= words.length; split++) {
    const dayWords = words.slice(0, split);
    const clockWords = words.slice(split);
    const day = dayWords.length === 0 ? today(now) : readDay(dayWords, now);
    if (!day) continue;
    if (clockWords.length === 0) return dayWords.length === 0 ? undefined : onDay(day);
    const minutes = readClock(clockWords.join(' '));
    if (minutes !== undefined) return atInstant(new Date(day.year, day.month, day.date, 0, minutes));
  }
  // "3pm yesterday"
  for (let split = words.length - 1; split > 0; split--) {
    const day = readDay(words.slice(split), now);
    const minutes = readClock(words.slice(0, split).join(' '));
    if (day && minutes !== undefined) return atInstant(new Date(day.year, day.month, day.date, 0, minutes));
  }
  return undefined;
}

function readDay(words: readonly string[], now: Date): Day | undefined {
  const [first = '', ...others] = words;
  const here = today(now);
  if (others.length === 0) {
    if (first === 'today') return here;
    if (first === 'yesterday') return daysBefore(here, 1);
    if (first.length >= 3) {
      const weekday = DAYS.findIndex((name) => name.startsWith(first));
      if (weekday >= 0) return daysBefore(here, (now.getDay() - weekday + 7) % 7 || 7);
    }
    const timestamp = parseTimestamp(first);
    return timestamp?.precision === 'date'
      ? fromParts(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1, Number(first.slice(8, 10)))
      : undefined;
  }
  if (first.length >= 3 && DAYS.some((name) => name.startsWith(first))) return readDay(others, now);
  const month = words.findIndex(
    (word) => /^\p{L}{3,}\.?$/u.test(word) && MONTHS.some((name) => name.startsWith(word.replace('.', ''))),
  );
  if (month < 0 || month > 1 || words.length > 3) return undefined;
  const named = MONTHS.findIndex((name) => name.startsWith((words[month] ?? '').replace('.', '')));
  const [date, year] = words
    .filter((_, i) => i !== month)
    .map((word) => word.replace(/(?<=\d)(?:st|nd|rd|th)$|\.$/, ''));
  if (!/^\d{1,2}$/.test(date ?? '') || !/^(?:\d{4})?$/.test(year ?? '')) return undefined;
  if (year) return fromParts(Number(year), named, Number(date));
  // Without a year the latest such day that is not in the future is meant.
  const thisYear = fromParts(here.year, named, Number(date));
  const isAhead = named > here.month || (named === here.month && Number(date) > here.date);
  return isAhead ? fromParts(here.year - 1, named, Number(date)) : thisYear;
}

/** Minutes since midnight. A number alone ("3") is no time: it may be morning or afternoon. */
function readClock(said: string): number | undefined {
  const match = CLOCK.exec(said);
  if (!match) return undefined;
  if (match[4]) return match[4] === 'midnight' ? 0 : 12 * 60;
  const [hour, minute, half] = [Number(match[1]), Number(match[2] ?? 0), match[3]?.[0]];
  if (minute > 59 || (match[2] === undefined && half !== 'a' && half !== 'p')) return undefined;
  if (half === 'a' || half === 'p')
    return hour < 1 || hour > 12 ? undefined : ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
  return hour > 23 ? undefined : hour * 60 + minute;
}

function today(now: Date): Day {
  return { year: now.getFullYear(), month: now.getMonth(), date: now.getDate() };
}

function daysBefore({ year, month, date }: Day, days: number): Day {
  return today(new Date(year, month, date - days, 12));
}

function fromParts(year: number, month: number, date: number): Day | undefined {
  const day = today(new Date(year, month, date, 12));
  return day.month === month && day.date === date ? day : undefined;
}

function onDay({ year, month, date }: Day): InterviewTime {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(date)}`;
  const instant = new Date(new Date(year, month, date + 1).getTime() - 1);
  return { written: day, instant, day, hasTime: false };
}

function atInstant(instant: Date): InterviewTime {
  const written = formatTimestamp(instant);
  return { written, instant, day: written.slice(0, 10), hasTime: true };
}

function wholeMinute(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / MINUTE) * MINUTE);
}
