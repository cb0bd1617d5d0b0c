import * as vscode from 'vscode';
import type { NoteStatus } from '../note/deadline.js';
import type { IndexedNote } from '../workspace/noteIndex.js';
import { forwarder } from './forwarder.js';
import { isLong } from './longLabel.js';
import { type Standing, statusInWords, wordsInRow } from './standing.js';
import type { TreeNode } from './treeNode.js';

/** Different shapes, not only different colours. */
const ICONS: Readonly<Record<NoteStatus, vscode.ThemeIcon>> = {
  overdue: new vscode.ThemeIcon('alert', new vscode.ThemeColor('list.errorForeground')),
  'due-soon': new vscode.ThemeIcon('watch', new vscode.ThemeColor('list.warningForeground')),
  pending: new vscode.ThemeIcon('mail'),
  unknown: new vscode.ThemeIcon('question'),
  sent: new vscode.ThemeIcon('pass', new vscode.ThemeColor('charts.green')),
};

/** An interviewer: opens the note. */
export class NoteNode implements TreeNode {
  readonly children = [];
  readonly note: IndexedNote;
  readonly standing: Standing;

  constructor(note: IndexedNote, standing: Standing) {
    this.note = note;
    this.standing = standing;
  }

  get uri(): vscode.Uri {
    return this.note.uri;
  }

  /** Without a tooltip, which VS Code then asks for when the mouse rests on the row. */
  toTreeItem(): vscode.TreeItem {
    const { interviewer, title } = this.note;
    const { status, briefly } = this.standing;
    const name = interviewer || 'Name missing';
    const via = forwarder(this.note);
    const item = new vscode.TreeItem(name);
    item.id = this.uri.toString();
    item.description = [isLong(name) ? briefly : wordsInRow(this.standing), via]
      .filter((text) => text !== '')
      .join(' · ');
    item.iconPath = ICONS[status];
    item.contextValue = status === 'sent' ? 'note.sent' : 'note.unsent';
    item.accessibilityInformation = {
      label: [name, title, statusInWords(this.standing), via].filter((text) => text !== '').join(', '),
    };
    item.command = { command: 'vscode.open', title: 'Open Note', arguments: [this.uri] };
    return item;
  }
}
