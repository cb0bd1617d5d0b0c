import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimestamp } from '../../../src/note/timestamp.js';
import {
  compareUrgency,
  dueTimesOf,
  isUrgent,
  nextChange,
  nextStatusChange,
  progressBriefly,
  progressInWords,
  standingOf,
  statusInWords,
  wordsInRow,
} from '../../../src/views/standing.js';
import { tries } from '../support/properties.js';

const SETTINGS = { hours: 24, dueSoonHours: 6 };
const HOUR = 3_600_000;
const interviewed = parseTimestamp('2026-11-20T15:00Z');
const DEADLINE = Date.UTC(2026, 10, 21, 15);
const pending = { interviewed, isSent: false };

const at = (beforeDeadline: number) => new Date(DEADLINE - beforeDeadline);
const standing = (hoursLeft: number, isSent = false) =>
  standingOf({ interviewed, isSent }, at(hoursLeft * HOUR), SETTINGS);

describe('beside a long name', () => {
  test.each([
    [23, '23 h left'],
    [3 + 1 / 3, '3 h left'],
    [28, '1 d left'],
    [0.5, '30 min left'],
    [0, 'due now'],
    [-3, 'overdue'],
  ])('%d h before the deadline: %s', (hours, words) => {
    expect(standing(hours).briefly).toBe(words);
  });

  test('an interview says how far it is', () => {
    expect(progressBriefly([standing(5, true), standing(3 + 1 / 3)])).toBe('1/2 sent · 3 h left');
    expect(progressBriefly([standing(5, true), standing(5, true)])).toBe('2/2 sent');
  });
});

test('a row says in one unit by how long a note is overdue, and exactly what is left', () => {
  expect(wordsInRow(standing(-3 - 1 / 3))).toBe('overdue by 3 h');
  expect(wordsInRow(standing(-52))).toBe('overdue by 2 d');
  expect(wordsInRow(standing(-1 / 60))).toBe('overdue by 1 min');
  expect(wordsInRow(standing(-1 / 3600))).toBe('overdue by less than a minute');
  expect(wordsInRow(standing(3 + 1 / 3))).toBe('3 h 20 min left');
});

test('who does not see the icon hears the status', () => {
  expect(statusInWords(standing(3))).toBe('due soon, 3 h left');
  expect(statusInWords(standing(20))).toBe('pending, 20 h left');
  expect(statusInWords(standing(-3))).toBe('overdue by 3 h');
  expect(statusInWords(standing(3, true))).toBe('sent');
});

describe('where a note stands', () => {
  test.each([
    [23, 'pending', '23 h left'],
    [6, 'pending', '6 h left'],
    [3 + 1 / 3, 'due-soon', '3 h 20 min left'],
    [0, 'due-soon', 'less than a minute left'],
    [-3, 'overdue', 'overdue by 3 h'],
    [-52, 'overdue', 'overdue by 2 d 4 h'],
  ])('%d h before the deadline', (hours, status, words) => {
    expect(standing(hours)).toMatchObject({ status, words });
  });

  test('sent is sent, early or late', () => {
    expect(standing(-100, true)).toMatchObject({ status: 'sent', words: 'sent' });
  });

  test('without a time nothing can be due', () => {
    expect(standingOf({ interviewed: undefined, isSent: false }, at(0), SETTINGS)).toMatchObject({
      status: 'unknown',
      words: 'no interview time',
    });
  });
});

test('overdue comes first, then by deadline, then unknown, and sent last', () => {
  const unknown = standingOf({ interviewed: undefined, isSent: false }, at(0), SETTINGS);
  const order = [standing(5, true), unknown, standing(20), standing(-2), standing(3)].toSorted(
    compareUrgency,
  );
  // The deadline is the same one here, seen at different times: what differs is the status.
  expect(order.map(({ status }) => status).slice(-2)).toEqual(['unknown', 'sent']);
  const later = standingOf(
    { interviewed: parseTimestamp('2026-11-20T18:00Z'), isSent: false },
    at(-HOUR),
    SETTINGS,
  );
  const earlier = standingOf(pending, at(-HOUR), SETTINGS);
  expect([later, earlier].toSorted(compareUrgency)).toEqual([earlier, later]);
});

test('an interview says how far it is', () => {
  expect(progressInWords([standing(5, true), standing(3), standing(20)])).toMatch(/^1 of 3 sent · /);
  expect(progressInWords([standing(3)])).toBe('0 of 1 sent · 3 h left');
  expect(progressInWords([standing(5, true), standing(5, true)])).toBe('2 of 2 sent');
  expect(progressInWords([standing(5, true), standing(-2)])).toBe('1 of 2 sent · overdue');
});

test('nothing changes before the next change, and something does at it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -80 * HOUR, max: 80 * HOUR }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (left, part) => {
        const now = at(left);
        const change = nextChange(pending, now, SETTINGS);
        if (!change) throw new Error('a pending note always has a next change');
        const before = standingOf(pending, now, SETTINGS);
        const wait = change.getTime() - now.getTime();
        expect(wait).toBeGreaterThan(0);
        expect(standingOf(pending, new Date(now.getTime() + Math.floor(part * wait)), SETTINGS)).toEqual(
          before,
        );
        expect(standingOf(pending, change, SETTINGS)).not.toEqual(before);
      },
    ),
    { numRuns: tries(2000) },
  );
});

test('urgent is what is due soon or overdue', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -80 * HOUR, max: 80 * HOUR }),
      fc.record({ hours: fc.integer({ min: 1, max: 48 }), dueSoonHours: fc.integer({ min: 0, max: 48 }) }),
      (left, settings) => {
        const due = dueTimesOf(pending, settings);
        const { status } = standingOf(pending, at(left), settings);
        expect(due && isUrgent(due, at(left).getTime())).toBe(['due-soon', 'overdue'].includes(status));
      },
    ),
  );
  expect(dueTimesOf({ interviewed, isSent: true }, SETTINGS)).toBeUndefined();
});

test('the status changes when it is said to', () => {
  for (const left of [20 * HOUR, 6 * HOUR, 6 * HOUR - 1, HOUR, 0]) {
    const change = nextStatusChange(pending, at(left), SETTINGS);
    if (!change) throw new Error('a note that is not overdue becomes so');
    const before = standingOf(pending, at(left), SETTINGS).status;
    expect(standingOf(pending, new Date(change.getTime() - 1), SETTINGS).status).toBe(before);
    expect(standingOf(pending, change, SETTINGS).status).not.toBe(before);
  }
  expect(nextStatusChange(pending, at(-1), SETTINGS)).toBeUndefined();
  expect(nextChange({ interviewed, isSent: true }, at(5), SETTINGS)).toBeUndefined();
});
