import type * as vscode from 'vscode';

/** One row of the tree. A node knows what it shows and what is under it. */
export interface TreeNode {
  readonly children: readonly TreeNode[];
  toTreeItem(): vscode.TreeItem;
}
