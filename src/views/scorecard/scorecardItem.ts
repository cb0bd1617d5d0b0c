import * as vscode from 'vscode';
import { isBranch, type ScorecardNode } from './reconcile.js';
import type { Mark } from './scorecard.js';

/** Goes to a problem of the scorecard; takes the id of its row. */
export const SHOW_PROBLEM = 'afterword.showProblem';

/** Different shapes, not only different colours. */
const ICONS: Readonly<Record<Mark, vscode.ThemeIcon>> = {
  met: new vscode.ThemeIcon('pass', new vscode.ThemeColor('charts.green')),
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  info: new vscode.ThemeIcon('info', new vscode.ThemeColor('editorInfo.foreground')),
  hint: new vscode.ThemeIcon('lightbulb'),
  unchecked: new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground')),
  measure: new vscode.ThemeIcon('symbol-ruler', new vscode.ThemeColor('descriptionForeground')),
};

export function toTreeItem({ row }: ScorecardNode): vscode.TreeItem {
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(row.label, isBranch(row) ? Expanded : None);
  // VS Code remembers by id what is expanded: what had nothing below it is another row once it has.
  item.id = isBranch(row) ? `${row.id}:branch` : row.id;
  item.description = row.description;
  item.iconPath = ICONS[row.mark];
  item.accessibilityInformation = { label: row.spoken };
  if (row.finding) {
    const { rule, message } = row.finding;
    item.tooltip = new vscode.MarkdownString().appendText(message).appendMarkdown(`\n\n\`${rule}\``);
    item.command = { command: SHOW_PROBLEM, title: 'Go to Problem', arguments: [row.id] };
    item.contextValue = 'finding';
  }
  return item;
}
