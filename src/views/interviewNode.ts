import * as vscode from 'vscode';
import { dayInWords } from '../note/dayInWords.js';
import type { Interview } from '../workspace/interviews.js';
import type { IndexedNote } from '../workspace/noteIndex.js';
import { isLong } from './longLabel.js';
import { markdownText } from './markdownText.js';
import { NoteNode } from './noteNode.js';
import { compareUrgency, mostUrgent, progressBriefly, progressInWords, type Standing } from './standing.js';
import type { TreeNode } from './treeNode.js';

/** An interview with its interviewers, the most urgent one first. */
export class InterviewNode implements TreeNode {
  readonly children: readonly NoteNode[];
  readonly #interview: Interview<IndexedNote>;
  readonly #label: string;
  /** Of all its notes, those that are not shown too. */
  readonly #standings: readonly Standing[];

  /**
   * @param label what tells the interview from the others in the tree
   * @param standingOf where a note stands now
   * @param isShown which notes have a row
   */
  constructor(
    interview: Interview<IndexedNote>,
    label: string,
    standingOf: (note: IndexedNote) => Standing,
    isShown: (note: IndexedNote) => boolean,
  ) {
    this.#interview = interview;
    this.#label = label;
    const notes = interview.notes.map((note) => ({ note, standing: standingOf(note) }));
    this.#standings = notes.map(({ standing }) => standing);
    this.children = notes
      .filter(({ note }) => isShown(note))
      .sort(
        (a, b) =>
          compareUrgency(a.standing, b.standing) || a.note.interviewer.localeCompare(b.note.interviewer),
      )
      .map(({ note, standing }) => new NoteNode(note, standing));
  }

  /** Interviews in order: the most urgent first; of those that are done, the latest first. */
  static compare(a: InterviewNode, b: InterviewNode): number {
    const [first, second] = [a.#urgent, b.#urgent];
    if (first?.status === 'sent' && second?.status === 'sent')
      return b.#interview.day.localeCompare(a.#interview.day);
    return first && second ? compareUrgency(first, second) : 0;
  }

  toTreeItem(): vscode.TreeItem {
    const { company, role, key, day } = this.#interview;
    const progress = progressInWords(this.#standings);
    const isDone = this.#urgent?.status === 'sent';
    const item = new vscode.TreeItem(
      this.#label,
      isDone ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
    );
    item.id = `interview:${key}`;
    item.description = isLong(this.#label) ? progressBriefly(this.#standings) : progress;
    item.iconPath = new vscode.ThemeIcon('briefcase');
    const lines = [role, day && `Interviewed ${dayInWords(day)}`, progress].filter((line) => line !== '');
    const name = markdownText(company || 'Company missing');
    item.tooltip = new vscode.MarkdownString([`**${name}**`, ...lines.map(markdownText)].join('  \n'));
    item.contextValue = this.#contextValue();
    item.accessibilityInformation = {
      label: [company, role, day, progress.replace(' · ', ', ')].filter((text) => text !== '').join(', '),
    };
    return item;
  }

  /** What its commands depend on: `interview`, with `unsent` and `via` behind it where that can be said of a note. */
  #contextValue(): string {
    const unsent = this.#interview.notes.filter(({ isSent }) => !isSent);
    const isPassedOn = unsent.some(({ email, via }) => email === '' && via !== '');
    return `interview${unsent.length > 0 ? '.unsent' : ''}${isPassedOn ? '.via' : ''}`;
  }

  get #urgent(): Standing | undefined {
    return mostUrgent(this.#standings);
  }
}
