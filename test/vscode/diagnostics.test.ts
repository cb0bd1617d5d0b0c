import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NoteDiagnostics } from '../../src/editor/diagnostics.js';
import type { CheckedNote } from '../../src/editor/noteChecker.js';
import { RULE_IDS } from '../../src/guidelines/catalogue.js';
import type { Finding } from '../../src/guidelines/guideline.js';
import { parseNote } from '../../src/note/note.js';
import { inWorkspace, noteText, openNote, openUntitled, replaceIn, writeNote } from './support/notes.js';
import {
  activateExtension,
  noProblemOf,
  noProblems,
  problemOf,
  problemsOf,
  until,
} from './support/problems.js';

const PLACEHOLDER = 'specificity/placeholder';
const GAP = noteText({ body: '\nThank you for [specific project].\n' });

suite('problems', () => {
  suiteSetup(activateExtension);

  test('name the rule, link to its page, and underline exactly what is wrong', async () => {
    const document = await openNote(GAP);
    const problem = await problemOf(document.uri, PLACEHOLDER);
    assert.equal(document.getText(problem.range), '[specific project]');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(problem.source, 'afterword');
    assert(typeof problem.code === 'object');
    assert.equal(problem.code.target.toString(true), `afterword-guidelines:/${PLACEHOLDER}.md`);
  });

  test('stand at the right place in a file with CRLF and letters beyond the BMP', async () => {
    const text = GAP.replace('Thank you for [', 'Thank you 🏃🏃 Ánh for [').replaceAll('\n', '\r\n');
    const document = await openNote(text);
    const problem = await problemOf(document.uri, PLACEHOLDER);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    assert.equal(document.getText(problem.range), '[specific project]');
  });

  test('follow what is typed', async () => {
    const document = await openNote(noteText());
    await replaceIn(document, 'walking', '[their project]');
    await problemOf(document.uri, PLACEHOLDER);
    await replaceIn(document, '[their project]', 'walking');
    await noProblemOf(document.uri, PLACEHOLDER);
  });

  test('follow a burst of edits to its end', async () => {
    const document = await openNote(GAP);
    for (let i = 0; i < 10; i++)
      await replaceIn(document, 'Thank you for [', `Line ${i}.\n\nThank you for [`);
    const { line } = document.positionAt(document.getText().indexOf('[specific'));
    await problemOf(document.uri, PLACEHOLDER, ({ range }) => range.start.line === line);
  });

  test('are there before a note is saved for the first time', async () => {
    const document = await openUntitled(GAP);
    assert(document.isUntitled);
    await problemOf(document.uri, PLACEHOLDER);
  });

  test('begin when the front matter names an interviewer, and end when it does not', async () => {
    const document = await openNote(GAP.replace('interviewer:', 'reader:'));
    await replaceIn(document, 'reader:', 'interviewer:');
    await problemOf(document.uri, PLACEHOLDER);
    await replaceIn(document, 'interviewer:', 'reader:');
    await noProblems(document.uri);
  });

  test('go when the note is closed', async () => {
    const uri = await writeNote(GAP);
    await vscode.commands.executeCommand('vscode.open', uri);
    await problemOf(uri, PLACEHOLDER);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await noProblems(uri);
  });

  test('go when the file is deleted, even where its document stays open', async () => {
    const uri = await writeNote(GAP);
    const document = await vscode.workspace.openTextDocument(uri);
    await problemOf(uri, PLACEHOLDER);
    await vscode.workspace.fs.delete(uri);
    await noProblems(uri);
    assert(!document.isClosed);
  });

  test('go with a folder that is deleted', async () => {
    const uri = await writeNote(GAP, 'folder/note.md');
    await vscode.workspace.openTextDocument(uri);
    await problemOf(uri, PLACEHOLDER);
    await vscode.workspace.fs.delete(inWorkspace('folder'), { recursive: true });
    await noProblems(uri);
  });

  test('come back with the file', async () => {
    const uri = await writeNote(GAP);
    await vscode.commands.executeCommand('vscode.open', uri);
    await problemOf(uri, PLACEHOLDER);
    await vscode.workspace.fs.delete(uri);
    await noProblems(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(GAP));
    await vscode.commands.executeCommand('vscode.open', uri);
    await problemOf(uri, PLACEHOLDER);
  });

  test('move with a note that is renamed', async () => {
    const uri = await writeNote(GAP);
    await vscode.commands.executeCommand('vscode.open', uri);
    await problemOf(uri, PLACEHOLDER);
    const renamed = inWorkspace('renamed.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed, { overwrite: true });
    assert(await vscode.workspace.applyEdit(edit));
    await problemOf(renamed, PLACEHOLDER);
    await noProblems(uri);
  });

  test('go when the document is no markdown any more', async () => {
    const document = await openNote(GAP);
    await problemOf(document.uri, PLACEHOLDER);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await noProblems(document.uri);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await problemOf(document.uri, PLACEHOLDER);
  });

  test('are not for what cannot be edited', async () => {
    const provider = { provideTextDocumentContent: () => GAP };
    const registration = vscode.workspace.registerTextDocumentContentProvider('afterword-history', provider);
    const history = vscode.Uri.parse('afterword-history:/note.md');
    assert.equal((await vscode.workspace.openTextDocument(history)).languageId, 'markdown');
    const document = await openNote(GAP);
    await problemOf(document.uri, PLACEHOLDER);
    assert.deepEqual(problemsOf(history), []);
    registration.dispose();
  });

  test('name a note that says the same, and where', async () => {
    const shared =
      'Your rota of two engineers on call with a shadow in their first month is the sanest I have seen.';
    const other = await writeNote(
      noteText({ body: `\n${shared}\n` })
        .replace('Raj Patel', 'Priya Shah')
        .replace('Hi Raj', 'Hi Priya'),
      'priya-shah.md',
    );
    const uri = await writeNote(noteText({ body: `\n${shared}\n` }), 'raj-patel.md');
    const document = await vscode.workspace.openTextDocument(uri);
    const problem = await problemOf(
      uri,
      'personalization/duplicate',
      ({ range }) => document.getText(range) === shared,
    );
    const [related] = problem.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), other.toString());
    const lines = noteText({ body: `\n${shared}\n` }).split('\n');
    const line = lines.indexOf(shared);
    assert.deepEqual(related.location.range, new vscode.Range(line, 0, line, shared.length));
    await vscode.workspace.fs.delete(other);
    await noProblemOf(uri, 'personalization/duplicate');
  });

  test('change when a deadline passes', async () => {
    const interviewed = new Date(Date.now() - 24 * 3_600_000 + 1500);
    const document = await openNote(
      noteText().replace(/interviewed: .*/, `interviewed: ${interviewed.toISOString()}`),
    );
    await problemOf(document.uri, 'promptness/due-soon');
    const problem = await problemOf(document.uri, 'promptness/overdue');
    assert.equal(document.getText(problem.range), interviewed.toISOString());
    assert(Date.now() - interviewed.getTime() >= 24 * 3_600_000);
  });

  test('follow the settings', async () => {
    const document = await openNote(GAP);
    await problemOf(document.uri, PLACEHOLDER);
    const configuration = vscode.workspace.getConfiguration('afterword');
    await configuration.update('rules', { [PLACEHOLDER]: 'off' }, vscode.ConfigurationTarget.Workspace);
    await noProblemOf(document.uri, PLACEHOLDER);
    await configuration.update('rules', { [PLACEHOLDER]: 'info' }, vscode.ConfigurationTarget.Workspace);
    const { Information } = vscode.DiagnosticSeverity;
    await problemOf(document.uri, PLACEHOLDER, ({ severity }) => severity === Information);
    await configuration.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await configuration.update('limits.words', 20, vscode.ConfigurationTarget.Workspace);
    await problemOf(document.uri, 'conciseness/too-long');
    await configuration.update('limits.words', undefined, vscode.ConfigurationTarget.Workspace);
    await noProblemOf(document.uri, 'conciseness/too-long');
  });

  test('follow the resume', async () => {
    const line =
      'Cut the nightly backfill of forty tables from nine hours to fifty minutes by partitioning them.';
    const document = await openNote(
      noteText({ body: `\nI ${line.charAt(0).toLowerCase()}${line.slice(1)}\n` }),
    );
    const configuration = vscode.workspace.getConfiguration('afterword');
    await configuration.update('resume', 'cv.md', vscode.ConfigurationTarget.Workspace);
    const resume = await writeNote(`# Alex Kim\n\n- ${line}\n`, 'cv.md');
    const problem = await problemOf(document.uri, 'reinforcement/resume-restated');
    assert.match(document.getText(problem.range), /^I cut the nightly/);
    await vscode.workspace.fs.writeFile(resume, new TextEncoder().encode('# Alex Kim\n'));
    await noProblemOf(document.uri, 'reinforcement/resume-restated');
    await vscode.workspace.fs.writeFile(resume, new TextEncoder().encode(`# Alex Kim\n\n${line}\n`));
    await problemOf(document.uri, 'reinforcement/resume-restated');
    await vscode.workspace.fs.delete(resume);
    await noProblemOf(document.uri, 'reinforcement/resume-restated');
    await configuration.update('resume', undefined, vscode.ConfigurationTarget.Workspace);
  });

  test('lead to the guideline’s page, rendered', async () => {
    const { code } = await problemOf((await openNote(GAP)).uri, PLACEHOLDER);
    assert(typeof code === 'object');
    // Not awaited: a browser's VS Code without the preview extension shows the editor, and never fills it.
    void vscode.commands.executeCommand('vscode.open', code.target);
    await until(vscode.window.tabGroups.onDidChangeTabs, () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return (
        input instanceof vscode.TabInputCustom &&
        input.viewType === 'vscode.markdown.preview.editor' &&
        input.uri.toString() === code.target.toString()
      );
    });
  });
});

