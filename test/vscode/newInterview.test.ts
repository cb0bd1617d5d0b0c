import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { InterviewAnswers } from '../../src/commands/newInterview/plan.js';
import { scaffoldInterview } from '../../src/commands/newInterview/scaffold.js';
import { readPastedList } from '../../src/invitation/pastedList.js';
import { parseNote } from '../../src/note/note.js';
import { BUILT_IN_TEMPLATES } from '../../src/templates/builtIn.js';
import { afterword, closeEditors, onDisk, remove } from './support/afterword.js';
import { inWorkspace, writeNote } from './support/notes.js';
import { until } from './support/problems.js';

const FOLDER = '2026-11-20-amazon-software-development-engineer-ii';

function answers(interviewers: string): InterviewAnswers {
  return {
    company: 'Amazon',
    role: 'Software Development Engineer II',
    ended: { written: '2026-11-20T15:00-08:00', day: '2026-11-20' },
    interviewers: readPastedList(interviewers).interviewers,
    via: '',
    template: BUILT_IN_TEMPLATES[0],
    candidate: { name: '', email: '', signature: '' },
  };
}

suite('a new interview', () => {
  const notesFolder = inWorkspace('new-suite');

  suiteSetup(afterword);
  teardown(async () => {
    await closeEditors();
    await vscode.workspace.fs.createDirectory(notesFolder);
    await remove(notesFolder);
  });

  const filesIn = async (path: string) =>
    (await vscode.workspace.fs.readDirectory(inWorkspace(path))).map(([name]) => name).sort();

  test('has one note an interviewer', async () => {
    const created = await scaffoldInterview(
      notesFolder,
      answers('Raj Patel <raj@example.com>, Engineering Manager\nPriya Shah'),
    );
    assert.deepEqual(await filesIn(`new-suite/${FOLDER}`), ['priya-shah.md', 'raj-patel.md']);
    const [first] = created;
    assert(first?.firstGap);
    const text = await onDisk(first.uri);
    assert.equal(text, first.text);
    assert.match(text.slice(first.firstGap.start, first.firstGap.end), /^\[.+\]$/);
    const note = parseNote(text);
    assert.deepEqual([note?.interviewer, note?.company, note?.isSent], ['Raj Patel', 'Amazon', false]);
  });

  test('is in the index as soon as it is written', async () => {
    const { index } = await afterword();
    const [first] = await scaffoldInterview(notesFolder, answers('Raj Patel'));
    assert(first);
    await until(index.onDidChange, () => index.get(first.uri)?.interviewer === 'Raj Patel');
  });

  test('never leaves the folder, and never writes over a file', async () => {
    await writeNote('mine', `new-suite/${FOLDER}/Raj-Patel.md`);
    await scaffoldInterview(
      notesFolder,
      answers("Raj Patel\n../../etc\nCON\nNguyễn Thị Ánh\nO'Neil / Smith"),
    );
    assert.equal(await onDisk(inWorkspace(`new-suite/${FOLDER}/Raj-Patel.md`)), 'mine');
    assert.deepEqual(await filesIn('new-suite'), [FOLDER]);
    assert.deepEqual(await filesIn(`new-suite/${FOLDER}`), [
      'Raj-Patel.md',
      'con-note.md',
      'etc.md',
      'nguyễn-thị-ánh.md',
      'oneil-smith.md',
      'raj-patel-2.md',
    ]);
  });

  test('is undone in one step', async () => {
    const created = await scaffoldInterview(notesFolder, answers('Raj Patel\nPriya Shah'));
    assert(created[0]);
    await vscode.window.showTextDocument(created[0].uri);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await filesIn(`new-suite/${FOLDER}`), []);
  });

  test('says so where it cannot be written', async () => {
    await writeNote('a file where the folder should be', `new-suite/${FOLDER}`);
    await assert.rejects(scaffoldInterview(notesFolder, answers('Raj Patel')), /could not be written/);
  });
});
