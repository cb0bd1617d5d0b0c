import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile, type ScorecardNode } from '../../../../src/views/scorecard/reconcile.js';
import type { Row } from '../../../../src/views/scorecard/scorecard.js';

function row(id: string, description: string, children: readonly Row[] = []): Row {
  return { id, label: id, description, mark: 'met', spoken: id, children };
}

function shown(nodes: readonly ScorecardNode[]): unknown {
  return nodes.map(({ row, children }) => ({ id: row.id, said: row.description, below: shown(children) }));
}

function ids(changed: readonly ScorecardNode[] | undefined) {
  return changed?.map(({ row }) => row.id);
}

describe('a scorecard that changes', () => {
  const old = () =>
    reconcile([], [row('a', '1', [row('a1', 'x'), row('a2', 'y')]), row('b', '2', [row('b1', 'z')])]).nodes;

  it('draws only what looks different', () => {
    const same = [row('a', '1', [row('a1', 'x'), row('a2', 'y')]), row('b', '2', [row('b1', 'z')])];
    expect(ids(reconcile(old(), same).changed)).toEqual([]);
    const leaf = [row('a', '1', [row('a1', 'x'), row('a2', '!')]), row('b', '2', [row('b1', 'z')])];
    expect(ids(reconcile(old(), leaf).changed)).toEqual(['a2']);
    const parent = [row('a', '!', [row('a1', '!'), row('a2', 'y')]), row('b', '2', [row('b1', 'z')])];
    expect(ids(reconcile(old(), parent).changed)).toEqual(['a']);
  });

  it('draws the parent of what comes or goes', () => {
    const less = [row('a', '1', [row('a2', 'y')]), row('b', '2', [row('b1', 'z')])];
    expect(ids(reconcile(old(), less).changed)).toEqual(['a']);
    const more = [
      row('a', '1', [row('a1', 'x'), row('a2', 'y')]),
      row('b', '2', [row('b1', 'z'), row('b2', '')]),
    ];
    expect(ids(reconcile(old(), more).changed)).toEqual(['b']);
  });

  it('draws everything where the principles are others', () => {
    expect(reconcile(old(), [row('a', '1')]).changed).toBeUndefined();
    expect(reconcile(old(), []).changed).toBeUndefined();
  });

  it('draws everything where a row gets something below it: it shall be expanded', () => {
    const one = reconcile([], [row('a', '1'), row('b', '2')]).nodes;
    const { nodes, changed } = reconcile(one, [row('a', '1', [row('a1', 'x')]), row('b', '2')]);
    expect(changed).toBeUndefined();
    expect(nodes[0]).not.toBe(one[0]);
    expect(nodes[1]).toBe(one[1]);
  });

  it('shows the new rows, with the nodes that were there', () => {
    const rows = fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc
            .tuple(fc.constantFrom('', '1', '2'), fc.uniqueArray(fc.constantFrom('1', '2', '3')))
            .map(([said, below]) =>
              row(
                name,
                said,
                below.map((child) => row(name + child, said)),
              ),
            ),
        ),
      ),
    );
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const { nodes: before } = reconcile([], first);
        const known = new Map(before.map((node) => [node.row.id, node]));
        const wasBranch = new Map(before.map((node) => [node.row.id, node.children.length > 0]));
        const { nodes } = reconcile(before, second);
        expect(shown(nodes)).toEqual(shown(reconcile([], second).nodes));
        for (const node of nodes) {
          const old = known.get(node.row.id) ?? node;
          // Only what comes to have rows below it, or has none any more, is another node.
          if (wasBranch.get(node.row.id) === node.children.length > 0) expect(old).toBe(node);
        }
      }),
    );
  });
});
