import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstReminder,
  isOwed,
  isSpokenOf,
  type Memory,
  nextReminder,
  type Remindable,
  remember,
  reminderText,
  snoozedUntil,
} from '../../../src/views/reminder.js';
import { tries } from '../support/properties.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DEADLINE = Date.UTC(2026, 10, 21, 15);
const RAJ: Remindable = {
  key: 'raj',
  interviewer: 'Raj Patel',
  company: 'Amazon',
  from: new Date(DEADLINE - 24 * HOUR),
  deadline: new Date(DEADLINE),
};
const PRIYA: Remindable = { ...RAJ, key: 'priya', interviewer: 'Priya Shah' };

const at = (hoursLeft: number) => new Date(DEADLINE - hoursLeft * HOUR);

/** What is said at each of the times, each time said being remembered. */
function said(hoursLeft: readonly number[], note = RAJ): number[] {
  let memory: Memory = {};
  return hoursLeft.filter((hours) => {
    const isSaid = isOwed(note, at(hours), memory);
    if (isSaid) memory = remember([note], at(hours), memory);
    return isSaid;
  });
}

describe('a reminder', () => {
  it('comes at four hours, at one hour, and when the deadline passes, each once', () => {
    expect(said([20, 4.01, 4, 3.9, 2, 1.01, 1, 0.9, 0.1, 0, -0.1, -3, -23])).toEqual([4, 1, 0]);
  });

  it('makes up for those that nobody was there for, with one', () => {
    expect(said([20, 0.5, 0.4])).toEqual([0.5]);
    expect(said([20, -2, -3])).toEqual([-2]);
  });

  it('does not come for what is long past', () => {
    expect(said([-24, -100])).toEqual([]);
  });

  it('does not come before the interview has ended, where the time to write is short', () => {
    const short = { ...RAJ, from: at(2) };
    expect(said([2, 1.9, 1, 0], short)).toEqual([1, 0]);
  });

  it('wakes up when it is due, and not before', () => {
    expect(nextReminder(RAJ, at(20), {})).toEqual(at(4));
    expect(nextReminder(RAJ, at(4), {})).toEqual(at(1));
    expect(nextReminder(RAJ, at(0), {})).toBeUndefined();
  });

  it('comes again when it was put off, and then goes on', () => {
    let memory: Memory = remember([RAJ], at(1), {}, { again: snoozedUntil(RAJ, at(1)) });
    expect(nextReminder(RAJ, at(1), memory)).toEqual(at(0.5));
    expect(isOwed(RAJ, at(0.6), memory)).toBe(false);
    expect(isOwed(RAJ, at(0.5), memory)).toBe(true);
    memory = remember([RAJ], at(0.5), memory);
    expect(isOwed(RAJ, at(0.4), memory)).toBe(false);
    expect(isOwed(RAJ, at(0), memory)).toBe(true);
  });

  it('is put off no further than to the deadline', () => {
    expect(snoozedUntil(RAJ, at(0.25))).toBe(DEADLINE);
    expect(snoozedUntil(RAJ, at(-1))).toBe(DEADLINE + 1.5 * HOUR);
  });

  it('never comes again where it is not wanted', () => {
    const memory = remember([RAJ], at(4), {}, { isMuted: true });
    for (const hours of [3, 1, 0, -1]) expect(isOwed(RAJ, at(hours), memory)).toBe(false);
    expect(nextReminder(RAJ, at(3), memory)).toBeUndefined();
    expect(isOwed(PRIYA, at(3), memory)).toBe(true);
  });

  it('is forgotten after a week', () => {
    const memory = remember([RAJ], at(4), {});
    expect(Object.keys(remember([PRIYA], at(-24 * 8), memory))).toEqual(['priya']);
  });
});

