import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AfterwordApi } from '../../src/extension.js';
import { afterword, closeEditors } from './support/afterword.js';
import { noteText, openNote, replaceIn } from './support/notes.js';
import { noProblemOf, problemOf, problemsOf, ruleOf } from './support/problems.js';

const SPELLING = 'proofreading/spelling';
const GRAMMAR = 'proofreading/grammar';
const configuration = () => vscode.workspace.getConfiguration('afterword');
const set = (name: string, value: unknown) =>
  configuration().update(name, value, vscode.ConfigurationTarget.Workspace);

/** The texts under the problems of a rule. */
function underlined(document: vscode.TextDocument, rule: string): string[] {
  return problemsOf(document.uri)
    .filter((problem) => ruleOf(problem) === rule)
    .map((problem) => document.getText(problem.range));
}

async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

async function apply(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((candidate) => candidate.title === title);
  assert(action, `"${title}" is not among "${actions.map((candidate) => candidate.title).join('", "')}".`);
  if (action?.edit) assert(await vscode.workspace.applyEdit(action.edit));
  const { command } = action ?? {};
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

suite('proofreading', () => {
  let proofreading: AfterwordApi['proofreading'];

  suiteSetup(async () => {
    ({ proofreading } = await afterword());
  });
  teardown(async () => {
    for (const name of ['proofreading.enabled', 'proofreading.dialect', 'proofreading.words', 'rules'])
      await set(name, undefined);
    await closeEditors();
  });

  test('underlines what is misspelt and wrong, beside what breaks the guidelines', async () => {
    const document = await openNote(
      noteText({ greeting: 'Hi Rahul,', body: 'I was glad to here about the the 🎉 pipline.\n' }),
    );
    await problemOf(document.uri, 'personalization/wrong-name');
    await problemOf(document.uri, SPELLING);
    assert.deepEqual(underlined(document, SPELLING), ['pipline']);
    assert.deepEqual(underlined(document, GRAMMAR), ['here', 'the the']);
    assert(proofreading.isRunning);
  });

  test('follows the text, and keeps what still stands while it is checked', async () => {
    const document = await openNote(noteText({ body: 'Your pipline is a wonder.\n' }));
    await problemOf(document.uri, SPELLING);
    const seen: string[][] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => seen.push(underlined(document, SPELLING)));
    await replaceIn(document, 'a wonder', 'a marvl');
    await problemOf(document.uri, SPELLING, ({ message }) => message.includes('marvl'));
    listener.dispose();
    assert(
      seen.every((words) => words.includes('pipline')),
      JSON.stringify(seen),
    );
    await replaceIn(document, 'pipline', 'pipeline');
    await replaceIn(document, 'marvl', 'marvel');
    await noProblemOf(document.uri, SPELLING);
  });

  test('tells of a slip that several open notes have in every one of them', async () => {
    const text = noteText({ body: 'The same pipline twice.\n' });
    const documents = await Promise.all([openNote(text), openNote(text)]);
    for (const { uri } of documents) await problemOf(uri, SPELLING);
  });

  test('goes on where the worker dies in the middle of a check', async () => {
    const document = await openNote(noteText({ body: 'His pipline is a wonder.\n' }));
    await problemOf(document.uri, SPELLING);
    await replaceIn(document, 'a wonder', 'a marvl');
    while (proofreading.isIdle) await new Promise((resolve) => setTimeout(resolve));
    proofreading.stop();
    await problemOf(document.uri, SPELLING, ({ message }) => message.includes('marvl'));
    assert.deepEqual(underlined(document, SPELLING), ['pipline', 'marvl']);
  });

  test('mends with what the engine suggests', async () => {
    const document = await openNote(noteText({ body: 'I liked the the pipline.\n' }));
    const spelling = await problemOf(document.uri, SPELLING);
    await apply(await quickFixes(document, spelling.range), 'Change to "pipeline"');
    const grammar = await problemOf(document.uri, GRAMMAR);
    await apply(await quickFixes(document, grammar.range), 'Change to "the"');
    assert.match(document.getText(), /I liked the pipeline\./);
  });

  test('learns a word', async () => {
    const document = await openNote(noteText({ body: 'Your enviroment is a wonder.\n' }));
    const problem = await problemOf(document.uri, SPELLING);
    const actions = await quickFixes(document, problem.range);
    assert(actions.some(({ title }) => title === 'Add "enviroment" to User Dictionary'));
    assert(actions.some(({ title }) => title === `Ignore ${SPELLING} in this note`));
    await apply(actions, 'Add "enviroment" to Workspace Dictionary');
    await noProblemOf(document.uri, SPELLING);
    assert.deepEqual(configuration().get('proofreading.words'), ['enviroment']);
  });

  test('knows the words of the other notes', async () => {
    const document = await openNote(
      noteText({ body: 'Your zorblette is a wonder, and so is the pipline.\n' }),
    );
    await problemOf(document.uri, SPELLING, ({ message }) => message.includes('pipline'));
    await openNote(noteText().replace('- idempotent backfills', '- the zorblette'));
    await vscode.commands.executeCommand('vscode.open', document.uri);
    await problemOf(document.uri, SPELLING, ({ message }) => message.includes('pipline'));
    await noProblemOfWord(document.uri, 'zorblette');
  });

  test('goes by the dialect that is set', async () => {
    const document = await openNote(
      noteText({ body: 'Your organisation is a wonder, and so is the pipline.\n' }),
    );
    await problemOf(document.uri, SPELLING);
    assert.deepEqual(underlined(document, SPELLING), ['pipline']);
    await set('proofreading.dialect', 'us');
    await problemOf(document.uri, SPELLING, ({ message }) => message.includes('organisation'));
  });

  test('can be switched off', async () => {
    const document = await openNote(noteText({ body: 'Your pipline is a wonder.\n' }));
    await problemOf(document.uri, SPELLING);
    await set('proofreading.enabled', false);
    await noProblemOf(document.uri, SPELLING);
    await set('proofreading.enabled', true);
    await problemOf(document.uri, SPELLING);
    await set('rules', { [SPELLING]: 'off' });
    await noProblemOf(document.uri, SPELLING);
  });

  async function noProblemOfWord(uri: vscode.Uri, word: string): Promise<void> {
    const isGone = () => !problemsOf(uri).some(({ message }) => message.includes(word));
    while (!isGone())
      await new Promise<void>((resolve) => {
        const listener = vscode.languages.onDidChangeDiagnostics(() => {
          listener.dispose();
          resolve();
        });
      });
  }
});
