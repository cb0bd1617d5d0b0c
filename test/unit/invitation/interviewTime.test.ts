import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InterviewTime, interviewTimeInWords } from '../../../src/invitation/interviewTime.js';
import { readInterviewTime } from '../../../src/invitation/typedTime.js';
import { formatTimestamp, parseTimestamp } from '../../../src/note/timestamp.js';
import { tries } from '../support/properties.js';

/** A Friday. */
const NOW = new Date(2026, 10, 20, 17, 30, 42);

function read(text: string, now = NOW): InterviewTime | undefined {
  const reading = readInterviewTime(text, now);
  return reading.kind === 'time' ? reading.time : undefined;
}

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
    ['Friday 10:00', '2026-11-20T10:00'],
    ['Friday 18:00', '2026-11-13T18:00'],
    ['last Friday 10:00', '2026-11-13T10:00'],
    ['Mon 9am', '2026-11-16T09:00'],
    ['3pm on Friday', '2026-11-20T15:00'],
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
    ['half an hour ago', '2026-11-20T17:00'],
    ['it ended around 3pm', '2026-11-20T15:00'],
    ['15h30', '2026-11-20T15:30'],
    ['15.30', '2026-11-20T15:30'],
    ['03:30', '2026-11-20T03:30'],
    ['19.11.2026 15:00', '2026-11-19T15:00'],
    ['19/11/2026 3pm', '2026-11-19T15:00'],
    ['3-4pm', '2026-11-20T16:00'],
    ['yesterday from 3pm to 4:30pm', '2026-11-19T16:30'],
    ['this morning', '2026-11-20T12:00'],
    ['this afternoon', '2026-11-20T17:30'],
    ['yesterday afternoon', '2026-11-19T18:00'],
    ['Monday afternoon', '2026-11-16T18:00'],
    ['last night', '2026-11-19T21:00'],
    ['tomorrow 3pm', '2026-11-21T15:00'],
    ['19:00', '2026-11-20T19:00'],
  ])('%s', (text, expected) => {
    expect(read(text)?.written).toBe(local(expected));
  });

  test('an offset stays as it was given', () => {
    const time = read('2026-11-20 15:00 -08:00');
    expect(time?.written).toBe('2026-11-20T15:00-08:00');
    expect(time?.instant.toISOString()).toBe('2026-11-20T23:00:00.000Z');
  });

  test.each([
    ['2026-11-19', '2026-11-19'],
    ['yesterday', '2026-11-19'],
    ['today', '2026-11-20'],
    ['19 November', '2026-11-19'],
    ['24 December', '2025-12-24'],
    ['Friday', '2026-11-20'],
    ['last Friday', '2026-11-13'],
    ['2 days ago', '2026-11-18'],
  ])('%s alone is the end of that day', (text, day) => {
    const time = read(text);
    expect(time).toMatchObject({ written: day, day, hasTime: false });
    expect(time?.instant).toEqual(parseTimestamp(day)?.instant);
  });
});

describe('no single moment', () => {
  test.each([
    '',
    '3',
    'tomorrow maybe',
    '2026-02-30',
    '31 Nov 10:00',
    '29 Feb 10:00',
    '25:00',
    '13pm',
    '10:60',
    'ago',
    'h ago',
    'later',
    'may',
    '2026',
    'fri fri 10:00 10:00',
    '3pm Berlin',
    'x'.repeat(200),
  ])('%j', (text) => {
    expect(readInterviewTime(text, NOW)).toEqual({
      kind: 'problem',
      message: expect.stringMatching(/^This is no moment/),
    });
  });

  test.each([
    ['at 3', 'Is 3 in the morning or in the afternoon? Write 3am, 3pm or 15:00.'],
    ['Thursday 3:30', 'Is 3 in the morning or in the afternoon? Write 3am, 3pm or 15:00.'],
    ['at 11', 'Is 11 in the morning or in the afternoon? Write 11am, 11pm or 23:00.'],
    ['11/12/2026', 'Is that 12 Nov or 11 Dec? Write the month as a word.'],
    ['11/12 3pm', 'Is that 12 Nov or 11 Dec? Write the month as a word.'],
    ['last week', 'Which day was it? Try last Friday, or 20 November.'],
  ])('%s', (text, message) => {
    expect(readInterviewTime(text, NOW)).toEqual({ kind: 'problem', message });
  });
});

