import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { resumeUri } from '../../src/editor/resumeUri.js';
import { setRule } from '../../src/editor/setRule.js';
import { Settings } from '../../src/workspace/settings.js';
import { inWorkspace } from './support/notes.js';
import { activateExtension } from './support/problems.js';

const { Workspace, Global } = vscode.ConfigurationTarget;
const update = (name: string, value: unknown, target = Workspace) =>
  vscode.workspace.getConfiguration('afterword').update(name, value, target);

suite('settings', () => {
  const settings = new Settings();
  suiteSetup(activateExtension);
  suiteTeardown(() => settings.dispose());
  teardown(async () => {
    for (const name of ['notesFolder', 'deadline.hours', 'limits.words', 'rules', 'resume']) {
      await update(name, undefined);
    }
    await update('rules', undefined, Global);
  });

  test('have the defaults of the manifest', () => {
    assert.equal(settings.notesFolder(), 'interviews');
    assert.deepEqual(settings.deadline(), { hours: 24, dueSoonHours: 6 });
    assert.deepEqual(settings.limits(), { words: 200, paragraphs: 4 });
    assert.deepEqual(settings.rules(), {});
    assert.equal(settings.resume(), '');
  });

  test('are offered, and what is none is reported, in settings.json', async () => {
    const uri = vscode.Uri.parse('vscode://schemas/settings/folder');
    const schema = JSON.parse((await vscode.workspace.openTextDocument(uri)).getText());
    const rules = schema.properties['afterword.rules'];
    assert.equal(rules.additionalProperties, false);
    assert.match(rules.errorMessage, /no such rule/);
    assert.deepEqual(rules.properties['tone/casual'].enum, ['off', 'hint', 'info', 'warning', 'error']);
    assert.equal(schema.properties['afterword.deadline.hours'].minimum, 1);
  });

  test('are read as they are set, and say when they change', async () => {
    let changes = 0;
    const listener = settings.onDidChange(() => changes++);
    await update('deadline.hours', 48);
    await update('notesFolder', 'jobs/notes/');
    await update('rules', { 'tone/casual': 'off' });
    assert.deepEqual(settings.deadline(inWorkspace('a.md')), { hours: 48, dueSoonHours: 6 });
    assert.equal(settings.notesFolder(inWorkspace('a.md')), 'jobs/notes');
    assert.deepEqual({ ...settings.rules(inWorkspace('a.md')) }, { 'tone/casual': 'off' });
    assert.equal(changes, 3);
    await vscode.workspace.getConfiguration('editor').update('rulers', [80], Workspace);
    assert.equal(changes, 3);
    await vscode.workspace.getConfiguration('editor').update('rulers', undefined, Workspace);
    listener.dispose();
  });

  test('fall back to the default where they make no sense', async () => {
    await update('deadline.hours', -1);
    await update('limits.words', 'many');
    await update('notesFolder', '../elsewhere');
    await update('rules', { 'tone/casual': 'loud', 'tone/negative': 'error' });
    assert.equal(settings.deadline().hours, 24);
    assert.equal(settings.limits().words, 200);
    assert.equal(settings.notesFolder(), 'interviews');
    assert.deepEqual(settings.rules(), { 'tone/negative': 'error' });
  });

  test('keep the rules of the person beside those of the workspace', async () => {
    await update('rules', { 'tone/casual': 'hint', 'tone/negative': 'off' }, Global);
    await setRule('tone/casual', 'off', inWorkspace('a.md'));
    const rules = vscode.workspace.getConfiguration('afterword').inspect('rules');
    assert.deepEqual(rules?.workspaceValue, { 'tone/casual': 'off' });
    assert.deepEqual({ ...settings.rules() }, { 'tone/casual': 'off', 'tone/negative': 'off' });
  });
});

suite('the path of the resume', () => {
  const folder = vscode.Uri.parse('memfs://host/documents/jobs');
  const cases: readonly [string, string | undefined][] = [
    ['cv.md', 'memfs://host/documents/jobs/cv.md'],
    ['../cv.md', 'memfs://host/documents/cv.md'],
    ['docs\\cv.md', 'memfs://host/documents/jobs/docs/cv.md'],
    ['/home/alex/cv #2.md', 'memfs://host/home/alex/cv%20%232.md'],
    ['file:///home/alex/cv.md', 'file:///home/alex/cv.md'],
    ['vscode-vfs://github/alex/cv/cv.md', 'vscode-vfs://github/alex/cv/cv.md'],
    ['', undefined],
    ['file:////nowhere', undefined],
  ];
  for (const [setting, uri] of cases) {
    test(`"${setting}" is ${uri ?? 'none'}`, () => assert.equal(resumeUri(setting, folder)?.toString(), uri));
  }

  test('relative to nothing is none, and absolute is a file', () => {
    assert.equal(resumeUri('cv.md', undefined), undefined);
    assert.equal(resumeUri('/home/alex/cv.md', undefined)?.toString(), 'file:///home/alex/cv.md');
  });
});
