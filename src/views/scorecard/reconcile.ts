import type { Row } from './scorecard.js';

/** A row that stays the same object while what it shows changes: VS Code knows rows by their objects. */
export interface ScorecardNode {
  row: Row;
  children: ScorecardNode[];
}

export interface Reconciled {
  readonly nodes: ScorecardNode[];
  /** The nodes that are to be drawn anew, each with its children; `undefined` where all are. */
  readonly changed: ScorecardNode[] | undefined;
}

/** Brings the nodes of a scorecard up to date; those whose rows look as before are left alone. */
export function reconcile(nodes: readonly ScorecardNode[], rows: readonly Row[]): Reconciled {
  const changed: ScorecardNode[] = [];
  const updated = update(nodes, rows, changed);
  return { nodes: updated, changed: isSameList(nodes, updated) ? changed : undefined };
}

function update(
  nodes: readonly ScorecardNode[],
  rows: readonly Row[],
  changed: ScorecardNode[],
): ScorecardNode[] {
  const byId = new Map(nodes.map((node) => [node.row.id, node]));
  return rows.map((row) => {
    const known = byId.get(row.id);
    // VS Code would leave what had nothing below it collapsed.
    const node = known && isBranch(known.row) === isBranch(row) ? known : undefined;
    if (!node) return { row, children: update([], row.children, []) };
    const changedBelow: ScorecardNode[] = [];
    const children = update(node.children, row.children, changedBelow);
    const isSame = looksAs(node.row, row) && isSameList(node.children, children);
    node.row = row;
    node.children = children;
    // A node is drawn with all that is below it.
    changed.push(...(isSame ? changedBelow : [node]));
    return node;
  });
}

function isSameList(a: readonly ScorecardNode[], b: readonly ScorecardNode[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i]);
}

/** Whether there is anything below a row. */
export function isBranch({ children }: Pick<Row, 'children'>): boolean {
  return children.length > 0;
}

/** Where a finding is does not show. */
function looksAs(a: Row, b: Row): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.mark === b.mark &&
    a.spoken === b.spoken &&
    a.finding?.rule === b.finding?.rule
  );
}
