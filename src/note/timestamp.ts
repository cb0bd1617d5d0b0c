/**
 * A date or date-time of the front matter, after RFC 3339 with two liberties: the offset may be left out
 * (the machine's zone is meant) and so may the time (the end of that day is meant).
 */
export interface Timestamp {
  /** `date`: no time was given; `local`: no offset was given; `instant`: both were. */
  readonly precision: 'date' | 'local' | 'instant';
  /** The moment that is meant; for a date alone, the last millisecond of that day. */
  readonly instant: Date;
  /** The earliest moment that may be meant: for a date alone, the start of that day. */
  readonly earliest: Date;
  /** The calendar day as written, `YYYY-MM-DD`: notes of one day and one role belong to one interview. */
  readonly day: string;
}

const TIMESTAMP =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]| +)(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(?: *([Zz]|([+-])(\d{2}):?(\d{2})))?)?$/;

/** Reads `2026-11-20`, `2026-11-20T15:00`, `2026-11-20 15:00:30-08:00`; `undefined` for anything else, 30 February too. */
export function parseTimestamp(source: string): Timestamp | undefined {
  const match = TIMESTAMP.exec(source.trim());
  if (!match) return undefined;
  const [
    ,
    year = '',
    month = '',
    date = '',
    hour,
    minute,
    second,
    milli,
    offset,
    sign,
    offsetHour,
    offsetMinute,
  ] = match;
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const day = `${year}-${month}-${date}`;
  if (!isCalendarDay(y, m, d)) return undefined;

  if (hour === undefined) {
    const start = localDate(y, m, d, 0, 0, 0, 0);
    const nextDay = localDate(y, m, d + 1, 0, 0, 0, 0);
    return { precision: 'date', day, earliest: start, instant: new Date(nextDay.getTime() - 1) };
  }

  const [h, min, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  const ms = Number((milli ?? '0').padEnd(3, '0'));
  if (h > 23 || min > 59 || s > 59) return undefined;
  if (offset === undefined) {
    const instant = localDate(y, m, d, h, min, s, ms);
    return { precision: 'local', day, earliest: instant, instant };
  }
  const offsetMinutes =
    sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute));
  if (Math.abs(offsetMinutes) > 18 * 60) return undefined;
  const utc = new Date(0);
  utc.setUTCFullYear(y, m - 1, d);
  utc.setUTCHours(h, min - offsetMinutes, s, ms);
  return { precision: 'instant', day, earliest: utc, instant: utc };
}

/**
 * `2026-11-20T15:00-08:00`: minutes are enough for a note, seconds are kept only where there are some.
 *
 * @param offset in minutes east of Greenwich; the machine's zone has its own
 */
export function formatTimestamp(instant: Date, offset = -instant.getTimezoneOffset()): string {
  const there = new Date(instant.getTime() + offset * 60_000);
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  const date = `${String(there.getUTCFullYear()).padStart(4, '0')}-${two(there.getUTCMonth() + 1)}-${two(there.getUTCDate())}`;
  const seconds = there.getUTCSeconds() === 0 ? '' : `:${two(there.getUTCSeconds())}`;
  const time = `${two(there.getUTCHours())}:${two(there.getUTCMinutes())}${seconds}`;
  return `${date}T${time}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  );
}

/** As the `Date` constructor, without its reading of the years 0 to 99 as 1900 to 1999. */
function localDate(y: number, m: number, d: number, h: number, min: number, s: number, ms: number): Date {
  const date = new Date(2000, 0, 1);
  date.setFullYear(y, m - 1, d);
  date.setHours(h, min, s, ms);
  return date;
}
