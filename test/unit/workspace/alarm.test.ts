import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Alarm } from '../../../src/workspace/alarm.js';
import { tries } from '../support/properties.js';

const DAY = 86_400_000;

describe('Alarm', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const inMs = (ms: number) => new Date(Date.now() + ms);

  it('wakes up at every moment, the earliest first, with one timer', () => {
    const woken: string[] = [];
    const alarm = new Alarm<string>((key) => woken.push(key));
    alarm.set('late', inMs(300));
    alarm.set('early', inMs(100));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(99);
    expect(woken).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(woken).toEqual(['early']);
    vi.advanceTimersByTime(200);
    expect(woken).toEqual(['early', 'late']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets a moment be moved and forgotten', () => {
    const woken: string[] = [];
    const alarm = new Alarm<string>((key) => woken.push(key));
    alarm.set('moved', inMs(100));
    alarm.set('moved', inMs(500));
    alarm.set('forgotten', inMs(100));
    alarm.set('forgotten', undefined);
    vi.advanceTimersByTime(499);
    expect(woken).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(woken).toEqual(['moved']);
  });

  it('may be set again by whom it wakes', () => {
    let count = 0;
    const alarm = new Alarm<string>((key) => {
      if (++count < 3) alarm.set(key, inMs(10));
    });
    alarm.set('again', inMs(10));
    vi.advanceTimersByTime(1000);
    expect(count).toBe(3);
  });

  it('sleeps longer than a timer can', () => {
    const woken: string[] = [];
    new Alarm<string>((key) => woken.push(key)).set('far', inMs(60 * DAY));
    vi.advanceTimersByTime(60 * DAY - 1);
    expect(woken).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(woken).toEqual(['far']);
  });

  it('makes up for a sleep of the machine, during which its timer stood still', () => {
    const woken: string[] = [];
    const alarm = new Alarm<string>((key) => woken.push(key));
    alarm.set('slept through', inMs(3_600_000));
    alarm.set('later', inMs(9 * 3_600_000));
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    alarm.check();
    expect(woken).toEqual(['slept through']);
    alarm.check();
    expect(woken).toEqual(['slept through']);
    vi.advanceTimersByTime(3_600_000);
    expect(woken).toEqual(['slept through', 'later']);
  });

  it('trusts the clock more than its timer', () => {
    const woken: string[] = [];
    const alarm = new Alarm<string>((key) => woken.push(key));
    alarm.set('a', inMs(1000));
    const now = Date.now();
    vi.advanceTimersByTime(900);
    vi.setSystemTime(now + 950);
    alarm.check();
    expect(woken).toEqual([]);
    vi.advanceTimersByTime(50);
    expect(woken).toEqual(['a']);
  });

  it('tells everyone when the clock was set back', () => {
    const woken: string[] = [];
    const alarm = new Alarm<string>((key) => woken.push(key));
    alarm.set('a', inMs(1000));
    alarm.set('b', inMs(DAY));
    vi.setSystemTime(Date.now() - 3_600_000);
    alarm.set('c', inMs(5000));
    alarm.check();
    expect(woken).toEqual(['a', 'b', 'c']);
    alarm.check();
    expect(woken).toHaveLength(3);
  });

  it('whatever the clock does: what is due is told when one looks, once, and nothing early unless it was set back', () => {
    const steps = fc.record({
      // Time passes; the machine sleeps; the clock is set back; another moment is to be heard of.
      kind: fc.constantFrom('pass', 'sleep', 'back', 'set'),
      ms: fc.integer({ min: 1, max: 2 * DAY }),
    });
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (walk) => {
        const waiting = new Map<number, number>();
        let isBack = false;
        const alarm = new Alarm<number>((key) => {
          expect(isBack || (waiting.get(key) ?? Number.POSITIVE_INFINITY) <= Date.now()).toBe(true);
          expect(waiting.delete(key)).toBe(true);
        });
        for (const [key, { kind, ms }] of walk.entries()) {
          isBack = kind === 'back';
          if (kind === 'set') {
            waiting.set(key, Date.now() + ms);
            alarm.set(key, inMs(ms));
          } else if (kind === 'pass') vi.advanceTimersByTime(ms);
          else vi.setSystemTime(Date.now() + (isBack ? -ms : ms));
          // The person comes back to the window.
          alarm.check();
          expect([...waiting.values()].every((moment) => moment > Date.now())).toBe(true);
          if (isBack) expect(waiting.size).toBe(0);
        }
        alarm.dispose();
        expect(vi.getTimerCount()).toBe(0);
      }),
      { numRuns: tries(500) },
    );
  });

  it('leaves no timer behind', () => {
    const alarm = new Alarm<string>(() => expect.fail('was disposed'));
    alarm.set('a', inMs(10));
    alarm.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });
});
