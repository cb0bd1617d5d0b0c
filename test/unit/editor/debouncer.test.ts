import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Debouncer } from '../../../src/workspace/debouncer.js';

describe('Debouncer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('calls back once a key rests, each key by itself', () => {
    const rested: string[] = [];
    const debouncer = new Debouncer<string>(20, (key) => rested.push(key));
    debouncer.touch('a');
    vi.advanceTimersByTime(15);
    debouncer.touch('a');
    debouncer.touch('b');
    vi.advanceTimersByTime(15);
    expect(rested).toEqual([]);
    vi.advanceTimersByTime(5);
    expect(rested).toEqual(['a', 'b']);
    vi.advanceTimersByTime(100);
    expect(rested).toEqual(['a', 'b']);
  });

  it('forgets a key, and all of them at the end', () => {
    const debouncer = new Debouncer<string>(20, () => expect.fail('was forgotten'));
    debouncer.touch('a');
    debouncer.forget('a');
    debouncer.touch('b');
    debouncer.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });
});
