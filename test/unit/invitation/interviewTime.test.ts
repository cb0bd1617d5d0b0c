import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewTimeInWords, readInterviewTime } from '../../../src/invitation/interviewTime.js';
import { formatTimestamp, parseTimestamp } from '../../../src/note/timestamp.js';

/** A Friday. */
const NOW = new Date(2026, 10, 20, 17, 30, 42);

function local(text: string): string {
  const instant = parseTimestamp(text)?.instant;
  return instant ? formatTimestamp(instant) : 'no date';
}

describe('a moment is read', () => {
  test.each([
    ['now', '2026-11-20T17:30'],
    ['today 15:00', '2026-11-20T15:00'],
    ['today at 3pm', '2026-11-20T15:00'],
    ['15:30', '2026-11-20T15:30'],
    ['at 9.15', '2026-11-20T09:15'],
    ['3 PM', '2026-11-20T15:00'],
    ['12am', '2026-11-20T00:00'],
    ['noon', '2026-11-20T12:00'],
    ['yesterday 3pm', '2026-11-19T15:00'],
    ['3pm yesterday', '2026-11-19T15:00'],
    ['Friday 10:00', '2026-11-13T10:00'],
    ['Thursday 10:00', '2026-11-19T10:00'],
    ['last wed at 4:05 pm', '2026-11-18T16:05'],
    ['20 Nov 15:00', '2026-11-20T15:00'],
    ['Nov 19th, 3:00 pm', '2026-11-19T15:00'],
    ['24 December 10:00', '2025-12-24T10:00'],
    ['Thu, 19 Nov 2026, 15:00', '2026-11-19T15:00'],
    ['2026-11-19 3pm', '2026-11-19T15:00'],
    ['2026-11-19 15:00', '2026-11-19T15:00'],
    ['2h ago', '2026-11-20T15:30'],
    ['1 h 30 min ago', '2026-11-20T16:00'],
    ['1.5 hours ago', '2026-11-20T16:00'],
    ['an hour ago', '2026-11-20T16:30'],
    ['90 minutes ago', '2026-11-20T16:00'],
    ['2 days ago', '2026-11-18T17:30'],
  ])('%s', (text, expected) => {
    expect(readInterviewTime(text, NOW)?.written).toBe(local(expected));
  });

  test('an offset stays as it was given', () => {
    const time = readInterviewTime('2026-11-20 15:00 -08:00', NOW);
    expect(time?.written).toBe('2026-11-20T15:00-08:00');
    expect(time?.instant.toISOString()).toBe('2026-11-20T23:00:00.000Z');
  });

  test.each([
    ['2026-11-19', '2026-11-19'],
    ['yesterday', '2026-11-19'],
    ['today', '2026-11-20'],
    ['19 November', '2026-11-19'],
  ])('%s alone is the end of that day', (text, day) => {
    const time = readInterviewTime(text, NOW);
    expect(time).toMatchObject({ written: day, day, hasTime: false });
    expect(time?.instant).toEqual(parseTimestamp(day)?.instant);
  });
});

test.each([
  '',
  '3',
  'tomorrow maybe',
  '11/12/2026',
  '2026-02-30',
  '31 Nov 10:00',
  '25:00',
  '13pm',
  '10:60',
  'ago',
  'h ago',
  'later',
  'fri fri 10:00 10:00',
])('no single moment: %j', (text) => {
  expect(readInterviewTime(text, NOW)).toBeUndefined();
});

test.each([
  ['15:30', 'Friday, 20 November 2026 at 15:30, 2 h ago'],
  ['now', 'Friday, 20 November 2026 at 17:30, just now'],
  ['19:00', 'Friday, 20 November 2026 at 19:00, in 1 h 29 min'],
  ['yesterday', 'Thursday, 19 November 2026, at the end of the day'],
])('in words: %s', (text, words) => {
  const time = readInterviewTime(text, NOW);
  expect(time && interviewTimeInWords(time, NOW)).toBe(words);
});

test('whatever is typed, what is written is a date of a note for the same moment', () => {
  const typed = fc
    .array(
      fc.constantFrom(
        '3',
        '15',
        ':',
        '00',
        'pm',
        ' ',
        'today',
        'friday',
        'nov',
        '2026',
        '-',
        'h',
        'ago',
        'at',
        '20',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(typed, fc.string()), (text) => {
      const time = readInterviewTime(text, NOW);
      if (!time) return;
      const written = parseTimestamp(time.written);
      expect(written?.instant).toEqual(time.instant);
      expect(written?.day).toBe(time.day);
      expect(interviewTimeInWords(time, NOW)).toContain(String(Number(time.day.slice(8))));
    }),
    { numRuns: 3000 },
  );
});