suite('the pages of the guidelines', () => {
  suiteSetup(activateExtension);
  const page = (path: string) => vscode.Uri.from({ scheme: 'afterword-guidelines', path });
  const read = async (path: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(page(path)));

  test('are there for every guideline, and link to an index that links to them', async () => {
    const index = await read('/README.md');
    for (const id of RULE_IDS) {
      assert((await read(`/${id}.md`)).startsWith(`# ${id}\n`));
      assert(index.includes(`(${id}.md)`));
    }
  });

  test('are all that can be read, and cannot be written', async () => {
    await assert.rejects(read('/../sentence-model.bin'), vscode.FileSystemError);
    await assert.rejects(read('/tone/../../../package.json'), vscode.FileSystemError);
    await assert.rejects(read('/tone/no-such-rule.md'), vscode.FileSystemError);
    const { fs } = vscode.workspace;
    await assert.rejects(
      async () => fs.writeFile(page('/mine.md'), new Uint8Array()),
      vscode.FileSystemError,
    );
    await assert.rejects(async () => fs.delete(page('/tone/casual.md')), vscode.FileSystemError);
    assert.equal(fs.isWritableFileSystem('afterword-guidelines'), false);
  });
});

suite('results that come late', () => {
  const changed = new vscode.EventEmitter<void>();
  const log = { error: (message: string) => assert.fail(message) };

  /** Answers checks when the test says so. */
  class SlowChecker {
    readonly onDidChangeContext = changed.event;
    readonly onDidProofread = new vscode.EventEmitter<vscode.TextDocument>().event;
    readonly #waiting: {
      document: vscode.TextDocument;
      resolve: (checked: CheckedNote | undefined) => void;
    }[] = [];
    readonly #asked = new vscode.EventEmitter<void>();
    readonly #uri: vscode.Uri | undefined;

    constructor(uri?: vscode.Uri) {
      this.#uri = uri;
    }

    check(document: vscode.TextDocument): Promise<CheckedNote | undefined> {
      if (document.uri.toString() !== this.#uri?.toString()) return Promise.resolve(undefined);
      const { promise, resolve } = withResolvers<CheckedNote | undefined>();
      this.#waiting.push({ document, resolve });
      this.#asked.fire();
      return promise;
    }

    async asked(count: number): Promise<void> {
      await until(this.#asked.event, () => this.#waiting.length >= count);
    }

    /** Answers the check that was asked for as the `index`th, with one problem. */
    answer(index: number, version: number, message: string): void {
      const { document, resolve } = this.#waiting[index] ?? assert.fail('was not asked');
      const note = parseNote(document.getText()) ?? assert.fail('is no note');
      const finding: Finding = {
        rule: 'tone/casual',
        severity: 'hint',
        message,
        range: { start: 0, end: 3 },
      };
      resolve({ version, note, findings: [finding], staleAt: undefined });
    }
  }

  function withResolvers<T>() {
    let resolve: (value: T) => void = () => undefined;
    const promise = new Promise<T>((fulfil) => {
      resolve = fulfil;
    });
    return { promise, resolve };
  }

  const messages = (uri: vscode.Uri) =>
    problemsOf(uri)
      .map(({ message }) => message)
      .filter((message) => message.startsWith('late'));
  const shows = (uri: vscode.Uri, ...wanted: string[]) =>
    until(vscode.languages.onDidChangeDiagnostics, () => messages(uri).join() === wanted.join());

  test('are dropped where they are of an older version', async () => {
    const document = await openNote(noteText());
    const checker = new SlowChecker(document.uri);
    const diagnostics = new NoteDiagnostics(checker, log);
    await checker.asked(1);
    const old = document.version;
    await replaceIn(document, 'walking', 'taking');
    await checker.asked(2);
    checker.answer(1, document.version, 'late: new');
    await shows(document.uri, 'late: new');
    checker.answer(0, old, 'late: old');
    await replaceIn(document, 'taking', 'talking');
    await checker.asked(3);
    checker.answer(2, old, 'late: of a version that is gone');
    await replaceIn(document, 'talking', 'walking');
    await checker.asked(4);
    assert.deepEqual(messages(document.uri), ['late: new']);
    checker.answer(3, document.version, 'late: newest');
    await shows(document.uri, 'late: newest');
    diagnostics.dispose();
    assert.deepEqual(messages(document.uri), []);
  });

  test('are dropped where the document is closed by then', async () => {
    const uri = await writeNote(noteText());
    const checker = new SlowChecker(uri);
    const diagnostics = new NoteDiagnostics(checker, log);
    await vscode.commands.executeCommand('vscode.open', uri);
    await checker.asked(1);
    const isClosed = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.uri.toString() !== uri.toString()) return;
        listener.dispose();
        resolve();
      });
    });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await isClosed;
    checker.answer(0, 1, 'late: closed');
    await vscode.commands.executeCommand('vscode.open', uri);
    await checker.asked(2);
    assert.deepEqual(messages(uri), []);
    checker.answer(1, 1, 'late: open again');
    await shows(uri, 'late: open again');
    diagnostics.dispose();
  });
});
