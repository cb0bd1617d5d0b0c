import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterword, closeEditors } from './support/afterword.js';
import { openNote, openUntitled } from './support/notes.js';
import { noProblems, problemOf } from './support/problems.js';
import { FILLED_IN, noteWith } from './support/snippets.js';

/** A gap stands where the snippet will: so there is a problem that has to go. */
const GAP = '[here]';
const LAST_STOP = 5;

suite('a snippet', () => {
  suiteSetup(afterword);
  teardown(closeEditors);

  test('is offered behind its prefix, and never while one types a word', async () => {
    const document = await openUntitled('We had a th\n\n;th');
    const offeredAt = async (line: number, trigger?: string) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(line).range.end,
        trigger,
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.filter((label) => label.startsWith(';'));
    };
    assert.deepEqual(await offeredAt(2), [';thx']);
    assert.deepEqual(await offeredAt(0, 'h'), []);
  });

  for (const [name, texts] of Object.entries(FILLED_IN)) {
    test(`${name} is inserted, filled in from stop to stop, and leaves nothing to mend`, async () => {
      const interviewed = new Date(Date.now() - 3_600_000).toISOString();
      const document = await openNote(noteWith(name, GAP, interviewed));
      await problemOf(document.uri, 'specificity/placeholder');
      const editor = await vscode.window.showTextDocument(document);
      const start = document.getText().indexOf(GAP);
      editor.selection = new vscode.Selection(
        document.positionAt(start),
        document.positionAt(start + GAP.length),
      );
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
      for (let stop = 1; stop <= LAST_STOP; stop++) {
        const text = texts[stop];
        if (text !== undefined) await vscode.commands.executeCommand('type', { text });
        await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      }
      for (const text of Object.values(texts)) assert(document.getText().includes(text), document.getText());
      await noProblems(document.uri);
    });
  }
});
