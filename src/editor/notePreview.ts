import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { nextStatusChange, standingOf } from '../views/standing.js';
import { Alarm } from '../workspace/alarm.js';
import { checkOnReturn } from '../workspace/checkOnReturn.js';
import type { Deadlines } from '../workspace/deadlines.js';
import { mailHeader } from './preview/mailHeader.js';
import { mailPreview } from './preview/mailPreview.js';

/** Shows notes as mail in VS Code's own preview of markdown. */
export class NotePreview implements vscode.Disposable {
  readonly #deadlines: Deadlines;
  readonly #alarm = new Alarm<string>(() => void refreshPreviews());
  readonly #listeners: vscode.Disposable;

  constructor(deadlines: Deadlines) {
    this.#deadlines = deadlines;
    this.#listeners = vscode.Disposable.from(
      this.#alarm,
      checkOnReturn(this.#alarm),
      deadlines.onDidChange(() => void refreshPreviews()),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  /** What VS Code calls by this name once it shows a preview (`markdown.markdownItPlugins`). */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt {
    return mailPreview(md, (note, environment) => {
      const uri = documentOf(environment);
      const settings = this.#deadlines.of(uri);
      const now = new Date();
      this.#alarm.set(uri?.toString() ?? '', nextStatusChange(note, now, settings));
      return mailHeader(note, standingOf(note, now, settings), md.utils.escapeHtml);
    });
  }
}

/** The document that is shown, as VS Code hands it over; not everyone who renders markdown does. */
function documentOf(environment: unknown): vscode.Uri | undefined {
  if (typeof environment !== 'object' || environment === null) return undefined;
  const document = 'currentDocument' in environment ? environment.currentDocument : undefined;
  return document instanceof vscode.Uri ? document : undefined;
}

/** Previews are drawn when their text changes; what else they show may have changed. */
async function refreshPreviews(): Promise<void> {
  const isOpen = vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => isPreview(input)));
  if (isOpen) await vscode.commands.executeCommand('markdown.preview.refresh');
}

function isPreview(input: unknown): boolean {
  return (
    (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
    input.viewType.includes('markdown.preview')
  );
}
