import type * as vscode from 'vscode';
import type { IndexedNote } from '../workspace/noteIndex.js';

/** One row of the tree. A node knows what it shows and what is under it. */
export interface TreeNode {
  readonly children: readonly TreeNode[];
  /** The note that the row opens, where it is one of an interviewer. */
  readonly note?: IndexedNote;
  toTreeItem(): vscode.TreeItem;
}
