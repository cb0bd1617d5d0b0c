import type { Finding } from '../guidelines/guideline.js';
import { rangesOverlap, type TextEdit, type TextRange } from '../note/text.js';

/**
 * The best fix of every finding, as far as they do not get in each other's way: of two that touch the same text, or
 * insert at the same place, the first stands. Fixes where the person goes on typing are left to the person.
 */
export function combineFixes(findings: readonly Finding[]): TextEdit[] {
  const combined: TextEdit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes?.[0];
    if (!fix || fix.isSnippet) continue;
    const isFree = ({ range }: TextEdit) => !combined.some((other) => collide(range, other.range));
    if (fix.edits.every(isFree)) combined.push(...fix.edits);
  }
  return combined;
}

function collide(a: TextRange, b: TextRange): boolean {
  return rangesOverlap(a, b) || (a.start === b.start && a.end === b.end);
}
