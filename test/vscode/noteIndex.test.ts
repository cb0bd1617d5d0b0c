import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseNote } from '../../src/note/note.js';
import { NoteIndex } from '../../src/workspace/noteIndex.js';
import { afterword, closeEditors, remove } from './support/afterword.js';
import { inWorkspace, noteText, replaceIn, writeNote } from './support/notes.js';
import { until } from './support/problems.js';

suite('the index of notes', () => {
  /** Each test has a folder of its own: VS Code keeps the documents of deleted files for a while. */
  let folder: vscode.Uri;
  let tests = 0;
  let index: NoteIndex;

  suiteSetup(async () => {
    ({ index } = await afterword());
  });
  setup(async () => {
    folder = inWorkspace(`index-suite-${++tests}`);
    await vscode.workspace.fs.createDirectory(folder);
  });
  teardown(async () => {
    await closeEditors();
    await remove(folder);
    await until(index.onDidChange, () => names().length === 0);
  });

  /** The interviewers of the suite's own notes. */
  function names(): string[] {
    return [...index.notes]
      .filter(({ uri }) => uri.path.startsWith(`${folder.path}/`))
      .map(({ interviewer }) => interviewer);
  }

  /** The path of a file of the suite in the workspace. */
  function at(name: string): string {
    return `index-suite-${tests}/${name}`;
  }

  async function write(name: string, text = noteText()): Promise<vscode.Uri> {
    const uri = await writeNote(text, at(name));
    await until(index.onDidChange, () => index.get(uri) !== undefined);
    return uri;
  }

  test('does not scan where there is no sign of notes', async () => {
    // The first test: VS Code keeps documents for a while, and one that is open is such a sign.
    const never = new vscode.EventEmitter<vscode.ConfigurationChangeEvent>();
    const templates = new vscode.EventEmitter<readonly vscode.Uri[]>();
    const quiet = new NoteIndex(
      { notesFolder: () => 'no/such/folder', onDidChange: never.event },
      { has: () => false, onDidChange: templates.event },
    );
    const states: string[] = [];
    quiet.onDidChangeScan((state) => states.push(state));
    await quiet.ready;
    assert.deepEqual([quiet.scanState, quiet.size, states], ['done', 0, []]);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: noteText() });
    await until(quiet.onDidChange, () => quiet.size > 1);
    assert.deepEqual(states, ['running', 'done']);
    quiet.dispose();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('knows the notes that were there at the start, and nothing else', () => {
    const dana = index.get(inWorkspace('interviews/corvid-analyst/dana-reed.md'));
    assert.deepEqual([dana?.interviewer, dana?.isSent], ['Dana Reed', true]);
    assert.equal(index.get(inWorkspace('readme.md')), undefined);
  });

  test('finds a note that comes, and follows its file', async () => {
    const uri = await write('raj.md');
    const found = index.get(uri);
    assert.deepEqual([found?.interviewer, found?.company, found?.isSent], ['Raj Patel', 'Amazon', false]);
    await writeNote(noteText().replace('Raj Patel', 'Raj Kumar'), at('raj.md'));
    await until(index.onDidChange, () => index.get(uri)?.interviewer === 'Raj Kumar');
    await remove(uri);
    await until(index.onDidChange, () => index.get(uri) === undefined);
  });

  test('passes over markdown that is no note', async () => {
    const other = await writeNote('---\ntitle: Shopping\n---\nMilk\n', at('other.md'));
    await write('raj.md');
    assert.equal(index.get(other), undefined);
    assert.deepEqual(names(), ['Raj Patel']);
  });

  test('an editor’s text wins over the file until it is closed', async () => {
    const uri = await write('raj.md');
    // Not `openTextDocument`, which would keep the document when its editor is closed.
    await vscode.commands.executeCommand('vscode.open', uri);
    const document = vscode.window.activeTextEditor?.document;
    assert(document);
    await replaceIn(document, 'Raj Patel', 'Priya Shah');
    await until(index.onDidChange, () => index.get(uri)?.interviewer === 'Priya Shah');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(index.onDidChange, () => index.get(uri)?.interviewer === 'Raj Patel');
  });

  test('forgets a file that stops being a note', async () => {
    const uri = await write('raj.md');
    const document = await vscode.workspace.openTextDocument(uri);
    await replaceIn(document, 'interviewer:', 'author:');
    await until(index.onDidChange, () => index.get(uri) === undefined);
    await document.save();
  });

  test('forgets a file that is deleted right behind a save', async () => {
    const uri = await write('raj.md');
    const other = await vscode.workspace.openTextDocument(await write('priya.md'));
    const document = await vscode.workspace.openTextDocument(uri);
    await replaceIn(document, 'Raj Patel', 'Raj Kumar');
    await document.save();
    await remove(uri);
    await until(index.onDidChange, () => index.get(uri) === undefined);
    // What is typed later is read later.
    await replaceIn(other, 'Raj Patel', 'Priya Shah');
    await until(index.onDidChange, () => index.get(other.uri)?.interviewer === 'Priya Shah');
    assert.equal(index.get(uri), undefined);
    await other.save();
  });

  test('follows a file that is renamed', async () => {
    const uri = await write('raj.md');
    const renamed = inWorkspace(at('priya.md'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await until(index.onDidChange, () => index.get(renamed) !== undefined && index.get(uri) === undefined);
    assert.deepEqual(names(), ['Raj Patel']);
  });

  test('follows a folder that is renamed, and one that is deleted', async () => {
    await write('loop/raj.md');
    await write('loop/priya.md', noteText().replace('Raj Patel', 'Priya Shah'));
    await vscode.workspace.fs.rename(inWorkspace(at('loop')), inWorkspace(at('moved')));
    const moved = inWorkspace(at('moved/raj.md'));
    await until(index.onDidChange, () => index.get(moved) !== undefined && names().length === 2);
    await remove(inWorkspace(at('moved')));
    await until(index.onDidChange, () => names().length === 0);
  });

  test('knows an untitled note while it is open', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: noteText() });
    await until(index.onDidChange, () => index.get(document.uri) !== undefined);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(index.onDidChange, () => index.get(document.uri) === undefined);
  });

  test('puts the notes of one company, role and day together', async () => {
    const raj = await write('raj.md');
    const priya = await write('priya.md', noteText().replace('Raj Patel', 'Priya Shah'));
    const other = await write('other.md', noteText().replace('Amazon', 'Halden Maps'));
    const loops = index.interviews().map(({ notes }) => notes.map(({ uri }) => uri.toString()));
    assert(
      loops.some(
        (loop) =>
          loop.includes(raj.toString()) &&
          loop.includes(priya.toString()) &&
          !loop.includes(other.toString()),
      ),
    );
    assert(loops.some((loop) => loop.includes(other.toString()) && !loop.includes(raj.toString())));
  });

  test('tells a note of its siblings', async () => {
    const raj = await write('raj.md');
    await write('priya.md', noteText().replace('Raj Patel', 'Priya Shah'));
    const siblings = index.siblingsOf(raj);
    assert([...siblings.colleaguesOf('Amazon')].includes('Priya Shah'));
    const sentences = parseNote(noteText())?.body.sentences ?? [];
    const shared = sentences.flatMap((sentence) => siblings.sentencesLike(sentence));
    assert(shared.length > 0 && shared.every(({ file }) => file !== raj.toString()));
  });

  test('says which notes have changed, and whether their summaries have', async () => {
    const uri = await write('raj.md');
    const document = await vscode.workspace.openTextDocument(uri);
    const changed = new Promise<boolean>((resolve) => {
      const listener = index.onDidChange(({ uris, summaries }) => {
        if (!uris.some((other) => other.toString() === uri.toString())) return;
        listener.dispose();
        resolve(summaries);
      });
    });
    await replaceIn(document, 'I look forward', 'I am looking forward');
    assert.equal(await changed, false);
    await document.save();
  });

  /** Writes a file and waits until VS Code reports it: of what comes and goes at once it says nothing. */
  async function writeSeen(text: string, path: string): Promise<vscode.Uri> {
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    const seen: string[] = [];
    watcher.onDidCreate((uri) => seen.push(uri.toString()));
    const uri = await writeNote(text, path);
    await until(watcher.onDidCreate, () => seen.includes(uri.toString()));
    watcher.dispose();
    return uri;
  }

  /** As settings have it, an object is replaced as a whole; the tests' own has nothing of it. */
  async function configure(section: string, value: unknown): Promise<void> {
    await vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Workspace);
  }

  test('leaves out what search.exclude and .gitignore do, and takes it back with them', async () => {
    const excluded = await write('excluded/raj.md');
    const ignored = await write('ignored/priya.md');
    const kept = await write('kept/dana.md');
    const isThere = (...uris: vscode.Uri[]) => uris.every((uri) => index.get(uri) !== undefined);
    const isGone = (...uris: vscode.Uri[]) => uris.every((uri) => index.get(uri) === undefined);
    try {
      await configure('search.exclude', { '**/excluded': true, '**/kept': false });
      await until(index.onDidChange, () => isGone(excluded) && isThere(ignored, kept));
      await writeSeen('ignored/\n', at('.gitignore'));
      await until(index.onDidChange, () => isGone(excluded, ignored) && isThere(kept));
      // What is changed there stays out.
      await writeNote(noteText().replace('Raj Patel', 'Tom Lee'), at('excluded/raj.md'));
      await writeNote(noteText(), at('ignored/new.md'));
      await write('kept/last.md');
      await until(index.onDidChange, () => isGone(excluded, ignored, inWorkspace(at('ignored/new.md'))));
      await configure('search.useIgnoreFiles', false);
      await until(index.onDidChange, () => isThere(ignored, kept) && isGone(excluded));
    } finally {
      await configure('search.useIgnoreFiles', undefined);
      await configure('search.exclude', undefined);
    }
    await remove(inWorkspace(at('.gitignore')));
    await until(index.onDidChange, () => isThere(excluded, ignored, kept));
  });

  test('leaves out what files.exclude hides', async () => {
    const hidden = await write('hidden/raj.md');
    try {
      await configure('files.exclude', { '**/hidden': true });
      await until(index.onDidChange, () => index.get(hidden) === undefined);
    } finally {
      await configure('files.exclude', undefined);
    }
    await until(index.onDidChange, () => index.get(hidden) !== undefined);
  });

  test('looks into the notes folder although git ignores it: notes are private', async () => {
    const dana = inWorkspace('interviews/corvid-analyst/dana-reed.md');
    await writeSeen('/interviews/\nlater/\n', '.gitignore');
    try {
      await writeNote(noteText(), at('later/raj.md'));
      const uri = await write('raj.md');
      await index.scanAgain();
      const isLater = () => index.get(inWorkspace(at('later/raj.md'))) !== undefined;
      await until(index.onDidChange, () => !isLater());
      assert(index.get(dana) && index.get(uri));
    } finally {
      await remove(inWorkspace('.gitignore'));
      await until(index.onDidChange, () => index.get(inWorkspace(at('later/raj.md'))) !== undefined);
    }
  });

  test('an ignored note is known while it is open', async () => {
    await writeSeen('*.draft.md\n', at('.gitignore'));
    const uri = await writeNote(noteText(), at('raj.draft.md'));
    await write('priya.md');
    await until(index.onDidChange, () => index.get(uri) === undefined);
    await vscode.commands.executeCommand('vscode.open', uri);
    await until(index.onDidChange, () => index.get(uri) !== undefined);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(index.onDidChange, () => index.get(uri) === undefined);
  });

  test('follows .markdown as it does .md', async () => {
    const uri = await write('raj.markdown');
    await index.scanAgain();
    assert.equal(index.get(uri)?.interviewer, 'Raj Patel');
    await remove(uri);
    await until(index.onDidChange, () => index.get(uri) === undefined);
  });

  test('forgets a note under another name, once its file is gone', async () => {
    const uri = await writeSeen(noteText(), at('raj.txt'));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await until(index.onDidChange, () => index.get(uri) !== undefined);
    await remove(uri);
    await until(index.onDidChange, () => index.get(uri) === undefined);
  });

  test('a scan can be stopped, and taken up again', async () => {
    const uri = await write('raj.md');
    const states: string[] = [];
    const listener = index.onDidChangeScan((state) => states.push(state));
    const scan = index.scanAgain();
    assert.equal(index.scanState, 'running');
    await vscode.commands.executeCommand('afterword.stopReadingNotes');
    await scan;
    assert.equal(index.scanState, 'stopped');
    assert(index.get(uri), 'what was known stays');
    await vscode.commands.executeCommand('afterword.readAllNotes');
    assert.deepEqual(states, ['running', 'stopped', 'running', 'done']);
    listener.dispose();
  });
});
