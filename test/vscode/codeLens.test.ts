import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterword, closeEditors, onDisk } from './support/afterword.js';
import { noteText, openNote, openUntitled } from './support/notes.js';
import { problemOf } from './support/problems.js';

suite('the code lens', () => {
  suiteSetup(afterword);
  teardown(closeEditors);

  async function lenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    return vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
  }

  async function titles(document: vscode.TextDocument): Promise<string[]> {
    return (await lenses(document)).map(({ command }) => command?.title ?? '');
  }

  test('stands over the greeting, says where the note stands, and marks it', async () => {
    const document = await openNote(noteText({ greeting: 'Hi Rahul,' }));
    await problemOf(document.uri, 'personalization/wrong-name');
    const found = await lenses(document);
    const [standing, problems] = found.map(({ command }) => command?.title ?? '');
    assert.match(standing ?? '', /^2[23] h left$/);
    assert.match(problems ?? '', /^\d problems?$/);
    const greeting = document.positionAt(document.getText().indexOf('Hi Rahul'));
    assert(found.every(({ range }) => range.start.isEqual(greeting)));
    const mark = found.find(({ command }) => command?.title === 'Mark as Sent')?.command;
    assert(mark);
    await vscode.commands.executeCommand(mark.command, ...(mark.arguments ?? []));
    assert.match(await onDisk(document.uri), /^sent: \d{4}-/m);
    assert.deepEqual(await titles(document), ['Sent', 'Mark as Pending']);
  });

  test('offers only commands that there are', async () => {
    const all = await vscode.commands.getCommands(true);
    const found = await lenses(await openUntitled(noteText()));
    const commands = found.map(({ command }) => command?.command ?? '').filter((id) => id !== '');
    assert(commands.length > 1);
    assert.deepEqual(
      commands.filter((id) => !all.includes(id)),
      [],
    );
  });

  test('is switched off by its setting, at once, and is not for other files', async () => {
    assert.deepEqual(await titles(await openUntitled('# No note\n')), []);
    const document = await openUntitled(noteText());
    const { Workspace } = vscode.ConfigurationTarget;
    const configuration = vscode.workspace.getConfiguration('afterword');
    await configuration.update('codeLens', false, Workspace);
    assert.deepEqual(await titles(document), []);
    await configuration.update('codeLens', undefined, Workspace);
    assert((await titles(document)).length > 0);
  });
});
