import * as vscode from 'vscode';
import { nextChange, standingOf } from '../views/standing.js';
import { Alarm } from '../workspace/alarm.js';
import { checkOnReturn } from '../workspace/checkOnReturn.js';
import { rangeIn } from '../workspace/noteDocument.js';
import type { Settings } from '../workspace/settings.js';
import { lensTexts } from './lensTexts.js';
import type { CheckedNote, NoteChecker } from './noteChecker.js';

/** Says over the greeting where a note stands, and offers what is done with one. */
export class NoteCodeLens implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #checker: NoteChecker;
  readonly #settings: Settings;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #alarm = new Alarm<vscode.TextDocument>(() => this.#changed.fire());
  readonly #listeners: vscode.Disposable;
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(checker: NoteChecker, settings: Settings) {
    this.#checker = checker;
    this.#settings = settings;
    this.#listeners = vscode.Disposable.from(
      this.#changed,
      this.#alarm,
      checkOnReturn(this.#alarm),
      checker.onDidChangeContext(() => this.#changed.fire()),
      checker.onDidProofread(() => this.#changed.fire()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#alarm.set(document, undefined)),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  async provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens[]> {
    const { uri } = document;
    if (!this.#settings.codeLens(uri)) return [];
    const checked = await this.#checker.check(document);
    if (!checked || token.isCancellationRequested || checked.version !== document.version) return [];
    return this.#lenses(document, checked);
  }

  #lenses(document: vscode.TextDocument, { note, findings }: CheckedNote): vscode.CodeLens[] {
    const { uri } = document;
    const deadline = this.#settings.deadline(uri);
    const now = new Date();
    this.#alarm.set(document, nextChange(note, now, deadline));
    const { start } = rangeIn(document, note.body.anchor);
    const range = new vscode.Range(start, start);
    return lensTexts(standingOf(note, now, deadline), findings).map(
      ({ title, command = '' }) => new vscode.CodeLens(range, { title, command, arguments: [{ uri }] }),
    );
  }
}
