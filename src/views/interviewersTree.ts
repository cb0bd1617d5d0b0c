import * as vscode from 'vscode';
import { Alarm } from '../workspace/alarm.js';
import type { Deadlines } from '../workspace/deadlines.js';
import type { Interview } from '../workspace/interviews.js';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.js';
import { InterviewNode } from './interviewNode.js';
import { nextChange, nextStatusChange, standingOf } from './standing.js';
import type { TreeNode } from './treeNode.js';

/** The view **Interviewers**: all interviews with their interviewers and the time that is left for each. */
export class InterviewersTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  static readonly viewId = 'afterword.interviewers';

  readonly #index: NoteIndex;
  readonly #deadlines: Deadlines;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #alarm = new Alarm<'time'>(() => this.#refresh());
  readonly #disposables: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(index: NoteIndex, deadlines: Deadlines) {
    this.#index = index;
    this.#deadlines = deadlines;
    this.#view = vscode.window.createTreeView(InterviewersTree.viewId, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#disposables = vscode.Disposable.from(
      this.#view,
      this.#changed,
      this.#alarm,
      index.onDidChange(({ summaries }) => summaries && this.#refresh()),
      deadlines.onDidChange(() => this.#refresh()),
      // What nobody saw may have become old.
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.#refresh()),
    );
    this.#refresh();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.toTreeItem();
  }

  async getChildren(parent?: TreeNode): Promise<TreeNode[]> {
    if (parent) return [...parent.children];
    // An empty tree would offer to begin although there are notes that are just being read.
    if (this.#index.size === 0) await this.#index.ready;
    const now = new Date();
    const standing = (note: IndexedNote) => standingOf(note, now, this.#deadlines.of(note.uri));
    const interviews = this.#index.interviews();
    return interviews
      .map((interview) => new InterviewNode(interview, labelOf(interview, interviews), standing))
      .sort(InterviewNode.compare);
  }

  #refresh(): void {
    this.#changed.fire();
    const now = new Date();
    const urgent = [...this.#index.notes].filter((note) => this.#isUrgent(note, now)).length;
    this.#view.badge =
      urgent > 0
        ? {
            value: urgent,
            tooltip: `${urgent === 1 ? '1 note is' : `${urgent} notes are`} overdue or due soon`,
          }
        : undefined;
    this.#alarm.set('time', this.#nextChange(now));
  }

  #isUrgent(note: IndexedNote, now: Date): boolean {
    const { status } = standingOf(note, now, this.#deadlines.of(note.uri));
    return status === 'overdue' || status === 'due-soon';
  }

  /** When the view is next out of date: where nobody sees its words, only a change of status matters. */
  #nextChange(now: Date): Date | undefined {
    const next = this.#view.visible ? nextChange : nextStatusChange;
    let earliest: Date | undefined;
    for (const note of this.#index.notes) {
      const change = next(note, now, this.#deadlines.of(note.uri));
      if (change && (!earliest || change < earliest)) earliest = change;
    }
    return earliest;
  }
}

/** The company; the role as well only where the company alone would not tell, as rows are narrow. */
function labelOf({ company, role }: Interview, all: readonly Interview[]): string {
  const name = company || 'Company missing';
  const isAlone = all.filter((other) => other.company === company).length === 1;
  return isAlone || role === '' ? name : `${name} – ${role}`;
}
