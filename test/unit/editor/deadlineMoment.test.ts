import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDeadlineMoment } from '../../../src/editor/deadlineMoment.js';
import { deadlineOf, durationInWords, statusOf } from '../../../src/note/deadline.js';
import { parseTimestamp } from '../../../src/note/timestamp.js';

const settings = { hours: 24, dueSoonHours: 6 };
const interviewed = parseTimestamp('2026-11-20T15:00Z');
const note = { interviewed, isSent: false };
const at = (time: string) => new Date(`2026-11-${time}Z`);

/** All that is said about the deadline at a moment. */
function words(now: Date, dueSoonHours = settings.dueSoonHours): string {
  const status = statusOf(note, now, { ...settings, dueSoonHours });
  if (!interviewed || status === 'pending') return status;
  return `${status} ${durationInWords(deadlineOf(interviewed, settings).getTime() - now.getTime())}`;
}

describe('nextDeadlineMoment', () => {
  it('is when the note becomes due soon', () => {
    expect(nextDeadlineMoment(note, at('20T16:00:00'), settings)).toEqual(at('21T09:00:00.001'));
  });

  it('is when the minute that is named has gone by', () => {
    expect(nextDeadlineMoment(note, at('21T12:20:30'), settings)).toEqual(at('21T12:21:00.001'));
    expect(nextDeadlineMoment(note, at('21T15:20:30'), settings)).toEqual(at('21T15:21:00'));
  });

  it('is when the hour has gone by, once only hours are named', () => {
    expect(nextDeadlineMoment(note, at('22T15:20:30'), settings)).toEqual(at('22T16:00:00'));
  });

  it('never comes for a note that is sent, or without the time of the interview', () => {
    expect(nextDeadlineMoment({ interviewed, isSent: true }, at('20T16:00:00'), settings)).toBeUndefined();
    expect(
      nextDeadlineMoment({ interviewed: undefined, isSent: false }, at('20T16:00:00'), settings),
    ).toBeUndefined();
  });

  it('is later than now, and nothing that is said changes before it', () => {
    const days = fc.integer({ min: -3 * 86_400_000, max: 5 * 86_400_000 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ms, dueSoonHours, part) => {
          const now = new Date(at('21T15:00:00').getTime() + ms);
          const moment = nextDeadlineMoment(note, now, { ...settings, dueSoonHours });
          const wait = (moment?.getTime() ?? 0) - now.getTime();
          expect(wait).toBeGreaterThan(0);
          const between = new Date(now.getTime() + Math.min(Math.floor(wait * part), wait - 1));
          expect(words(between, dueSoonHours)).toBe(words(now, dueSoonHours));
        },
      ),
    );
  });

  it('does not miss the moment at which something else is said', () => {
    let now = at('20T16:00:00');
    const said = [words(now)];
    while (now < at('21T22:30:00')) {
      now = nextDeadlineMoment(note, now, settings) ?? now;
      said.push(words(now));
    }
    expect(new Set(said).size).toBe(said.length);
    expect(said).toContain('due-soon 3 h');
    expect(said).toContain('overdue less than a minute');
    expect(said).toContain('overdue 6 h');
  });
});
