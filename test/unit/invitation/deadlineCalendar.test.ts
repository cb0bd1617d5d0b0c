import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarDeadline, writeDeadlineCalendar } from '../../../src/invitation/deadlineCalendar.js';

const NOW = new Date('2026-11-20T20:00:00Z');
const RAJ: CalendarDeadline = {
  key: 'amazon\nsde\n2026-11-20\nraj patel',
  summary: 'Thank-you note to Raj Patel (Amazon)',
  description: 'Engineering Manager\nSDE II',
  deadline: new Date('2026-11-21T23:00:00Z'),
};

/** The lines of a file as RFC 5545 (3.1) has them unfolded, read without the library that wrote them. */
function unfold(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

function unescaped(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}

function values(text: string, name: string): string[] {
  return unfold(text).flatMap((line) =>
    line.startsWith(`${name}:`) ? unescaped(line.slice(name.length + 1)) : [],
  );
}

const deadlines = fc.array(
  fc.record({
    key: fc.string({ unit: 'binary' }),
    summary: fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/[\r\p{Cc}]/u.test(text)),
    description: fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/[\r\p{Cc}]/u.test(text)),
    deadline: fc.date({ min: new Date('1971-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
  }),
  { maxLength: 5 },
);

describe('the calendar of deadlines', () => {
  it('has an event that ends at the deadline, and alarms four hours and one hour before it', () => {
    expect(unfold(writeDeadlineCalendar([RAJ], NOW))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Afterword//Deadlines of thank-you notes//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[0-9a-f]{16}@afterword$/),
      'DTSTAMP:20261120T200000Z',
      'DTSTART:20261121T224500Z',
      'DTEND:20261121T230000Z',
      'SUMMARY:Thank-you note to Raj Patel (Amazon)',
      'DESCRIPTION:Engineering Manager\\nSDE II',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Thank-you note to Raj Patel (Amazon)',
      'TRIGGER:-PT3H45M',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Thank-you note to Raj Patel (Amazon)',
      'TRIGGER:-PT45M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('moves an event and adds none where a deadline has changed', () => {
    const uid = (deadline: CalendarDeadline) => values(writeDeadlineCalendar([deadline], NOW), 'UID');
    expect(uid({ ...RAJ, deadline: NOW, summary: 'x' })).toEqual(uid(RAJ));
    expect(uid({ ...RAJ, key: 'another' })).not.toEqual(uid(RAJ));
    expect(new Set(values(writeDeadlineCalendar([RAJ, RAJ], NOW), 'UID')).size).toBe(2);
  });

  it('keeps whatever stands in a note, in lines that no reader refuses', () => {
    fc.assert(
      fc.property(deadlines, (written) => {
        const text = writeDeadlineCalendar(written, NOW);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(values(text, 'SUMMARY')).toEqual(written.map(({ summary }) => summary));
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        expect(
          events.map((event) => {
            const { uid, summary, endDate } = new ICAL.Event(event);
            return { uid: uid.length, summary, deadline: endDate.toJSDate() };
          }),
        ).toEqual(
          written.map(({ summary, deadline }) => ({
            uid: '0123456789abcdef@afterword'.length,
            summary,
            deadline: new Date(Math.floor(deadline.getTime() / 1000) * 1000),
          })),
        );
        for (const event of events) expect(event.getAllSubcomponents('valarm')).toHaveLength(2);
      }),
    );
  });
});
