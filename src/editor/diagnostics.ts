import * as vscode from 'vscode';
import { Alarm } from '../workspace/alarm.js';
import { checkOnReturn } from '../workspace/checkOnReturn.js';
import { Debouncer } from '../workspace/debouncer.js';
import { canBeNote } from '../workspace/noteDocument.js';
import type { NoteChecker } from './noteChecker.js';
import { SOURCE, toDiagnostics } from './toDiagnostic.js';

/** In milliseconds. A check takes one or two: there is nothing to wait for but what arrives together. */
const PAUSE = 0;

type Log = Pick<vscode.LogOutputChannel, 'error'>;
type Checks = Pick<NoteChecker, 'check' | 'onDidChangeContext' | 'onDidProofread'>;

/** Keeps the problems of the open notes: one collection, which holds nothing of a note that is closed. */
export class NoteDiagnostics implements vscode.Disposable {
  readonly #checker: Checks;
  readonly #log: Log;
  readonly #collection = vscode.languages.createDiagnosticCollection(SOURCE);
  readonly #typing = new Debouncer<vscode.TextDocument>(PAUSE, (document) => void this.#refresh(document));
  readonly #deadlines = new Alarm<vscode.TextDocument>((document) => void this.#refresh(document));
  /** The latest refresh of a document: the result of an earlier one is dropped. */
  readonly #latest = new WeakMap<vscode.TextDocument, symbol>();
  readonly #listeners: vscode.Disposable;

  constructor(checker: Checks, log: Log) {
    this.#checker = checker;
    this.#log = log;
    const { workspace } = vscode;
    this.#listeners = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((document) => void this.#refresh(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && canBeNote(document)) this.#typing.touch(document);
      }),
      // A document that is renamed, or changes its language, is closed and opened again.
      workspace.onDidCloseTextDocument((document) => this.#clear(document)),
      checker.onDidChangeContext(() => this.#touchAll()),
      checkOnReturn(this.#deadlines),
      checker.onDidProofread((document) => void this.#refresh(document)),
    );
    for (const document of workspace.textDocuments) void this.#refresh(document);
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#typing.dispose();
    this.#deadlines.dispose();
    this.#collection.dispose();
  }

  async #refresh(document: vscode.TextDocument): Promise<void> {
    const run = Symbol();
    this.#latest.set(document, run);
    try {
      const checked = await this.#checker.check(document);
      const diagnostics = checked && (await toDiagnostics(document, checked.findings));
      if (this.#latest.get(document) !== run) return;
      if (checked && checked.version !== document.version) return;
      if (diagnostics) this.#collection.set(document.uri, diagnostics);
      else if (this.#collection.has(document.uri)) this.#collection.delete(document.uri);
      this.#deadlines.set(document, checked?.staleAt);
    } catch (error) {
      this.#log.error(`Checking ${document.uri.toString(true)} failed.`, error);
    }
  }

  #clear(document: vscode.TextDocument): void {
    this.#latest.delete(document);
    this.#typing.forget(document);
    this.#deadlines.set(document, undefined);
    this.#collection.delete(document.uri);
  }

  #touchAll(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (canBeNote(document)) this.#typing.touch(document);
    }
  }
}
