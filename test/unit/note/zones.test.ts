import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { deadlineOf, statusOf } from '../../../src/note/deadline.js';
import { formatTimestamp, parseTimestamp } from '../../../src/note/timestamp.js';
import { nextChange, nextStatusChange, standingOf } from '../../../src/views/standing.js';

/** With summer time on either half of the globe, by half an hour, at midnight, none at all, and odd offsets. */
const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/Havana',
  'America/St_Johns',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'UTC',
];
const HOUR = 3_600_000;
const SETTINGS = { hours: 24, dueSoonHours: 6 };
const MACHINE = process.env['TZ'];

afterEach(() => {
  if (MACHINE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = MACHINE;
});

/** Between 2015 and 2035, often near a change of the clocks: they change in the small hours of some Sunday. */
const instants = fc
  .integer({ min: Date.UTC(2015, 0) / 1000, max: Date.UTC(2035, 0) / 1000 })
  .map((seconds) => new Date(seconds * 1000));
const zones = fc.constantFrom(...ZONES);

const CLOCKS = new Map(ZONES.map((zone) => [zone, clockOf(zone)]));

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

/** An instant as a calendar on the wall of a zone shows it, by the platform: `2026-11-20T15:00:00`. */
function onTheWall(instant: Date, timeZone: string): string {
  const parts = (CLOCKS.get(timeZone) ?? clockOf(timeZone)).formatToParts(instant);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

/** Every second around the changes of a zone's clocks in a year would be many: the hours around each. */
function changesIn(year: number, timeZone: string): Date[] {
  const hours = Array.from({ length: 366 * 24 }, (_, i) => new Date(Date.UTC(year, 0, 1, i)));
  const offset = (at: Date) => Date.parse(`${onTheWall(at, timeZone)}Z`) - at.getTime();
  return hours.filter((at) => offset(at) !== offset(new Date(at.getTime() + HOUR)));
}

describe('in every zone', () => {
  it('a time without an offset is the one on the wall, where the wall ever shows it', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        process.env['TZ'] = zone;
        const written = onTheWall(instant, zone);
        const read = parseTimestamp(written);
        // Where the clock is set back an hour is shown twice: either is meant.
        expect(read && onTheWall(read.instant, zone)).toBe(written);
        expect(read?.day).toBe(written.slice(0, 10));
      }),
      { numRuns: 1500 },
    );
  });

  it('a date alone lasts until its last moment on the wall', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        process.env['TZ'] = zone;
        const day = onTheWall(instant, zone).slice(0, 10);
        const read = parseTimestamp(day);
        if (!read) throw new Error(`${day} is a date`);
        expect(onTheWall(read.instant, zone).slice(0, 10)).toBe(day);
        expect(onTheWall(new Date(read.instant.getTime() + 1), zone).slice(0, 10) > day).toBe(true);
        expect(onTheWall(read.earliest, zone).slice(0, 10)).toBe(day);
        expect(onTheWall(new Date(read.earliest.getTime() - 1), zone).slice(0, 10) < day).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('what is written in one zone is the same moment in another', () => {
    fc.assert(
      fc.property(zones, zones, instants, (home, abroad, instant) => {
        process.env['TZ'] = home;
        const written = formatTimestamp(instant);
        expect(written.slice(0, 16)).toBe(onTheWall(instant, home).slice(0, 16));
        process.env['TZ'] = abroad;
        expect(parseTimestamp(written)?.instant).toEqual(instant);
      }),
      { numRuns: 1500 },
    );
  });

  it('a deadline is so many hours later, however often the clocks are changed in between', () => {
    fc.assert(
      fc.property(zones, instants, fc.double({ min: 1, max: 400, noNaN: true }), (zone, instant, hours) => {
        process.env['TZ'] = zone;
        const interviewed = parseTimestamp(formatTimestamp(instant));
        if (!interviewed) throw new Error('what is written can be read');
        const settings = { hours, dueSoonHours: 6 };
        const deadline = deadlineOf(interviewed, settings);
        expect(Math.abs(deadline.getTime() - instant.getTime() - hours * HOUR)).toBeLessThan(1);
        const pending = { interviewed, isSent: false };
        expect(statusOf(pending, deadline, settings)).not.toBe('overdue');
        expect(statusOf(pending, new Date(deadline.getTime() + 1), settings)).toBe('overdue');
      }),
    );
  });

  it('the 24 hours over a change of the clocks end an hour earlier or later on the wall', () => {
    for (const zone of ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe']) {
      process.env['TZ'] = zone;
      const changes = changesIn(2026, zone);
      expect(changes).toHaveLength(2);
      for (const change of changes) {
        const interviewed = parseTimestamp(formatTimestamp(new Date(change.getTime() - 12 * HOUR)));
        if (!interviewed) throw new Error('what is written can be read');
        const deadline = deadlineOf(interviewed, SETTINGS);
        expect(deadline.getTime() - change.getTime()).toBe(12 * HOUR);
        const sameTimeNextDay = Date.parse(`${onTheWall(interviewed.instant, zone)}Z`) + 24 * HOUR;
        const shift = Math.abs(Date.parse(`${onTheWall(deadline, zone)}Z`) - sameTimeNextDay) / 60_000;
        expect([30, 60]).toContain(shift);
      }
    }
  });
});

describe('whenever one looks', () => {
  const settings = fc.record({
    hours: fc.double({ min: 1, max: 8760, noNaN: true }),
    dueSoonHours: fc.double({ min: 0, max: 8760, noNaN: true }),
  });

  it('a note that is sent is sent: before its interview, in time, or late', () => {
    fc.assert(
      fc.property(instants, instants, settings, (ended, now, deadline) => {
        const interviewed = parseTimestamp(formatTimestamp(ended));
        const sent = { interviewed, isSent: true };
        expect(standingOf(sent, now, deadline)).toMatchObject({ status: 'sent', words: 'sent' });
        expect(nextChange(sent, now, deadline)).toBeUndefined();
      }),
    );
  });

  it('the next change is ahead, and no status changes before the next one', () => {
    fc.assert(
      fc.property(instants, instants, settings, (ended, now, deadline) => {
        const pending = { interviewed: parseTimestamp(formatTimestamp(ended)), isSent: false };
        const words = nextChange(pending, now, deadline);
        const status = nextStatusChange(pending, now, deadline);
        expect(words && words > now).toBe(true);
        if (!status) return;
        expect(status > now && words && words <= status).toBe(true);
        const before = new Date(status.getTime() - 2);
        if (before > now) expect(statusOf(pending, before, deadline)).toBe(statusOf(pending, now, deadline));
        expect(statusOf(pending, new Date(status.getTime() + 1), deadline)).not.toBe(
          statusOf(pending, now, deadline),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
