import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import * as vscode from 'vscode';
import { ExportDeadlines } from '../../src/commands/exportDeadlines.js';
import type { AfterwordApi } from '../../src/extension.js';
import { formatTimestamp } from '../../src/note/timestamp.js';
import { afterword, closeEditors, onDisk, remove } from './support/afterword.js';
import { inWorkspace, noteText, writeNote } from './support/notes.js';
import { until } from './support/problems.js';

const HOUR = 3_600_000;

suite('the export of deadlines', () => {
  const { showSaveDialog, showInformationMessage } = vscode.window;
  let api: AfterwordApi;

  suiteSetup(async () => {
    api = await afterword();
  });
  teardown(async () => {
    Object.assign(vscode.window, { showSaveDialog, showInformationMessage });
    await closeEditors();
    await remove(inWorkspace('export-suite'));
    await until(api.index.onDidChange, () =>
      [...api.index.notes].every(({ uri }) => !uri.path.includes('export-suite')),
    );
  });

  async function write(interviewer: string, ended: Date, sent = ''): Promise<void> {
    const text = noteText()
      .replace('Raj Patel', interviewer)
      .replace(/interviewed: .*/, `interviewed: ${formatTimestamp(ended)}`)
      .replace('sent:', `sent: ${sent}`);
    const uri = await writeNote(text, `export-suite/${interviewer}.md`);
    await until(api.index.onDidChange, () => api.index.get(uri) !== undefined);
  }

  /** Answers the dialog, and gives back what the person is told at the end. */
  async function exportTo(file: vscode.Uri | undefined): Promise<string[]> {
    const said: string[] = [];
    Object.assign(vscode.window, {
      showSaveDialog: async () => file,
      showInformationMessage: async (text: string) => void said.push(text),
    });
    await vscode.commands.executeCommand('afterword.exportDeadlines');
    return said;
  }

  test('has what is still to be sent and not late, for calendars to read', async () => {
    const ended = new Date(Date.now() - 2 * HOUR);
    ended.setSeconds(0, 0);
    await write('Anna Ångström', ended);
    await write('Bela Sent', ended, formatTimestamp(new Date()));
    await write('Cleo Late', new Date(Date.now() - 30 * HOUR));
    const file = inWorkspace('export-suite/deadlines.ics');
    const [said] = await exportTo(file);
    assert.match(
      said ?? '',
      /^export-suite\/deadlines\.ics has .* deadlines?: open it with your calendar\.$/,
    );
    const calendar = new ICAL.Component(ICAL.parse(await onDisk(file)));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    assert.deepEqual(
      events
        .filter(({ summary }) => /Anna Ångström|Bela Sent|Cleo Late/.test(summary))
        .map(({ summary, endDate }) => [summary, endDate.toJSDate().getTime()]),
      [['Thank-you note to Anna Ångström (Amazon)', ended.getTime() + 24 * HOUR]],
    );
  });

  test('writes nothing where the dialog is left, or nothing is ahead', async () => {
    await write('Anna', new Date());
    assert.deepEqual(await exportTo(undefined), []);
    const none = new ExportDeadlines({ ready: Promise.resolve() }, { unsent: () => [] });
    const said = new Promise<string>((resolve) => {
      Object.assign(vscode.window, {
        showSaveDialog: () => assert.fail('asked for a file'),
        showInformationMessage: async (text: string) => resolve(text),
      });
    });
    await none.execute();
    assert.equal(await said, 'There is no note with a deadline ahead.');
  });
});
