import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ianaZone,
  instantAt,
  MACHINE_ZONE,
  type WallTime,
  wallTimeAt,
} from '../../../src/invitation/zone.js';

const ZONES = [
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/Dublin',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];

function zone(name: string) {
  const found = ianaZone(name);
  if (!found) throw new Error(`The platform does not know ${name}.`);
  return found;
}

/** What the platform's own calendar says that clocks show there, to the second. */
function shownByPlatform(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    instant,
  );
}

function inWords({ year, month, day, hour, minute, second }: WallTime): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
}

const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2045-01-01'), noInvalidDate: true });

describe('at any moment, in any zone', () => {
  test('clocks show what the platform says', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, name) => {
        expect(inWords(wallTimeAt(instant, zone(name)))).toBe(shownByPlatform(instant, name));
      }),
    );
  });

  test('the moment is found again by what the clocks show, or one hour at most earlier, where they show it twice', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (moment, name) => {
        const instant = new Date(Math.floor(moment.getTime() / 1000) * 1000);
        const found = instantAt(wallTimeAt(instant, zone(name)), zone(name));
        const early = instant.getTime() - found.getTime();
        expect(early).toBeGreaterThanOrEqual(0);
        expect(early).toBeLessThanOrEqual(3_600_000);
        expect(shownByPlatform(found, name)).toBe(shownByPlatform(instant, name));
      }),
    );
  });

  test('the machine’s own clocks are read as the platform reads them', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const { year, month, day, hour, minute, second } = wallTimeAt(instant, MACHINE_ZONE);
        const wall = { year, month, day, hour, minute, second };
        expect(instantAt(wall, MACHINE_ZONE)).toEqual(new Date(year, month - 1, day, hour, minute, second));
      }),
    );
  });
});

const at = (hour: number, minute: number, day: [number, number, number]) => ({
  year: day[0],
  month: day[1],
  day: day[2],
  hour,
  minute,
  second: 0,
});

test.each([
  ['skipped in spring', 'America/Los_Angeles', at(2, 30, [2026, 3, 8]), '2026-03-08T10:30:00.000Z'],
  ['twice in autumn', 'America/Los_Angeles', at(1, 30, [2026, 11, 1]), '2026-11-01T08:30:00.000Z'],
  ['half an hour on Lord Howe', 'Australia/Lord_Howe', at(2, 15, [2026, 10, 4]), '2026-10-03T15:45:00.000Z'],
  ['before the change', 'Europe/Berlin', at(1, 59, [2026, 3, 29]), '2026-03-29T00:59:00.000Z'],
  ['behind the change', 'Europe/Berlin', at(3, 0, [2026, 3, 29]), '2026-03-29T01:00:00.000Z'],
])('a time that is %s', (_, name, wall, expected) => {
  expect(instantAt(wall, zone(name)).toISOString()).toBe(expected);
});

test('a zone that the platform does not know is none', () => {
  expect(ianaZone('Pacific Standard Time')).toBeUndefined();
  expect(ianaZone('')).toBeUndefined();
});
