import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineFixes } from '../../../src/editor/combineFixes.js';
import type { Finding, Fix } from '../../../src/guidelines/guideline.js';
import { applyEdits, type TextEdit } from '../../../src/note/text.js';

const edit = (start: number, end: number, newText: string): TextEdit => ({ range: { start, end }, newText });

function finding(...fixes: Fix[]): Finding {
  return { rule: 'tone/casual', severity: 'warning', message: 'm', range: { start: 0, end: 1 }, fixes };
}

const fix = (...edits: TextEdit[]): Fix => ({ title: 't', edits });

describe('combineFixes', () => {
  it('takes the first fix of each finding', () => {
    const findings = [
      finding(fix(edit(0, 3, 'Hi')), fix(edit(0, 3, 'Dear'))),
      finding(),
      finding(fix(edit(5, 6, ''))),
    ];
    expect(combineFixes(findings)).toEqual([edit(0, 3, 'Hi'), edit(5, 6, '')]);
  });

  it('leaves snippets to the person', () => {
    expect(combineFixes([finding({ ...fix(edit(0, 1, '$1')), isSnippet: true })])).toEqual([]);
  });

  it('applies a fix as a whole or not at all', () => {
    const findings = [finding(fix(edit(4, 8, 'x'))), finding(fix(edit(0, 1, 'y'), edit(6, 9, 'z')))];
    expect(combineFixes(findings)).toEqual([edit(4, 8, 'x')]);
  });

  it('makes one insertion at a place, and lets neighbours be', () => {
    const findings = [edit(3, 3, 'a'), edit(3, 3, 'b'), edit(3, 5, 'c'), edit(5, 6, 'd')].map((e) =>
      finding(fix(e)),
    );
    expect(combineFixes(findings)).toEqual([edit(3, 3, 'a'), edit(3, 5, 'c'), edit(5, 6, 'd')]);
  });

  it('never changes a character twice', () => {
    const anyEdit = fc
      .tuple(fc.nat(40), fc.nat(6), fc.string({ maxLength: 3 }))
      .map(([start, length, newText]) => edit(start, start + length, newText));
    const anyFix = fc.array(anyEdit, { minLength: 1, maxLength: 1 }).map((edits) => fix(...edits));
    fc.assert(
      fc.property(fc.array(anyFix), (all) => {
        const text = 'x'.repeat(60);
        const edits = combineFixes(all.map((one) => finding(one)));
        const removed = edits.reduce((sum, { range }) => sum + range.end - range.start, 0);
        const added = edits.reduce((sum, { newText }) => sum + newText.length, 0);
        expect(applyEdits(text, edits)).toHaveLength(text.length - removed + added);
        const inOrder = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
        for (const [i, { range }] of inOrder.entries()) {
          expect(range.start).toBeGreaterThanOrEqual(inOrder[i - 1]?.range.end ?? 0);
        }
      }),
    );
  });
});
