import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ImportInvitation } from '../../src/commands/importInvitation/importInvitation.js';
import { scaffoldNotes } from '../../src/commands/newInterview/scaffold.js';
import { record } from '../../src/commands/recordTalk.js';
import { renameNotes } from '../../src/commands/renameInterview.js';
import { parseNote } from '../../src/note/note.js';
import { BUILT_IN_TEMPLATES } from '../../src/templates/builtIn.js';
import { Settings } from '../../src/workspace/settings.js';
import { Templates } from '../../src/workspace/templates.js';
import { afterword, closeEditors, onDisk, remove } from './support/afterword.js';
import { inWorkspace, noteText, replaceIn, writeNote } from './support/notes.js';
import { until } from './support/problems.js';

suite('capture', () => {
  suiteSetup(afterword);
  teardown(async () => {
    await closeEditors();
    await remove(inWorkspace('capture-suite'));
  });

  /** Each file has a name of its own: VS Code keeps the documents of deleted files for a while. */
  let files = 0;
  const write = (text = noteText()) => writeNote(text, `capture-suite/note-${++files}.md`);

  test('another interviewer has a note beside the others, with who forwards it', async () => {
    const folder = vscode.Uri.joinPath(await write(), '..');
    const [created] = await scaffoldNotes(folder, {
      company: 'Amazon',
      role: 'Software Development Engineer II',
      ended: { written: '2026-11-20T15:00-08:00', day: '2026-11-20' },
      interviewers: [{ name: 'Priya Shah', title: undefined, email: undefined }],
      via: 'Dana Reed <dana@example.com>',
      template: BUILT_IN_TEMPLATES[0],
      candidate: { name: '', email: '', signature: '' },
    });
    assert(created);
    assert.equal(created.uri.path, `${folder.path}/priya-shah.md`);
    assert.match(await onDisk(created.uri), /^via: Dana Reed <dana@example\.com>$/m);
  });

  test('what was talked about is added to what is there, and undone in one step', async () => {
    const text = noteText({ frontMatter: 'skills: [on-call]   # mine\n' }).replaceAll('\n', '\r\n');
    const uri = await write(text);
    await vscode.window.showTextDocument(uri);
    await record(uri, {
      topics: 'blue-green deploys; idempotent backfills',
      skills: 'on-call, Go',
      interests: 'chess',
    });
    const note = parseNote(await onDisk(uri));
    const items = (list: readonly { readonly text: string }[] | undefined) => list?.map((item) => item.text);
    assert.deepEqual(items(note?.topics), ['idempotent backfills', 'blue-green deploys']);
    assert.deepEqual(items(note?.skills), ['on-call', 'Go']);
    assert.deepEqual(items(note?.interests), ['chess']);
    assert.match(await onDisk(uri), /skills: \[on-call, Go\] {3}# mine\r\n/);
    await vscode.commands.executeCommand('undo');
    const document = await vscode.workspace.openTextDocument(uri);
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === text);
  });

  test('nothing to add leaves the note as it is, saved or not', async () => {
    const uri = await write();
    const document = await vscode.workspace.openTextDocument(uri);
    await replaceIn(document, 'walking', 'leading');
    await record(uri, { topics: ' ', skills: '', interests: ';' });
    assert.equal(document.isDirty, true);
    assert.equal(
      await onDisk(uri),
      noteText().replace(/interviewed: .*/, /interviewed: .*/.exec(await onDisk(uri))?.[0] ?? ''),
    );
  });

  test('company and role change in all notes, and in the messages that are still to be sent', async () => {
    const body = '\nWorking at Amazon would be a joy.\n';
    const unsent = await write(noteText({ body }));
    const sent = await write(noteText({ body }).replace('sent:', 'sent: 2026-11-20T18:00-08:00'));
    const renaming = {
      company: { from: 'Amazon', to: 'Tidewater' },
      role: { from: 'Software Development Engineer II', to: 'Analyst' },
    };
    await renameNotes([unsent, sent], renaming, true);
    for (const uri of [unsent, sent]) {
      const note = parseNote(await onDisk(uri));
      assert.deepEqual([note?.company, note?.role], ['Tidewater', 'Analyst']);
    }
    assert.match(await onDisk(unsent), /^Working at Tidewater would be a joy\.$/m);
    assert.match(await onDisk(sent), /^Working at Amazon would be a joy\.$/m);
  });

  test('an invitation that is broken is refused with the line that is wrong', async () => {
    const { index } = await afterword();
    const settings = new Settings();
    const { showErrorMessage } = vscode.window;
    const messages: unknown[] = [];
    Object.assign(vscode.window, { showErrorMessage: (message: unknown) => messages.push(message) });
    try {
      const uri = await writeNote(
        'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:soon\r\n',
        'capture-suite/broken.ics',
      );
      await new ImportInvitation(index, settings, new Templates({ of: (folder) => folder })).execute([
        uri,
        inWorkspace('capture-suite/gone.ics'),
      ]);
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
      settings.dispose();
    }
    assert.deepEqual(messages, [
      'gone.ics cannot be opened. broken.ics, line 3: "DTSTART:soon" holds no date.',
    ]);
  });
});
