import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FIELD_NAMES, FIELDS } from '../../src/note/fields.js';
import { noteText, openNote } from './support/notes.js';
import { activateExtension, noProblemOf, problemOf } from './support/problems.js';

const { QuickFix, Refactor, SourceFixAll } = vscode.CodeActionKind;

/** The actions that VS Code offers at a range. */
function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind = QuickFix,
): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind.value);
}

function whole(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
}

async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert(await vscode.workspace.applyEdit(edit));
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The action of that title. */
function titled(actions: readonly vscode.CodeAction[], title: string): vscode.CodeAction {
  const action = actions.find((candidate) => candidate.title === title);
  return (
    action ??
    assert.fail(`"${title}" is not among "${actions.map((candidate) => candidate.title).join('", "')}".`)
  );
}

const rules = () => vscode.workspace.getConfiguration('afterword').inspect('rules');
const setRules = (value: unknown, target = vscode.ConfigurationTarget.Workspace) =>
  vscode.workspace.getConfiguration('afterword').update('rules', value, target);

suite('quick fixes', () => {
  suiteSetup(activateExtension);
  teardown(async () => {
    await setRules(undefined);
    await setRules(undefined, vscode.ConfigurationTarget.Global);
  });

  test('mend what is underlined, the best first, and undo puts it back', async () => {
    const text = noteText({ greeting: 'Hi Rahul,' });
    const document = await openNote(text);
    await vscode.window.showTextDocument(document);
    const problem = await problemOf(document.uri, 'personalization/wrong-name');
    const actions = await actionsAt(document, problem.range);
    const first = titled(actions, 'Change to "Raj"');
    assert.equal(first.isPreferred, true);
    await apply(first);
    assert.equal(document.getText(), text.replace('Hi Rahul,', 'Hi Raj,'));
    await noProblemOf(document.uri, 'personalization/wrong-name');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  test('begin with the worst, where problems meet', async () => {
    const text = noteText({ greeting: 'Hi Rahul,' });
    const document = await openNote(text.replace(', and would love to work on them with your team', ''));
    await problemOf(document.uri, 'enthusiasm/missing');
    const { range } = await problemOf(document.uri, 'personalization/wrong-name');
    const [first] = await actionsAt(document, range);
    assert.equal(first?.title, 'Change to "Raj"');
  });

  test('ignore the rule in this note, and leave the rest of it alone', async () => {
    const text = noteText({
      frontMatter: 'ignore: [tone/exclamation] # mine\n',
      body: '\nIt was awesome.\n',
    });
    const document = await openNote(text.replaceAll('\n', '\r\n'));
    const problem = await problemOf(document.uri, 'tone/casual');
    await apply(titled(await actionsAt(document, problem.range), 'Ignore tone/casual in this note'));
    await noProblemOf(document.uri, 'tone/casual');
    assert.equal(
      document.getText(),
      text
        .replace('ignore: [tone/exclamation]', 'ignore: [tone/exclamation, tone/casual]')
        .replaceAll('\n', '\r\n'),
    );
  });

  test('turn the rule off or down in the workspace, beside what is set there', async () => {
    await setRules({ 'tone/exclamation': 'error' });
    const document = await openNote(noteText({ body: '\nIt was awesome.\n' }));
    const problem = await problemOf(document.uri, 'tone/casual');
    const actions = await actionsAt(document, problem.range);
    await apply(titled(actions, 'Turn tone/casual down to a hint in this workspace'));
    const { Hint } = vscode.DiagnosticSeverity;
    const hint = await problemOf(document.uri, 'tone/casual', ({ severity }) => severity === Hint);
    const whenHint = await actionsAt(document, hint.range);
    assert(!whenHint.some(({ title }) => title.startsWith('Turn tone/casual down')));
    await apply(titled(whenHint, 'Turn tone/casual off in this workspace'));
    await noProblemOf(document.uri, 'tone/casual');
    assert.deepEqual(rules()?.workspaceValue, { 'tone/exclamation': 'error', 'tone/casual': 'off' });
    assert.equal(rules()?.globalValue, undefined);
  });

  test('turn the rule off for the person, unless the workspace has a word on it', async () => {
    const document = await openNote(noteText({ body: '\nIt was awesome.\n' }));
    const { range } = await problemOf(document.uri, 'tone/casual');
    await apply(titled(await actionsAt(document, range), 'Turn tone/casual off in user settings'));
    await noProblemOf(document.uri, 'tone/casual');
    assert.deepEqual(rules()?.globalValue, { 'tone/casual': 'off' });
    assert.equal(rules()?.workspaceValue, undefined);
    await setRules({ 'tone/casual': 'info' });
    const again = await problemOf(document.uri, 'tone/casual');
    const titles = (await actionsAt(document, again.range)).map(({ title }) => title);
    assert(titles.includes('Turn tone/casual off in this workspace'));
    assert(!titles.some((title) => title.endsWith('in user settings')));
  });

  test('are for the problems at the cursor alone', async () => {
    const document = await openNote(noteText({ body: '\nIt was awesome, and due to the fact of cake!!\n' }));
    const problem = await problemOf(document.uri, 'tone/casual');
    const titles = (await actionsAt(document, problem.range)).map(({ title }) => title);
    assert(titles.includes('Ignore tone/casual in this note'));
    assert(!titles.some((title) => title.includes('tone/exclamation')));
    const elsewhere = document.positionAt(document.getText().indexOf('idempotent backfills today'));
    assert.deepEqual(await actionsAt(document, new vscode.Range(elsewhere, elsewhere)), []);
  });

  test('are not among refactorings', async () => {
    const document = await openNote(noteText({ body: '\nIt was awesome.\n' }));
    const problem = await problemOf(document.uri, 'tone/casual');
    const titles = (await actionsAt(document, problem.range, Refactor)).map(({ title }) => title);
    assert(!titles.some((title) => title.includes('tone/casual')), titles.join());
  });

  test('mend all at once on request, without getting in each other’s way', async () => {
    const document = await openNote(
      noteText({ greeting: 'Hey Rahul,', body: '\nIt was awesome!! I called in order to thank you.\n' }),
    );
    await problemOf(document.uri, 'conciseness/wordy-phrase');
    const actions = await actionsAt(document, whole(document), SourceFixAll);
    await apply(titled(actions, 'Fix all Afterword problems'));
    await noProblemOf(document.uri, 'tone/casual');
    assert.match(document.getText(), /\nHi Raj,\n(?:.*\n)*It was impressive! I called to thank you\.\n/i);
    assert.deepEqual(await actionsAt(document, whole(document), SourceFixAll), []);
  });
});

suite('hovers', () => {
  suiteSetup(activateExtension);

  async function hoverAt(document: vscode.TextDocument, text: string, offset = 0): Promise<string> {
    const position = document.positionAt(document.getText().indexOf(text) + offset);
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : String(content)))
      .join('\n');
  }

  test('say what a key of the front matter is for', async () => {
    const document = await openNote(noteText());
    assert.match(await hoverAt(document, 'interviewed:'), /When the interview ended/);
    assert.match(await hoverAt(document, 'topics:'), /What you talked about/);
    assert.doesNotMatch(await hoverAt(document, 'Amazon'), /company you are applying to/);
  });

  test('are there for every key', async () => {
    const keys = FIELD_NAMES.map((key) => `${key}:\n`).join('');
    const document = await openNote(`---\n${keys}---\n`);
    for (const key of FIELD_NAMES)
      assert.equal(await hoverAt(document, `\n${key}:`, 1), FIELDS[key].description);
  });

  test('keep out of files that are no notes', async () => {
    const document = await openNote('---\ncompany: Amazon\n---\n');
    assert.equal(await hoverAt(document, 'company'), '');
  });
});