it('nobody is told of a note that is not looked at, and none has its time before it is', () => {
  const note = fc.record({
    deadline: fc.integer({ min: -60, max: 60 }),
    short: fc.integer({ min: 0, max: 30 }),
  });
  const memory = fc.constantFrom<Memory>(
    {},
    remember([RAJ], at(4), {}),
    remember([RAJ], at(1), {}, { again: 0 }),
  );
  fc.assert(
    fc.property(note, memory, ({ deadline, short }, told) => {
      const now = at(0);
      const moment = new Date(DEADLINE + deadline * 10 * MINUTE * 3);
      const one = { ...RAJ, deadline: moment, from: new Date(moment.getTime() - short * HOUR) };
      if (isSpokenOf(moment.getTime(), now.getTime())) return;
      expect(isOwed(one, now, told)).toBe(false);
      const next = nextReminder(one, now, {});
      if (next) expect(next.getTime()).toBeGreaterThanOrEqual(firstReminder(moment.getTime()));
    }),
    { numRuns: tries(500) },
  );
});

describe('what a reminder says', () => {
  it.each([
    [4, 'The thank-you note to Raj Patel (Amazon) is due in 4 h.'],
    [1 - 1 / 3600, 'The thank-you note to Raj Patel (Amazon) is due in 1 h.'],
    [0.75, 'The thank-you note to Raj Patel (Amazon) is due in 45 min.'],
    [0, 'The thank-you note to Raj Patel (Amazon) is due now.'],
    [-3, 'The thank-you note to Raj Patel (Amazon) is overdue by 3 h.'],
  ])('%d h before the deadline', (hours, text) => {
    // A timer is late by some milliseconds.
    expect(reminderText([RAJ], new Date(at(hours).getTime() + 50))).toBe(text);
  });

  it('names all that fall due together', () => {
    expect(reminderText([RAJ, PRIYA], at(1))).toBe(
      '2 thank-you notes are due in 1 h: Raj Patel and Priya Shah.',
    );
    const later = { ...PRIYA, deadline: new Date(DEADLINE + HOUR) };
    expect(reminderText([later, RAJ], at(-0.5))).toBe(
      '2 thank-you notes are waiting: Raj Patel (overdue by 30 min) and Priya Shah (due in 30 min).',
    );
    expect(reminderText([RAJ, PRIYA, RAJ, PRIYA, RAJ], at(4))).toBe(
      '5 thank-you notes are due in 4 h: Raj Patel, Priya Shah, Raj Patel, and 2 more.',
    );
  });
});

it('whatever the clock does and whichever window asks, no stage is said twice, and none after a later one', () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('time'), minutes: fc.integer({ min: -120, max: 600 }) }),
      fc.record({ kind: fc.constant('check'), minutes: fc.constant(0) }),
    ),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(steps, fc.integer({ min: -30, max: 30 }), (walk, start) => {
      let now = at(start).getTime();
      let memory: Memory = {};
      const stages: number[] = [];
      for (const { minutes } of walk) {
        now += minutes * MINUTE;
        const moment = new Date(now);
        if (!isOwed(RAJ, moment, memory)) continue;
        memory = remember([RAJ], moment, memory);
        // What a restart, or another window, reads is what was written.
        memory = JSON.parse(JSON.stringify(memory));
        stages.push(memory['raj']?.stage ?? Number.NaN);
        expect(isOwed(RAJ, moment, memory)).toBe(false);
      }
      expect(stages).toEqual([...new Set(stages)].toSorted((a, b) => b - a));
    }),
    { numRuns: tries(2000) },
  );
});

it('who sleeps until the next reminder misses none', () => {
  let memory: Memory = {};
  const heard: number[] = [];
  let now: Date | undefined = at(20);
  while (now) {
    if (isOwed(RAJ, now, memory)) {
      memory = remember([RAJ], now, memory);
      heard.push((DEADLINE - now.getTime()) / HOUR);
    }
    now = nextReminder(RAJ, now, memory);
  }
  expect(heard).toEqual([4, 1, 0]);
});
