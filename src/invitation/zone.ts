/** What a clock on the wall shows, wherever it hangs. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A time zone. */
export interface Zone {
  /** Minutes east of Greenwich. */
  offsetAt(instant: Date): number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The zone that the machine is in. */
export const MACHINE_ZONE: Zone = { offsetAt: (instant) => -instant.getTimezoneOffset() };

export const UTC: Zone = { offsetAt: () => 0 };

/** A zone of the IANA database, as the platform knows it; `undefined` where it does not. */
export function ianaZone(name: string): Zone | undefined {
  const clock = clockIn(name);
  if (!clock) return undefined;
  return {
    offsetAt(instant) {
      const part: Record<string, number> = {};
      for (const { type, value } of clock.formatToParts(instant)) part[type] = Number(value);
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
      const shown = utc({ year, month, day, hour, minute, second });
      return Math.round((shown - instant.getTime()) / MINUTE);
    },
  };
}

/**
 * The moment at which a zone's clocks show a time. Where they show it twice, the first; where they skip it, what they
 * would show had they not been set (RFC 5545, 3.3.5).
 */
export function instantAt(wall: WallTime, zone: Zone): Date {
  const there = utc(wall);
  const before = zone.offsetAt(new Date(there - DAY));
  const after = zone.offsetAt(new Date(there + DAY));
  const isShown = (offset: number) => zone.offsetAt(new Date(there - offset * MINUTE)) === offset;
  const offset = isShown(before) || !isShown(after) ? before : after;
  return new Date(there - offset * MINUTE);
}

/** What the zone's clocks show at a moment. */
export function wallTimeAt(instant: Date, zone: Zone): WallTime {
  const there = new Date(instant.getTime() + zone.offsetAt(instant) * MINUTE);
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
    second: there.getUTCSeconds(),
  };
}

function utc({ year, month, day, hour, minute, second }: WallTime): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockIn(name: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(name)) clocks.set(name, createClock(name));
  return clocks.get(name);
}

function createClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}
