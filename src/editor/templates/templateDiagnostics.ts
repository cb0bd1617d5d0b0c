import * as vscode from 'vscode';
import { Debouncer } from '../../workspace/debouncer.js';
import { MARKDOWN, rangeIn } from '../../workspace/noteDocument.js';
import type { TemplateFolders } from '../../workspace/templateFolders.js';

/** How long typing must pause, in milliseconds. */
const PAUSE = 100;
const SOURCE = 'afterword';

/** Keeps the mistakes of the templates that are open, and mends those where it is plain what was meant. */
export class TemplateDiagnostics implements vscode.CodeActionProvider, vscode.Disposable {
  static readonly metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  readonly #folders: Pick<TemplateFolders, 'has'>;
  readonly #collection = vscode.languages.createDiagnosticCollection('afterword-templates');
  readonly #typing = new Debouncer<vscode.TextDocument>(PAUSE, (document) => void this.#refresh(document));
  readonly #listeners: vscode.Disposable;

  constructor(folders: Pick<TemplateFolders, 'has' | 'onDidChange'>) {
    this.#folders = folders;
    const { workspace } = vscode;
    this.#listeners = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((document) => void this.#refresh(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.#isTemplate(document)) this.#typing.touch(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#typing.forget(document);
        this.#collection.delete(document.uri);
      }),
      folders.onDidChange(() => this.#refreshAll()),
    );
    this.#refreshAll();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#typing.dispose();
    this.#collection.dispose();
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    if (!this.#isTemplate(document)) return [];
    return (await problemsOf(document)).flatMap(({ range: place, message, replacement }) => {
      const where = rangeIn(document, place);
      if (replacement === undefined || !where.intersection(range)) return [];
      const action = new vscode.CodeAction(`Change to "${replacement}"`, vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, where, replacement);
      action.diagnostics = context.diagnostics.filter((diagnostic) => diagnostic.message === plain(message));
      action.isPreferred = true;
      return [action];
    });
  }

  #isTemplate(document: vscode.TextDocument): boolean {
    return vscode.languages.match(MARKDOWN, document) > 0 && this.#folders.has(document.uri);
  }

  #refreshAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.#refresh(document);
  }

  async #refresh(document: vscode.TextDocument): Promise<void> {
    if (!this.#isTemplate(document)) {
      this.#collection.delete(document.uri);
      return;
    }
    const { version } = document;
    const problems = await problemsOf(document);
    // What was closed or typed on in the meantime has its own refresh.
    if (document.version !== version || document.isClosed) return;
    this.#collection.set(
      document.uri,
      problems.map(({ severity, message, range }) => {
        const level = severity === 'error' ? 'Error' : 'Warning';
        const diagnostic = new vscode.Diagnostic(
          rangeIn(document, range),
          plain(message),
          vscode.DiagnosticSeverity[level],
        );
        diagnostic.source = SOURCE;
        diagnostic.code = 'template';
        return diagnostic;
      }),
    );
  }
}

async function problemsOf(document: vscode.TextDocument) {
  const { findTemplateProblems } = await import('../../chunks/templates.js');
  return findTemplateProblems(document.getText());
}

/** A problem's message is shown as it is, marks included. */
function plain(message: string): string {
  return message.replaceAll('`', '');
}
