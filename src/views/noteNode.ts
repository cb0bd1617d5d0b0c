import * as vscode from 'vscode';
import type { NoteStatus } from '../note/deadline.js';
import type { IndexedNote } from '../workspace/noteIndex.js';
import { rowLabel } from './rowLabel.js';
import type { Standing } from './standing.js';
import type { TreeNode } from './treeNode.js';

/** Different shapes, not only different colours. */
const ICONS: Readonly<Record<NoteStatus, vscode.ThemeIcon>> = {
  overdue: new vscode.ThemeIcon('alert', new vscode.ThemeColor('list.errorForeground')),
  'due-soon': new vscode.ThemeIcon('watch', new vscode.ThemeColor('list.warningForeground')),
  pending: new vscode.ThemeIcon('mail'),
  unknown: new vscode.ThemeIcon('question'),
  sent: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
};
const STATUS_WORDS: Readonly<Record<NoteStatus, string>> = {
  overdue: 'overdue',
  'due-soon': 'due soon',
  pending: 'pending',
  unknown: 'pending',
  sent: 'sent',
};

/** An interviewer: opens the note. */
export class NoteNode implements TreeNode {
  readonly children = [];
  readonly uri: vscode.Uri;
  readonly standing: Standing;
  readonly #note: IndexedNote;

  constructor(note: IndexedNote, standing: Standing) {
    this.uri = note.uri;
    this.standing = standing;
    this.#note = note;
  }

  toTreeItem(): vscode.TreeItem {
    const { interviewer, title } = this.#note;
    const { status, words } = this.standing;
    const name = interviewer || 'Name missing';
    const item = new vscode.TreeItem(rowLabel(name));
    item.id = this.uri.toString();
    item.description = words;
    item.iconPath = ICONS[status];
    item.tooltip = this.#tooltip();
    item.contextValue = status === 'sent' ? 'note.sent' : 'note.unsent';
    item.accessibilityInformation = {
      label: [name, title, statusInWords(this.standing)].filter((text) => text !== '').join(', '),
    };
    item.command = { command: 'vscode.open', title: 'Open Note', arguments: [this.uri] };
    return item;
  }

  #tooltip(): vscode.MarkdownString {
    const { interviewer, title, email, via } = this.#note;
    const { status, deadline, words } = this.standing;
    const tooltip = new vscode.MarkdownString();
    const line = (text: string) => tooltip.appendText(text).appendMarkdown('  \n');
    tooltip
      .appendMarkdown('**')
      .appendText(interviewer || 'Name missing')
      .appendMarkdown('**  \n');
    if (title) line(title);
    if (email) line(email);
    if (via) line(`via ${via}`);
    tooltip.appendMarkdown('\n\n');
    if (status === 'sent') line('Sent');
    else if (deadline) line(`Due ${inWords(deadline)} (${words})`);
    else line('The time of the interview is missing: the deadline is unknown.');
    return tooltip;
  }
}

function inWords(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);
}

function statusInWords({ status, words }: Standing): string {
  return words.startsWith(STATUS_WORDS[status]) ? words : `${STATUS_WORDS[status]}, ${words}`;
}
