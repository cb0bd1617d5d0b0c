import * as vscode from 'vscode';
import { PROPOSAL_SCHEME } from '../../commands/applyTemplate/proposals.js';
import type { NoteChecker } from '../../editor/noteChecker.js';
import type { EditorServices } from '../../editor/services.js';
import { Alarm } from '../../workspace/alarm.js';
import { checkOnReturn } from '../../workspace/checkOnReturn.js';
import { Debouncer } from '../../workspace/debouncer.js';
import { canBeNote, rangeIn } from '../../workspace/noteDocument.js';
import { nextChange, standingOf } from '../standing.js';
import { reconcile, type ScorecardNode } from './reconcile.js';
import type { Row } from './scorecard.js';
import { toTreeItem } from './scorecardItem.js';

/** How long typing must pause, in milliseconds; the problems are found by then. */
const PAUSE = 60;

/** What the view shows: the rows, and what stands beside its title and above them. */
interface Scorecard {
  readonly rows: readonly Row[];
  readonly description: string;
  readonly message: string;
}

/** Documents that come in front of a note for a while: the log, and what a template would make of the note. */
const PASSING = new Set(['output', PROPOSAL_SCHEME]);

const EMPTY: Scorecard = { rows: [], description: '', message: '' };

/** The view **Scorecard**: which principles the note in front meets, with what breaks them. */
export class ScorecardView implements vscode.TreeDataProvider<ScorecardNode>, vscode.Disposable {
  static readonly viewId = 'afterword.scorecard';

  readonly #checker: NoteChecker;
  readonly #services: Pick<EditorServices, 'settings' | 'guidelines'>;
  readonly #view: vscode.TreeView<ScorecardNode>;
  readonly #changed = new vscode.EventEmitter<ScorecardNode[] | undefined>();
  readonly #typing = new Debouncer<'note'>(PAUSE, () => this.#refresh());
  readonly #alarm = new Alarm<'time'>(() => this.#refresh());
  readonly #disposables: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  #nodes: ScorecardNode[] = [];
  /** What is shown is out of date, and nobody sees it. */
  #isStale = true;
  #updating: Promise<unknown> = Promise.resolve();
  #latest = Symbol();
  /** Fires with the nodes that look different, each with what is below it; with nothing where all do. */
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(checker: NoteChecker, services: Pick<EditorServices, 'settings' | 'guidelines'>) {
    this.#checker = checker;
    this.#services = services;
    this.#view = vscode.window.createTreeView(ScorecardView.viewId, { treeDataProvider: this });
    const { window, workspace } = vscode;
    this.#follow(window.activeTextEditor);
    this.#disposables = vscode.Disposable.from(
      this.#view,
      this.#changed,
      this.#typing,
      this.#alarm,
      checkOnReturn(this.#alarm),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#document && contentChanges.length > 0) this.#typing.touch('note');
      }),
      workspace.onDidCloseTextDocument((document) => {
        // Its language may have changed: then the same document is opened again.
        if (document === this.#document) this.#follow(window.activeTextEditor);
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (document === window.activeTextEditor?.document) this.#follow(window.activeTextEditor);
      }),
      checker.onDidChangeContext(() => this.#typing.touch('note')),
      checker.onDidProofread((document) => document === this.#document && this.#typing.touch('note')),
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.#refresh()),
    );
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  getTreeItem(node: ScorecardNode): vscode.TreeItem {
    return toTreeItem(node);
  }

  async getChildren(parent?: ScorecardNode): Promise<ScorecardNode[]> {
    if (parent) return parent.children;
    if (this.#isStale) this.#updating = this.#update();
    // An empty scorecard would say that there is no note.
    await this.#updating;
    return this.#nodes;
  }

  /** Puts the cursor where a problem is. */
  async showProblem(id: unknown): Promise<void> {
    const document = this.#document;
    const node = this.#nodes.flatMap(({ children }) => children).find(({ row }) => row.id === id);
    if (!document || !node?.row.finding) return;
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    await vscode.window.showTextDocument(document, {
      ...(visible?.viewColumn ? { viewColumn: visible.viewColumn } : {}),
      selection: rangeIn(document, node.row.finding.range),
    });
  }

  /** Shows the note in front. A preview or another view in front leaves the note that is beside it. */
  #follow(editor: vscode.TextEditor | undefined): void {
    const { visibleTextEditors } = vscode.window;
    if (editor && PASSING.has(editor.document.uri.scheme)) {
      // On its way to the front, VS Code may have shown no editor at all for a moment.
      this.#document ??= visibleTextEditors.find(({ document }) => canBeNote(document))?.document;
      this.#refresh();
      return;
    }
    if (!editor && visibleTextEditors.some(({ document }) => document === this.#document)) return;
    this.#document = editor?.document;
    this.#refresh();
  }

  #refresh(): void {
    this.#isStale = true;
    if (!this.#view.visible) return;
    this.#updating = this.#update().then((changed) => changed !== 'nothing' && this.#changed.fire(changed));
  }

  /** Brings the nodes up to date, and says which of them look different; `undefined` means all. */
  async #update(): Promise<ScorecardNode[] | undefined | 'nothing'> {
    const run = Symbol();
    this.#latest = run;
    const { rows, description, message } = (await this.#scorecard()) ?? EMPTY;
    if (this.#latest !== run) return 'nothing';
    this.#isStale = false;
    this.#view.description = description;
    this.#view.message = message;
    const { nodes, changed } = reconcile(this.#nodes, rows);
    this.#nodes = nodes;
    return changed?.length === 0 ? 'nothing' : changed;
  }

  async #scorecard(): Promise<Scorecard | undefined> {
    const document = this.#document;
    const checked = document && canBeNote(document) ? await this.#checker.check(document) : undefined;
    if (!document || !checked) {
      this.#alarm.set('time', undefined);
      return undefined;
    }
    const { settings, guidelines } = this.#services;
    const [{ score, scorecard }, { ids }] = await Promise.all([
      import('../../chunks/scorecard.js'),
      guidelines(),
    ]);
    const { note, findings } = checked;
    const { uri } = document;
    const now = new Date();
    const deadline = settings.deadline(uri);
    this.#alarm.set('time', nextChange(note, now, deadline));
    const rows = scorecard({
      note,
      findings,
      standing: standingOf(note, now, deadline),
      limits: settings.limits(uri),
      rules: settings.rules(uri),
      // Where another extension proofreads, it is not for this one to say that it is done.
      ruleIds: settings.proofreading(uri).enabled ? ids : ids.filter((id) => !id.startsWith('proofreading/')),
    });
    return note.isSent
      ? { rows, description: '', message: 'This note is sent: only its format is still checked.' }
      : { rows, description: score(rows), message: '' };
  }
}
