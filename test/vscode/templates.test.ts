import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scaffoldInterview } from '../../src/commands/newInterview/scaffold.js';
import { readPastedList } from '../../src/invitation/pastedList.js';
import { BUILT_IN_TEMPLATES } from '../../src/templates/builtIn.js';
import { Settings } from '../../src/workspace/settings.js';
import { TemplateFolders } from '../../src/workspace/templateFolders.js';
import { Templates } from '../../src/workspace/templates.js';
import { afterword, closeEditors, onDisk, remove } from './support/afterword.js';
import { inWorkspace, noteText, openUntitled, replaceIn, writeNote } from './support/notes.js';
import { problemOf, problemsOf, ruleOf, until } from './support/problems.js';
import { type Answer, answering } from './support/quickPick.js';

const FOLDER = 'interview-templates';
const LABELS = BUILT_IN_TEMPLATES.map(({ label }) => label);
const NEW = '$(add) New Template…';
const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('afterword').update(name, value, vscode.ConfigurationTarget.Workspace);

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

suite('templates', () => {
  const settings = new Settings();
  const folders = new TemplateFolders(settings);
  const templates = new Templates(folders);
  const workspace = inWorkspace('.').with({ path: inWorkspace('x').path.replace(/\/x$/, '') });

  suiteSetup(afterword);
  suiteTeardown(() => {
    folders.dispose();
    settings.dispose();
  });
  teardown(async () => {
    await closeEditors();
    for (const name of ['templatesFolder', 'candidate.signature', 'candidate.name'])
      await set(name, undefined);
    for (const name of [FOLDER, 'mine']) if (await exists(inWorkspace(name))) await remove(inWorkspace(name));
  });

  /** Writes a template, and opens it. */
  let files = 0;
  const openTemplate = async (text: string) =>
    vscode.workspace.openTextDocument(await writeNote(text, `${FOLDER}/template-${++files}.md`));
  const messagesOf = (document: vscode.TextDocument) =>
    problemsOf(document.uri).map(({ message }) => message);
  const problemIn = (document: vscode.TextDocument, part: string) =>
    until(vscode.languages.onDidChangeDiagnostics, () =>
      messagesOf(document).some((message) => message.includes(part)),
    );

  test('of the workspace come first, and take the place of built-in ones by file or by name', async () => {
    assert.deepEqual((await templates.list(workspace)).builtIn, BUILT_IN_TEMPLATES);
    await writeNote('Hi', `${FOLDER}/second-round.md`);
    await writeNote('---\ntemplate: Board\n---\nHi', `${FOLDER}/executive.md`);
    await writeNote('---\ntemplate: late note\ndescription: Mine\n---\nHi', `${FOLDER}/x.md`);
    await writeNote('Hi', `${FOLDER}/below/not-one.md`);
    const { own, builtIn } = await templates.list(workspace);
    assert.deepEqual(
      own.map(({ label, detail }) => [label, detail]),
      [
        ['Board', ''],
        ['late note', 'Mine'],
        ['Second Round', ''],
      ],
    );
    assert.deepEqual(
      builtIn.map(({ label }) => label),
      LABELS.filter((label) => label !== 'Executive' && label !== 'Late Note'),
    );
  });

  test('are copied once to be edited, and nothing of the person’s is ever written over', async () => {
    const open = (label: string) =>
      answering([label], () => vscode.commands.executeCommand('afterword.editTemplates'));
    assert.deepEqual((await open('Recruiter')).offered, [
      [...LABELS.toSorted((a, b) => a.localeCompare(b)), NEW],
    ]);
    const recruiter = inWorkspace(`${FOLDER}/recruiter.md`);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), recruiter.toString());
    for (const { id, text } of BUILT_IN_TEMPLATES)
      assert.equal(await onDisk(inWorkspace(`${FOLDER}/${id}.md`)), text);
    await closeEditors();

    await writeNote('mine', `${FOLDER}/recruiter.md`);
    await remove(inWorkspace(`${FOLDER}/executive.md`));
    await open('Late Note');
    assert.equal(await onDisk(recruiter), 'mine');
    assert.equal(await exists(inWorkspace(`${FOLDER}/executive.md`)), false);
    await open('Executive');
    assert.equal(await exists(inWorkspace(`${FOLDER}/executive.md`)), true);
  });

  test('lie where the setting says, and are no notes, whatever their front matter', async () => {
    const { index } = await afterword();
    const uri = await writeNote(noteText(), 'mine/raj.md');
    await until(index.onDidChange, () => index.get(uri) !== undefined);
    await set('templatesFolder', 'mine');
    await until(index.onDidChange, () => index.get(uri) === undefined);
    assert.deepEqual(
      (await templates.list(workspace)).own.map(({ label }) => label),
      ['Raj'],
    );
    await vscode.workspace.openTextDocument(uri);
    await set('templatesFolder', undefined);
    await until(index.onDidChange, () => index.get(uri) !== undefined);
  });

  test('show their mistakes, which go as they are mended', async () => {
    const document = await openTemplate('---\nfile: ../x\n---\n{{#topic}}{{firstname}}');
    await problemIn(document, 'not closed');
    assert.equal(messagesOf(document).length, 3);
    assert(messagesOf(document).some((message) => message.startsWith('This leads out of the folder')));
    const at = document.positionAt(document.getText().indexOf('firstname') + 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = actions.find(({ title }) => title === 'Change to "firstName"');
    assert(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await replaceIn(document, '{{firstName}}', '{{firstName}}{{/topic}}');
    await replaceIn(document, '../x', 'x');
    await until(vscode.languages.onDidChangeDiagnostics, () => messagesOf(document).length === 0);
  });

  test('offer their variables between braces, and nowhere else', async () => {
    const document = await openTemplate('Hi {{}}, you\n{{#oneOf}}a{{/}}');
    const offered = async (line: number, character: number) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(line, character),
        '{',
      );
      return items
        .filter(({ kind }) => kind === vscode.CompletionItemKind.Variable)
        .map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.deepEqual((await offered(0, 5)).slice(0, 2), ['greetingName', 'firstName']);
    assert.deepEqual(await offered(1, 14), ['/oneOf']);
    assert.deepEqual(await offered(0, 10), []);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(1, 5),
    );
    assert(hover);
  });

  suite('built in', () => {
    const ended = new Date(Date.now() - 3_600_000).toISOString();
    const notesFolder = inWorkspace('template-suite');
    teardown(() => remove(notesFolder));

    for (const template of BUILT_IN_TEMPLATES) {
      test(`${template.label} leaves a loop with nothing to mend but the gaps, proofread as well`, async () => {
        const { proofreading, index } = await afterword();
        const created = await scaffoldInterview(notesFolder, {
          company: 'Amazon',
          role: 'Software Development Engineer II',
          ended: { written: ended, day: ended.slice(0, 10) },
          interviewers: readPastedList('Raj Patel, Engineering Manager; Priya Shah; Nguyễn Thị Ánh')
            .interviewers,
          via: '',
          template,
          candidate: { name: 'Alex Kim', email: '', signature: '' },
        });
        assert.equal(created.length, 3);
        await until(index.onDidChange, () => created.every(({ uri }) => index.get(uri)));
        for (const { uri } of created) {
          await vscode.workspace.openTextDocument(uri);
          await problemOf(uri, 'specificity/placeholder');
        }
        // There is no event for the end of what was found to be right.
        while (!proofreading.isIdle) await new Promise((resolve) => setTimeout(resolve));
        for (const { uri } of created)
          assert.deepEqual([...new Set(problemsOf(uri).map(ruleOf))], ['specificity/placeholder']);
      });
    }
  });

  suite('applied to a note', () => {
    const TEMPLATE =
      'Hi {{firstName}},\n\nThank you for {{topic}}: [why].\n\nBest,\n{{candidate.signature}}\n';
    const FRONT = '---\r\ninterviewer:   Raj Patel # him\r\ntopics: [backfills $1 {{role}}]\r\n---\r\n';
    const MESSAGE =
      'Hi Raj,\r\n\r\nThank you for backfills $1 {{role}}: [why].\r\n\r\nBest,\r\nAlex\r\n+1 555\r\n';
    const apply = (...answers: Answer[]) =>
      answering(answers, () => vscode.commands.executeCommand('afterword.applyTemplate'));
    const openNote = async (message: string) => {
      await writeNote(TEMPLATE, `${FOLDER}/mine.md`);
      await set('candidate.signature', 'Alex\n+1 555');
      const document = await vscode.workspace.openTextDocument(
        await writeNote(FRONT + message, `${FOLDER}/below/raj-${++files}.md`),
      );
      await vscode.window.showTextDocument(document);
      return document;
    };
    const diffs = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputTextDiff);

    test('keep its front matter, byte for byte, and leave it saved; one undo brings the text back', async () => {
      const document = await openNote('Old text.\r\n');
      const { offered } = await apply('Mine', 'Replace the Text');
      assert.deepEqual(offered[1], ['Replace the Text', 'Keep the Note as It Is']);
      assert.equal(document.getText(), FRONT + MESSAGE);
      assert.equal(await onDisk(document.uri), FRONT + MESSAGE);
      assert.deepEqual(diffs(), []);
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor && document.getText(editor.selection), '{{role}}');
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), `${FRONT}Old text.\r\n`);
    });

    test('ask nothing where there is no text to lose', async () => {
      const document = await openNote('\r\n');
      assert.equal((await apply('Mine')).offered.length, 1);
      assert.equal(document.getText(), FRONT + MESSAGE);
    });

    test('leave a note alone that is to be kept, and one that was changed while they asked', async () => {
      const document = await openNote('Old text.\r\n');
      await apply('Mine', 'Keep the Note as It Is');
      assert.equal(document.getText(), `${FRONT}Old text.\r\n`);
      await vscode.window.showTextDocument(document);
      const { messages } = await apply('Mine', async () => {
        assert.equal(diffs().length, 1);
        await replaceIn(document, 'Old', 'New');
        return 'Replace the Text';
      });
      assert.match(messages.join(), /was changed in the meantime/);
      assert.equal(document.getText(), `${FRONT}New text.\r\n`);
    });

    test('do not save what was not saved', async () => {
      const document = await openNote('Old text.\r\n');
      await replaceIn(document, 'Old', 'Unsaved');
      await apply('Mine', 'Replace the Text');
      assert.equal(document.getText(), FRONT + MESSAGE);
      assert.equal(document.isDirty, true);
      assert.equal(await onDisk(document.uri), `${FRONT}Old text.\r\n`);
    });

    test('that have a mistake are named, and asked about again', async () => {
      const document = await openNote('Old text.\r\n');
      await writeNote('{{#topic}}', `${FOLDER}/broken.md`);
      const { offered, messages } = await apply('Broken', 'Mine', 'Replace the Text');
      assert.equal(offered.length, 3);
      assert.match(messages.join(), /^The template "Broken" has a mistake. This section is not closed/);
      assert.equal(document.getText(), FRONT + MESSAGE);
    });

    test('need a note', async () => {
      await vscode.window.showTextDocument(await openUntitled('no note'));
      const { offered, messages } = await apply();
      assert.deepEqual(offered, []);
      assert.match(messages.join(), /^Open a note first/);
    });
  });
});
