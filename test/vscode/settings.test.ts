import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { resumeUri } from '../../src/editor/resumeUri.js';
import { setRule } from '../../src/editor/setRule.js';
import { SETTINGS_FILES, SettingsActions } from '../../src/editor/settingsActions.js';
import { GUIDELINE_IDS } from '../../src/guidelines/catalogue.js';
import { Settings } from '../../src/workspace/settings.js';
import { SETTINGS } from '../../src/workspace/settingsSchema.js';
import { closeEditors } from './support/afterword.js';
import { inWorkspace } from './support/notes.js';
import { activateExtension, until } from './support/problems.js';

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
    await setRule('tone/casual', 'off', inWorkspace('a.md'), 'workspace');
    const rules = vscode.workspace.getConfiguration('afterword').inspect('rules');
    assert.deepEqual(rules?.workspaceValue, { 'tone/casual': 'off' });
    assert.deepEqual({ ...settings.rules() }, { 'tone/casual': 'off', 'tone/negative': 'off' });
  });
});

suite('a rule in settings.json that there is none of', () => {
  /** Stands in for VS Code's JSON extension, which not every host of the tests has for the browser. */
  const standIn = vscode.languages.createDiagnosticCollection('stand-in');
  suiteSetup(activateExtension);
  teardown(async () => {
    standIn.clear();
    for (const target of [Workspace, Global]) await update('rules', undefined, target);
    await closeEditors();
  });
  suiteTeardown(() => standIn.dispose());

  async function hasJsonExtension(): Promise<boolean> {
    try {
      await vscode.extensions.getExtension('vscode.json-language-features')?.activate();
      return true;
    } catch {
      return false;
    }
  }

  /** Opens settings.json by a command of VS Code's, and gives what is reported of a rule there, once. */
  async function reportOf(command: string, written: string) {
    await vscode.commands.executeCommand(command);
    const document = vscode.window.activeTextEditor?.document ?? assert.fail('No settings are open.');
    assert(document.uri.path.endsWith('/settings.json'));
    assert.equal(document.languageId, 'jsonc');
    const at = document.positionAt(document.getText().indexOf(`"${written}"`));
    const range = new vscode.Range(at, at.translate(0, written.length + 2));
    if (!(await hasJsonExtension()))
      standIn.set(document.uri, [new vscode.Diagnostic(range, SETTINGS.rules.errorMessage)]);
    const reported = () =>
      vscode.languages.getDiagnostics(document.uri).filter((problem) => problem.range.isEqual(range));
    await until(vscode.languages.onDidChangeDiagnostics, () => reported().length > 0);
    assert.deepEqual(
      reported().map(({ message }) => message),
      [SETTINGS.rules.errorMessage],
    );
    return { document, range, diagnostics: reported() };
  }

  test('is reported in the workspace, with the nearest one as a fix', async () => {
    await update('rules', { 'tone/causal': 'off', 'tone/negative': 'hint' });
    const open = 'workbench.action.openWorkspaceSettingsFile';
    const { document, range } = await reportOf(open, 'tone/causal');
    const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const [fix] = actions.filter(({ title }) => title === 'Change to "tone/casual"');
    assert(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.match(document.getText(), /"tone\/casual": "off"/);
    await document.save();
  });

  test('is reported in user settings, by its name alone as well', async () => {
    await update('rules', { 'no-topics': 'off' }, Global);
    const report = await reportOf('workbench.action.openSettingsJson', 'no-topics');
    const { document, range, diagnostics } = report;
    // Where the window and the extensions are on two machines, no command finds the person's settings.
    const actions = await new SettingsActions(async () => GUIDELINE_IDS).provideCodeActions(document, range, {
      diagnostics,
      only: undefined,
      triggerKind: vscode.CodeActionTriggerKind.Invoke,
    });
    assert(vscode.languages.match(SETTINGS_FILES, document) > 0);
    assert(actions.some(({ title }) => title === 'Change to "specificity/no-topic"'));
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
