import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ScorecardNode } from '../../src/views/scorecard/reconcile.js';
import type { ScorecardView } from '../../src/views/scorecard/scorecardView.js';
import { afterword, closeEditors } from './support/afterword.js';
import { noteText, openNote, replaceIn } from './support/notes.js';
import { answering } from './support/quickPick.js';

suite('the scorecard', () => {
  let scorecard: ScorecardView;

  suiteSetup(async () => {
    ({ scorecard } = await afterword());
    await vscode.commands.executeCommand('afterword.scorecard.focus');
  });
  teardown(closeEditors);

  /** Each time, what was drawn anew. */
  let drawn: (readonly ScorecardNode[] | undefined)[] = [];

  /** Waits until the view shows what is wanted, and gives its rows by their ids. */
  async function shows(isWanted: (rows: ReadonlyMap<string, ScorecardNode>) => boolean) {
    const read = async () => {
      const nodes = await scorecard.getChildren();
      return new Map(nodes.flatMap((node) => [node, ...node.children]).map((node) => [node.row.id, node]));
    };
    let rows = await read();
    while (!isWanted(rows)) {
      await new Promise<void>((resolve) => {
        const listener = scorecard.onDidChangeTreeData((of) => {
          listener.dispose();
          drawn.push(of);
          resolve();
        });
      });
      rows = await read();
    }
    return rows;
  }

  const mark = (rows: ReadonlyMap<string, ScorecardNode>, id: string) => rows.get(id)?.row.mark;

  test('follows the note in front, and what is typed', async () => {
    const document = await openNote(noteText());
    await vscode.window.showTextDocument(document);
    const before = await shows((rows) => mark(rows, 'principle:specificity') === 'met');
    assert.equal(before.get('measure:paragraphs')?.row.description, '2 of 4');
    await replaceIn(document, 'walking', '[their project]');
    const after = await shows((rows) => mark(rows, 'principle:specificity') === 'error');
    assert(after.has('finding:specificity/placeholder:1'));
    const { id, collapsibleState } = scorecard.getTreeItem(
      after.get('principle:specificity') ?? assert.fail(),
    );
    const whenMet = scorecard.getTreeItem(before.get('principle:gratitude') ?? assert.fail());
    assert.equal(collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
    // VS Code would leave collapsed what it knows to have nothing below it.
    assert(id !== whenMet.id?.replace('gratitude', 'specificity'));
    const words = after.get('measure:words')?.row.description;
    drawn = [];
    await replaceIn(document, 'last year', 'all of last year');
    await shows((rows) => rows.get('measure:words')?.row.description !== words);
    // What did not change was not drawn anew.
    assert(drawn.length > 0);
    for (const nodes of drawn) assert(nodes && !nodes.some(({ row }) => row.id === 'principle:gratitude'));
    assert.equal(after.get('principle:gratitude'), before.get('principle:gratitude'));
  });

  test('stays while a diff of the note is looked at', async () => {
    const document = await openNote(noteText());
    await vscode.window.showTextDocument(document);
    await shows((rows) => rows.size > 0);
    let rowsBesideDiff = 0;
    let isDiff = false;
    const keep = async () => {
      // What is in front is told by the time that VS Code answers.
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      isDiff = vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff;
      rowsBesideDiff = (await shows(() => true)).size;
      return 'Keep the Note as It Is';
    };
    const { offered } = await answering(['Executive', keep], () =>
      vscode.commands.executeCommand('afterword.applyTemplate'),
    );
    assert.equal(offered.length, 2);
    assert(isDiff && rowsBesideDiff > 0);
  });

  test('leads to a problem, in the editor where the note is', async () => {
    const document = await openNote(noteText({ body: '\nIt was awesome.\n' }));
    await vscode.window.showTextDocument(document);
    const rows = await shows((rows) => rows.has('finding:tone/casual:1'));
    const item = scorecard.getTreeItem(rows.get('finding:tone/casual:1') ?? assert.fail('no row'));
    assert.match(item.accessibilityInformation?.label ?? '', /^warning: /);
    assert(item.command);
    await vscode.commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    assert.equal(document.getText(editor?.selection), 'awesome');
  });

  test('says of a sent note only what is checked', async () => {
    const document = await openNote(noteText().replace('sent:', 'sent: 2026-11-20'));
    await vscode.window.showTextDocument(document);
    const rows = await shows((rows) => rows.size > 0 && !rows.has('principle:tone'));
    assert.deepEqual(
      [...rows.keys()].filter((id) => id.startsWith('principle:')),
      ['principle:format'],
    );
  });

  test('is empty where there is no note', async () => {
    await vscode.window.showTextDocument(await openNote(noteText()));
    await shows((rows) => rows.size > 0);
    await vscode.window.showTextDocument(await openNote('# No note\n'));
    await shows((rows) => rows.size === 0);
    await vscode.window.showTextDocument(await openNote(noteText()));
    await shows((rows) => rows.size > 0);
    await closeEditors();
    await shows((rows) => rows.size === 0);
  });
});
