import * as vscode from 'vscode';
import { Alarm } from '../workspace/alarm.js';
import { checkOnReturn } from '../workspace/checkOnReturn.js';
import type { Interview } from '../workspace/interviews.js';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.js';
import { InterviewNode } from './interviewNode.js';
import { type InspectedNote, noteTooltip } from './noteTooltip.js';
import { changeAt, statusChangeAt } from './standing.js';
import type { Standings } from './standings.js';
import type { TreeNode } from './treeNode.js';
import type { UnsentOnly } from './unsentOnly.js';

/** What the tree is made of. */
export interface TreeServices {
  readonly index: NoteIndex;
  readonly standings: Standings;
  readonly unsentOnly: UnsentOnly;
  /** Looks into a note that may not be open; `undefined` where it is none any more. */
  readonly inspect: (uri: vscode.Uri) => Promise<InspectedNote | undefined>;
  readonly dragAndDrop: vscode.TreeDragAndDropController<TreeNode>;
}

/** The view **Interviewers**: all interviews with their interviewers and the time that is left for each. */
export class InterviewersTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  static readonly viewId = 'afterword.interviewers';

  readonly #services: TreeServices;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #alarm = new Alarm<'time'>(() => this.#refresh());
  readonly #disposables: vscode.Disposable;
  readonly #shown = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Fires when the view comes into sight. */
  readonly onDidShow = this.#shown.event;

  constructor(services: TreeServices) {
    this.#services = services;
    this.#view = vscode.window.createTreeView(InterviewersTree.viewId, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
      dragAndDropController: services.dragAndDrop,
    });
    this.#disposables = vscode.Disposable.from(
      this.#view,
      this.#changed,
      this.#shown,
      this.#alarm,
      checkOnReturn(this.#alarm),
      services.standings.onDidChange(() => this.#refresh()),
      services.unsentOnly.onDidChange(() => this.#refresh()),
      services.index.onDidChangeScan((state) => {
        this.#view.message = state === 'stopped' ? 'Not all notes were read.' : '';
      }),
      // What nobody saw may have become old.
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.#show()),
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
    const { index, standings, unsentOnly } = this.#services;
    // An empty tree would offer to begin although there are notes that are just being read.
    if (index.size === 0) await index.hasBegun;
    const now = new Date();
    const standing = (note: IndexedNote) => standings.of(note, now);
    const isShown = (note: IndexedNote) => !(note.isSent && unsentOnly.isOn);
    const interviews = index.interviews();
    const label = labelsOf(interviews);
    return interviews
      .map((interview) => new InterviewNode(interview, label(interview), standing, isShown))
      .filter(({ children }) => children.length > 0)
      .sort(InterviewNode.compare);
  }

  /** The tooltip, which takes a look into the note. */
  async resolveTreeItem(item: vscode.TreeItem, { note }: TreeNode): Promise<vscode.TreeItem> {
    if (note) {
      const inspected = await this.#services.inspect(note.uri);
      item.tooltip = noteTooltip(note, this.#services.standings.of(note, new Date()), inspected);
    }
    return item;
  }

  #show(): void {
    this.#shown.fire();
    this.#refresh();
  }

  #refresh(): void {
    this.#changed.fire();
    const now = new Date();
    const urgent = this.#services.standings.countUrgent(now);
    this.#view.badge =
      urgent > 0
        ? {
            value: urgent,
            tooltip: `${urgent === 1 ? '1 note is' : `${urgent} notes are`} overdue or due soon`,
          }
        : undefined;
    // Where nobody sees the view's words, only a change of status matters.
    this.#alarm.set(
      'time',
      this.#services.standings.earliest(this.#view.visible ? changeAt : statusChangeAt, now),
    );
  }
}

/** The company; what tells it from others of its name only where there are any, as rows are narrow: the role, or the day. */
function labelsOf(interviews: readonly Interview[]): (interview: Interview) => string {
  const companies = repeated(interviews.map(({ company }) => company));
  const roles = repeated(interviews.map(roleKey));
  return (interview) => {
    const name = interview.company || 'Company missing';
    if (!companies.has(interview.company)) return name;
    const other = roles.has(roleKey(interview)) ? interview.day : interview.role;
    return other === '' ? name : `${name} – ${other}`;
  };
}

function roleKey({ company, role }: Interview): string {
  return `${company}\n${role}`;
}

function repeated(texts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)));
}