describe('in a zone that was named', () => {
  test.each([
    ['Fri 8:30 PST', '2026-11-20T08:30-08:00'],
    ['Fri 15:30 PST', '2026-11-13T15:30-08:00'],
    ['yesterday 15:30 PT', '2026-11-19T15:30-08:00'],
    ['1 July 15:30 PT', '2026-07-01T15:30-07:00'],
    ['1 July 3pm EST', '2026-07-01T15:00-05:00'],
    ['15:30 UTC', '2026-11-20T15:30+00:00'],
    ['15:30 CET', '2026-11-20T15:30+01:00'],
    ['2026-11-19 3pm GMT+5:30', '2026-11-19T15:00+05:30'],
    ['15:00 +02:00', '2026-11-20T15:00+02:00'],
  ])('%s', (text, written) => {
    // 17:30 in Greenwich.
    expect(read(text, new Date('2026-11-20T17:30Z'))?.written).toBe(written);
  });
});

describe('while clocks change', () => {
  const zone = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = 'America/Los_Angeles';
  });
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each([
    ['3pm', new Date('2026-11-02T02:00Z'), '2026-11-01T15:00-08:00'],
    ['yesterday 3pm', new Date('2026-11-01T20:00Z'), '2026-10-31T15:00-07:00'],
    ['2h ago', new Date('2026-11-01T10:30Z'), '2026-11-01T01:30-07:00'],
    ['01:30', new Date('2026-11-01T20:00Z'), '2026-11-01T01:30-07:00'],
    ['02:30', new Date('2026-03-08T20:00Z'), '2026-03-08T03:30-07:00'],
    ['Saturday', new Date('2026-11-01T20:00Z'), '2026-10-31'],
  ])('%s', (text, now, written) => {
    expect(read(text, now)?.written).toBe(written);
  });

  test('words tell the zone, and another one in this one as well', () => {
    const now = new Date('2026-11-21T02:00Z');
    const words = (text: string) => {
      const time = read(text, now);
      return time && interviewTimeInWords(time, now);
    };
    expect(words('15:30')).toBe('Friday, 20 November 2026 at 15:30 PST, 2 h 30 min ago');
    expect(words('2026-11-20 15:30 -08:00')).toBe('Friday, 20 November 2026 at 15:30 PST, 2 h 30 min ago');
    expect(words('2026-11-21 00:30 +01:00')).toBe(
      'Saturday, 21 November 2026 at 00:30 GMT+1 (Friday 15:30 here), 2 h 30 min ago',
    );
    expect(words('1 July 15:30')).toMatch(/^Wednesday, 1 July 2026 at 15:30 PDT, /);
  });

  test('a time of today and yesterday, and a weekday, are as the platform’s own calendar has them', () => {
    const hours = fc.integer({ min: 8, max: 19 });
    const nows = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        nows,
        hours,
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 6 }),
        (now, h, m, back) => {
          const clock = `${h}:${String(m).padStart(2, '0')}`;
          const on = (days: number) =>
            new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, h, m);
          const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' }).format(on(back));
          expect(read(`today ${clock}`, now)?.instant).toEqual(on(0));
          expect(read(`yesterday ${clock}`, now)?.instant).toEqual(on(1));
          expect(read(`${weekday} ${clock}`, now)?.instant).toEqual(on(back) > now ? on(back + 7) : on(back));
        },
      ),
    );
  });
});

test.each([
  ['15:30', 'Friday, 20 November 2026 at 15:30 UTC, 2 h ago'],
  ['now', 'Friday, 20 November 2026 at 17:30 UTC, just now'],
  ['19:00', 'Friday, 20 November 2026 at 19:00 UTC, in 1 h 29 min'],
  ['yesterday', 'Thursday, 19 November 2026, at the end of the day'],
])('in words: %s', (text, words) => {
  const time = read(text);
  const zone =
    new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' }).formatToParts(NOW).at(-1)?.value ?? '';
  expect(time && interviewTimeInWords(time, NOW)).toBe(words.replace('UTC', zone));
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
        'PST',
        'morning',
        'last',
        '/',
        'at',
        '20',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(typed, fc.string()), (text) => {
      const time = read(text);
      if (!time) return;
      const written = parseTimestamp(time.written);
      expect(written?.instant).toEqual(time.instant);
      expect(written?.day).toBe(time.day);
      expect(interviewTimeInWords(time, NOW)).toContain(String(Number(time.day.slice(8))));
    }),
    { numRuns: tries(3000), examples: [['last20262026h']] },
  );
});
