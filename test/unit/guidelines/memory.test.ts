import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/guidelines/memory.js';

describe('Memory', () => {
  it('works out once what was asked for last, and forgets what was not', () => {
    const asked: string[] = [];
    const memory = new Memory<number>(2);
    const lengthOf = (text: string) =>
      memory.get(text, (written) => {
        asked.push(written);
        return written.length;
      });
    for (const text of ['a', 'b', 'a', 'cc', 'a', 'dd', 'a', 'b']) expect(lengthOf(text)).toBe(text.length);
    expect(asked).toEqual(['a', 'b', 'cc', 'dd', 'b']);
  });
});
