import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTimestamp, parseTimestamp } from '../../../src/note/timestamp.js';

describe('parseTimestamp', () => {
  test('an offset makes an instant', () => {
    const stamp = parseTimestamp('2026-11-20T15:00-08:00');
    expect(stamp?.precision).toBe('instant');
    expect(stamp?.instant.toISOString()).toBe('2026-11-20T23:00:00.000Z');
    expect(stamp?.day).toBe('2026-11-20');
  });

  test('without an offset the machine’s zone is meant', () => {
    expect(parseTimestamp('2026-11-20 15:00')?.instant).toEqual(new Date(2026, 10, 20, 15, 0));
  });

  test('a date alone means the end of that day', () => {
    const stamp = parseTimestamp('2026-11-20');
    expect(stamp?.instant).toEqual(new Date(2026, 10, 20, 23, 59, 59, 999));
    expect(stamp?.earliest).toEqual(new Date(2026, 10, 20));
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '2026-11-20T24:00',
    '2026-11-20T15:60',
    'last Friday',
    '',
    '20-11-2026',
  ])('%j is no date', (source) => {
    expect(parseTimestamp(source)).toBeUndefined();
  });

  test('29 February exists in leap years only', () => {
    expect(parseTimestamp('2028-02-29')).toBeDefined();
    expect(parseTimestamp('2026-02-29')).toBeUndefined();
    expect(parseTimestamp('2100-02-29')).toBeUndefined();
    expect(parseTimestamp('2000-02-29')).toBeDefined();
  });

  test('what is formatted is read again as the same second', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const second = Math.floor(date.getTime() / 1000) * 1000;
          expect(parseTimestamp(formatTimestamp(date))?.instant.getTime()).toBe(second);
        },
      ),
    );
  });

  test('agrees with the platform on every instant that both can read', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: -14 * 4, max: 14 * 4 }),
        (date, quarters) => {
          const sign = quarters < 0 ? '-' : '+';
          const minutes = Math.abs(quarters * 15);
          const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
          const source = `${date.toISOString().slice(0, 16)}${sign}${two(minutes / 60)}:${two(minutes % 60)}`;
          expect(parseTimestamp(source)?.instant).toEqual(new Date(source));
        },
      ),
    );
  });
});
