import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterword, closeEditors, remove } from './support/afterword.js';
import { inWorkspace, noteText, openNote, openUntitled, writeNote } from './support/notes.js';
import { until } from './support/problems.js';

suite('completion', () => {
  suiteSetup(afterword);
  teardown(closeEditors);

  /** What is offered behind a text of the document, with ours before all else. */
  async function offeredBehind(
    document: vscode.TextDocument,
    text: string,
    trigger?: string,
  ): Promise<vscode.CompletionItem[]> {
    const at = document.getText().indexOf(text);
    assert(at >= 0, `"${text}" does not stand there.`);
    const list: vscode.CompletionList = await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(at + text.length),
      trigger,
    );
    // VS Code adds the words of the document, which have no description.
    return list.items.filter(({ label }) => typeof label !== 'string');
  }

  const label = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

  test('offers missing keys with what they are for', async () => {
    const document = await openUntitled(noteText({ frontMatter: 'ski\n' }));
    const items = await offeredBehind(document, '\nski', 'i');
    const skills = items.find((item) => label(item) === 'skills');
    assert(skills?.insertText instanceof vscode.SnippetString);
    assert.equal(skills.insertText.value, 'skills: [$1]');
    assert(skills.documentation instanceof vscode.MarkdownString);
    assert.match(skills.documentation.value, /interviewer cares about/);
    assert(!items.map(label).includes('company'));
  });

  test('offers what other notes hold, and replaces the whole value', async () => {
    const { index } = await afterword();
    const other = await writeNote(
      noteText().replace('Raj Patel', 'Una').replace('Amazon', '"Halden: Maps"'),
      'completion-suite/una.md',
    );
    await until(index.onDidChange, () => index.get(other) !== undefined);
    const document = await openNote(noteText().replace('company: Amazon', 'company: Hal dan'));
    const items = await offeredBehind(document, 'company: Hal', 'l');
    assert.deepEqual(items.map(label), ['Halden: Maps']);
    assert.equal(items[0]?.insertText, '"Halden: Maps"');
    assert(items[0].range instanceof vscode.Range);
    assert.equal(document.getText(items[0].range), 'Hal dan');
    await remove(inWorkspace('completion-suite'));
  });

  test('offers rules to ignore, dates, and the name in the greeting', async () => {
    const document = await openUntitled(
      noteText({ frontMatter: 'ignore: [tone/casual, ]\n', greeting: 'Hi ' }),
    );
    const rules = (await offeredBehind(document, '[tone/casual, ', ' ')).map(label);
    assert(rules.includes('tone/exclamation') && rules.includes('proofreading/spelling'));
    assert(!rules.includes('tone/casual'));
    const times = await offeredBehind(document, 'interviewed: ', ' ');
    assert(times.some(({ label }) => typeof label !== 'string' && label.description === 'now'));
    assert.deepEqual((await offeredBehind(document, '\nHi ', ' ')).map(label), ['Raj', 'Raj Patel']);
  });

  test('offers topics and names in the message, and nothing for other words', async () => {
    const document = await openUntitled(noteText({ body: '\nYour ide\n\nAs Pat\n\nWe had a\n' }));
    assert.deepEqual((await offeredBehind(document, 'Your ide', 'e')).map(label), ['idempotent backfills']);
    assert.deepEqual((await offeredBehind(document, 'As Pat', 't')).map(label), ['Patel']);
    assert.deepEqual(await offeredBehind(document, 'We had a', 'a'), []);
    assert.deepEqual(await offeredBehind(document, 'We had ', ' '), []);
  });

  test('keeps out of files that are no notes', async () => {
    const document = await openUntitled('---\ncompany: Amazon\nro\n---\nHi \n');
    assert.deepEqual(await offeredBehind(document, '\nro', 'o'), []);
    assert.deepEqual(await offeredBehind(document, 'Hi ', ' '), []);
  });
});
