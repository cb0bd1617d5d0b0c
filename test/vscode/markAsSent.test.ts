import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseNote } from '../../src/note/note.js';
import { parseTimestamp } from '../../src/note/timestamp.js';
import { afterword, closeEditors, onDisk, remove } from './support/afterword.js';
import { inWorkspace, noteText, replaceIn, writeNote } from './support/notes.js';
import { until } from './support/problems.js';

suite('marking a note', () => {
  suiteSetup(afterword);
  teardown(async () => {
    await closeEditors();
    await remove(inWorkspace('mark-suite'));
  });

  /** Each file has a name of its own: VS Code keeps the documents of deleted files for a while. */
  let files = 0;
  const write = (text = noteText()) => writeNote(text, `mark-suite/note-${++files}.md`);
  const isSent = async (uri: vscode.Uri) => parseNote(await onDisk(uri))?.isSent;

  test('as sent writes the time with its offset, saves, and leaves every other byte', async () => {
    const text = noteText({ frontMatter: '# mine\nmy-key: "kept"   # so\n' }).replaceAll('\n', '\r\n');
    const uri = await write(text);
    const before = Date.now();
    await vscode.commands.executeCommand('afterword.markAsSent', { uri });
    const [lines = '', line = ''] =
      /^(sent: \S+)\r\nsent-text: \d+ words, [0-9a-f]{8}$/m.exec(await onDisk(uri)) ?? [];
    assert.equal((await onDisk(uri)).replace(lines, 'sent:'), text);
    const sent = parseTimestamp(line.slice('sent: '.length));
    assert.equal(sent?.precision, 'instant');
    assert(Math.abs((sent?.instant.getTime() ?? 0) - before) < 61_000);
  });

  test('as pending leaves nothing of it', async () => {
    const uri = await write();
    const text = await onDisk(uri);
    await vscode.commands.executeCommand('afterword.markAsSent', { uri });
    assert.equal(await isSent(uri), true);
    await vscode.commands.executeCommand('afterword.markAsPending', { uri });
    assert.equal(await onDisk(uri), text);
  });

  test('works on all selected rows, in one step, interviews aside', async () => {
    const rows = [{ uri: await write() }, {}, { uri: await write() }];
    await vscode.commands.executeCommand('afterword.markAsSent', rows[0], rows);
    for (const { uri } of rows) if (uri) assert.equal(await isSent(uri), true);
  });

  test('works on the row alone where it is not among the selected ones', async () => {
    const [raj, priya] = [await write(), await write()];
    await vscode.commands.executeCommand('afterword.markAsSent', { uri: raj }, [{ uri: priya }]);
    assert.deepEqual([await isSent(raj), await isSent(priya)], [true, false]);
  });

  test('works on the active note, and undo takes it back', async () => {
    const uri = await write();
    const text = await onDisk(uri);
    const { document } = await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('afterword.markAsSent');
    assert.equal(await isSent(uri), true);
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('undo');
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === text);
  });

  test('works on files that are selected in the Explorer, and on the one of an editor’s tab', async () => {
    const [first, second] = [await write(), await write()];
    await vscode.commands.executeCommand('afterword.markAsSent', first, [first, second]);
    assert.deepEqual([await isSent(first), await isSent(second)], [true, true]);
    await vscode.commands.executeCommand('afterword.markAsPending', second, { groupId: 0, editorIndex: 0 });
    assert.deepEqual([await isSent(first), await isSent(second)], [true, false]);
  });

  test('does not save what was not saved', async () => {
    const uri = await write();
    const document = await vscode.workspace.openTextDocument(uri);
    await replaceIn(document, 'walking', 'leading');
    await vscode.commands.executeCommand('afterword.markAsSent', { uri });
    assert.equal(document.isDirty, true);
    assert.equal(parseNote(document.getText())?.isSent, true);
    assert.equal(await isSent(uri), false);
  });

  test('keeps the time of a note that was sent before', async () => {
    const text = noteText().replace('sent:', 'sent: 2026-11-20T18:00-08:00');
    const uri = await write(text);
    const priya = await write();
    await vscode.commands.executeCommand('afterword.markAsSent', { uri }, [{ uri }]);
    const rows = [{ uri: priya }, { uri }];
    await vscode.commands.executeCommand('afterword.markAsSent', rows[0], rows);
    assert.equal(await onDisk(uri), text);
    assert.equal(await isSent(priya), true);
  });
});
