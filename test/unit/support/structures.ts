import { describe, expect, test } from 'vitest';
import { grammarOf } from './grammar.js';

/** A structure of grammar: what is wrong in it, with what is offered, and near misses that are right. */
export interface Structure {
  readonly name: string;
  readonly wrong: readonly (readonly [text: string, fix: string])[];
  readonly right: readonly string[];
}

export function describeStructures(kind: string, structures: readonly Structure[]): void {
  describe.each(structures)(`${kind}: $name`, ({ wrong, right }) => {
    test.each(wrong)('finds what is wrong in “%s”', (text, fix) => {
      expect(grammarOf(text)).toContain(fix);
    });

    test.each(right)('says nothing of “%s”', (text) => {
      expect(grammarOf(text)).toEqual([]);
    });
  });
}
