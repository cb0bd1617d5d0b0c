import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { deadlineOf, statusOf } from '../../../src/note/deadline.js';
import { formatTimestamp, parseTimestamp } from '../../../src/note/timestamp.js';
import { nextChange, nextStatusChange, standingOf } from '../../../src/views/standing.js';
import { tries } from '../support/properties.js';

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

const FROM = Date.UTC(2015, 0);
const TO = Date.UTC(2035, 0);

/** By how much the clocks of a zone are ahead of Greenwich, in milliseconds. */
function aheadAt(instant: number, timeZone: string): number {
  return Date.parse(`${onTheWall(new Date(instant), timeZone)}Z`) - instant;
}

/** The moments at which the clocks of a zone change, by the platform. None changes twice within days. */
function changesOf(timeZone: string): { at: number; by: number }[] {
  const changes: { at: number; by: number }[] = [];
  for (let start = FROM; start < TO; start += 72 * HOUR) {
    let [before, behind] = [start, start + 72 * HOUR];
    const by = aheadAt(behind, timeZone) - aheadAt(before, timeZone);
    if (by === 0) continue;
    while (behind - before > 1000) {
      const middle = Math.floor((before + behind) / 2000) * 1000;
      if (aheadAt(middle, timeZone) === aheadAt(start, timeZone)) before = middle;
      else behind = middle;
    }
    changes.push({ at: behind, by });
  }
  return changes;
}

const CHANGES = new Map(ZONES.map((zone) => [zone, changesOf(zone)]));
const zones = fc.constantFrom(...ZONES);
const instants = fc.integer({ min: FROM / 1000, max: TO / 1000 }).map((seconds) => new Date(seconds * 1000));

/** A moment, and a zone in which one looks at it: often within hours of a change of its clocks. */
const moments = zones.chain((zone) => {
  const changes = CHANGES.get(zone) ?? [];
  const instant = changes.length === 0 ? instants : fc.oneof(instants, near(changes, 48), near(changes, 1));
  return fc.record({ zone: fc.constant(zone), instant });
});

function near(changes: readonly { readonly at: number }[], hours: number): fc.Arbitrary<Date> {
  const seconds = hours * 3600;
  return fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -seconds, max: seconds }))
    .map(([{ at }, off]) => new Date(at + off * 1000));
}

describe('in every zone', () => {
  it('a time without an offset is the one on the wall, where the wall ever shows it', () => {
    fc.assert(
      fc.property(moments, ({ zone, instant }) => {
        process.env['TZ'] = zone;
        const written = onTheWall(instant, zone);
        const read = parseTimestamp(written);
        // Where the clock is set back an hour is shown twice: either is meant.
        expect(read && onTheWall(read.instant, zone)).toBe(written);
        expect(read?.day).toBe(written.slice(0, 10));
      }),
      { numRuns: tries(1500) },
    );
  });

  it('a time that is skipped is a moment near the change, never hours or a day off', () => {
    let skipped = 0;
    for (const [zone, changes] of CHANGES) {
      process.env['TZ'] = zone;
      for (const { at, by } of changes) {
        if (by <= 0) continue;
        const wall = new Date(at + aheadAt(at, zone) - by / 2).toISOString().slice(0, 19);
        const read = parseTimestamp(wall);
        expect(read && onTheWall(read.instant, zone), `${wall} in ${zone}`).not.toBe(wall);
        expect(Math.abs((read?.instant.getTime() ?? 0) - at)).toBeLessThanOrEqual(by);
        skipped++;
      }
    }
    expect(skipped).toBeGreaterThan(100);
  });

  it('a date alone lasts until its last moment on the wall', () => {
    fc.assert(
      fc.property(moments, ({ zone, instant }) => {
        process.env['TZ'] = zone;
        const day = onTheWall(instant, zone).slice(0, 10);
        const read = parseTimestamp(day);
        if (!read) throw new Error(`${day} is a date`);
        expect(onTheWall(read.instant, zone).slice(0, 10)).toBe(day);
        expect(onTheWall(new Date(read.instant.getTime() + 1), zone).slice(0, 10) > day).toBe(true);
        expect(onTheWall(read.earliest, zone).slice(0, 10)).toBe(day);
        expect(onTheWall(new Date(read.earliest.getTime() - 1), zone).slice(0, 10) < day).toBe(true);
      }),
      { numRuns: tries(1500) },
    );
  });

  it('what is written in one zone is the same moment in another', () => {
    fc.assert(
      fc.property(moments, zones, ({ zone: home, instant }, abroad) => {
        process.env['TZ'] = home;
        const written = formatTimestamp(instant);
        expect(written.slice(0, 16)).toBe(onTheWall(instant, home).slice(0, 16));
        process.env['TZ'] = abroad;
        expect(parseTimestamp(written)?.instant).toEqual(instant);
      }),
      { numRuns: tries(1500) },
    );
  });

  it('a deadline is so many hours later, however often the clocks are changed in between', () => {
    fc.assert(
      fc.property(moments, fc.double({ min: 1, max: 400, noNaN: true }), ({ zone, instant }, hours) => {
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
      const changes = CHANGES.get(zone) ?? [];
      expect(changes).toHaveLength(40);
      for (const { at, by } of changes) {
        const interviewed = parseTimestamp(formatTimestamp(new Date(at - 12 * HOUR)));
        if (!interviewed) throw new Error('what is written can be read');
        const deadline = deadlineOf(interviewed, SETTINGS);
        expect(deadline.getTime() - at).toBe(12 * HOUR);
        const sameTimeNextDay = Date.parse(`${onTheWall(interviewed.instant, zone)}Z`) + 24 * HOUR;
        expect(Date.parse(`${onTheWall(deadline, zone)}Z`) - sameTimeNextDay).toBe(by);
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
      { numRuns: tries(2000) },
    );
  });
});
