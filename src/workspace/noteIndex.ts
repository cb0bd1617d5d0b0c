import * as vscode from 'vscode';
import { SentenceIndex } from '../guidelines/sentenceIndex.js';
import { NoteDirectory, type Siblings } from '../guidelines/siblings.js';
import { parseNote } from '../note/note.js';
import { type Vocabulary, vocabularyOf } from '../proofreading/vocabulary.js';
import { VocabularyIndex } from '../proofreading/vocabularyIndex.js';
import { Debouncer } from './debouncer.js';
import { GatheredChanges } from './gatheredChanges.js';
import { groupInterviews, type Interview } from './interviews.js';
import { isMarkdown, MarkdownFiles } from './markdownFiles.js';
import { canBeNote } from './noteDocument.js';
import { isSameSummary, type NoteSummary, summarize } from './noteSummary.js';
import type { Settings } from './settings.js';
import type { TemplateFolders } from './templateFolders.js';

export interface IndexedNote extends NoteSummary {
  readonly uri: vscode.Uri;
}

/** `stopped`: by the person, before all was read. */
export type ScanState = 'running' | 'done' | 'stopped';

/** Files that are read at a time. */
const PARALLEL_READS = 16;
/** Milliseconds without a keystroke after which an open note is read again. */
const QUIET = 100;
/** Milliseconds for which changes are gathered during a scan: who follows the index looks at all notes each time. */
const BATCH = 500;

/**
 * All notes of the workspace, and those that are open besides, each with a small summary. Reads a file once, and then
 * only what changed. What an editor holds wins over what is on disk. The workspace is scanned when there is a sign of
 * notes in it: the notes folder, or a note that is open.
 */
export class NoteIndex implements vscode.Disposable {
  readonly #files: MarkdownFiles;
  readonly #templates: Pick<TemplateFolders, 'has'>;
  readonly #notes = new Map<string, IndexedNote>();
  readonly #directory = new NoteDirectory(new SentenceIndex());
  readonly #vocabulary = new VocabularyIndex();
  /** The latest read of each file that is under way: what an older one finds is dropped. */
  readonly #reads = new Map<string, symbol>();
  readonly #typing = new Debouncer<vscode.TextDocument>(QUIET, (document) => this.#readDocument(document));
  readonly #changes = new GatheredChanges();
  readonly #listeners: vscode.Disposable;
  readonly #scanChanged = new vscode.EventEmitter<ScanState>();
  #scanState: ScanState = 'done';
  #scan: Promise<void> | undefined;
  #scansRunning = 0;
  #stop = new vscode.CancellationTokenSource();
  readonly onDidChange = this.#changes.onDidChange;
  /** Fires when a scan begins, ends or is stopped. */
  readonly onDidChangeScan = this.#scanChanged.event;
  /** Settles when the notes that were there at the start are known, or the scan was stopped. */
  readonly ready: Promise<void>;
  /** Settles when there is something to show: a note is known, or there turned out to be none. */
  readonly hasBegun: Promise<void>;

  constructor(
    settings: Pick<Settings, 'notesFolder' | 'onDidChange'>,
    templates: Pick<TemplateFolders, 'has' | 'onDidChange'>,
  ) {
    this.#templates = templates;
    this.#files = new MarkdownFiles(settings);
    this.#listeners = vscode.Disposable.from(
      this.#files,
      this.#typing,
      this.#files.onDidWrite((uri) => void this.#readFile(uri)),
      this.#files.onDidDelete((uri) => this.#deleted(uri)),
      this.#files.onDidChangeExclusions(() => void this.#exclusionsChanged()),
      vscode.workspace.onDidOpenTextDocument((document) => this.#readDocument(document)),
      vscode.workspace.onDidChangeTextDocument(
        ({ document }) => canBeNote(document) && this.#typing.touch(document),
      ),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.workspace.onDidChangeWorkspaceFolders((event) => this.#foldersChanged(event)),
      settings.onDidChange(() => void this.#scanIfNotes()),
      templates.onDidChange((folders) => {
        for (const folder of folders) void this.#scanFolder(folder);
      }),
    );
    for (const document of vscode.workspace.textDocuments) this.#readDocument(document);
    this.ready = this.#scanIfNotes();
    const firstChange = new Promise<void>((resolve) => this.onDidChange(() => resolve()));
    this.hasBegun = Promise.race([firstChange, this.ready]);
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#reads.clear();
    this.#stop.cancel();
    this.#stop.dispose();
    this.#changes.dispose();
    this.#scanChanged.dispose();
  }

  get scanState(): ScanState {
    return this.#scanState;
  }

  /** Ends the scan that is running; what it has found stays. */
  stopScan(): void {
    this.#stop.cancel();
  }

  /** Scans the whole workspace, once more where it was scanned. */
  async scanAgain(): Promise<void> {
    this.#scan = this.#scanFolder(undefined);
    await this.#scan;
  }

  get notes(): Iterable<IndexedNote> {
    return this.#notes.values();
  }

  get size(): number {
    return this.#notes.size;
  }

  get(uri: vscode.Uri): IndexedNote | undefined {
    return this.#notes.get(uri.toString());
  }

  interviews(): Interview<IndexedNote>[] {
    return groupInterviews(this.notes);
  }

  /** The other notes, as a check of the one at `uri` needs them; files are named by `uri.toString()`. */
  siblingsOf(uri: vscode.Uri): Siblings {
    return this.#directory.siblingsOf(uri.toString());
  }

  /** The words of all notes' front matter: the same object for as long as none came or went. */
  get vocabulary(): Vocabulary {
    return this.#vocabulary.current;
  }

  async #scanIfNotes(): Promise<void> {
    if (!this.#scan && (this.#notes.size > 0 || (await this.#files.notesFolders()).length > 0))
      this.#startScan();
    await this.#scan;
  }

  #startScan(): void {
    this.#scan ??= this.#scanFolder(undefined);
  }

  async #scanFolder(folder: vscode.Uri | undefined): Promise<void> {
    if (this.#scansRunning++ === 0) {
      this.#stop.dispose();
      this.#stop = new vscode.CancellationTokenSource();
      this.#setScanState('running');
    }
    const { token } = this.#stop;
    try {
      const files = await this.#files.find(folder, token);
      // All workers take from the one generator.
      const work = async () => {
        for (const uri of files) {
          if (token.isCancellationRequested) return;
          await this.#readFile(uri);
        }
      };
      await Promise.all(Array.from({ length: PARALLEL_READS }, work));
    } finally {
      this.#changes.tell();
      if (--this.#scansRunning === 0) this.#setScanState(token.isCancellationRequested ? 'stopped' : 'done');
    }
  }

  #setScanState(state: ScanState): void {
    this.#scanState = state;
    this.#scanChanged.fire(state);
  }

  /** What is left out now goes, unless it is open; what was left out comes. */
  async #exclusionsChanged(): Promise<void> {
    // A scan that is under way goes by what was left out before.
    await this.#scan;
    const closed = [...this.#notes].filter(([key]) => !openDocument(key));
    await Promise.all(
      closed.map(async ([key, { uri }]) => {
        if (await this.#files.isExcluded(uri)) this.#delete(key);
      }),
    );
    if (this.#scan) await this.scanAgain();
  }

  async #readFile(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const open = openDocument(key);
    if (open) {
      this.#readDocument(open);
      return;
    }
    const read = Symbol(key);
    this.#reads.set(key, read);
    const bytes = await readOrNothing(uri);
    if (this.#reads.get(key) !== read) return;
    this.#reads.delete(key);
    if (bytes && mayHaveFrontMatter(bytes)) this.#set(uri, new TextDecoder().decode(bytes));
    else this.#delete(key);
  }

  #readDocument(document: vscode.TextDocument): void {
    this.#typing.forget(document);
    if (!canBeNote(document)) return;
    this.#reads.delete(document.uri.toString());
    this.#set(document.uri, document.getText());
  }

  #closed(document: vscode.TextDocument): void {
    this.#typing.forget(document);
    const { uri } = document;
    // What was not saved is gone; what lies outside of the workspace was only known because it was open.
    if (isMarkdown(uri) && vscode.workspace.getWorkspaceFolder(uri)) void this.#readUnlessExcluded(uri);
    else this.#delete(uri.toString());
  }

  async #readUnlessExcluded(uri: vscode.Uri): Promise<void> {
    if (await this.#files.isExcluded(uri)) this.#delete(uri.toString());
    else await this.#readFile(uri);
  }

  #deleted(uri: vscode.Uri): void {
    const key = uri.toString();
    const inside = `${key}/`;
    // A file or a folder: what is gone does not say which. Only a note whose name is no markdown's was open to be one.
    const keys = isMarkdown(uri)
      ? [key]
      : [...this.#notes.keys()].filter((note) => note === key || note.startsWith(inside));
    for (const note of keys) {
      this.#reads.delete(note);
      const open = openDocument(note);
      // Unsaved text is still there, in its editor.
      if (open?.isDirty) continue;
      // What was saved a moment ago is gone with its file.
      if (open) this.#typing.forget(open);
      this.#delete(note);
    }
  }

  #foldersChanged({ added, removed }: vscode.WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) {
      const inside = `${uri.toString()}/`;
      for (const key of this.#notes.keys())
        if (key.startsWith(inside) && !openDocument(key)) this.#delete(key);
    }
    if (!this.#scan) void this.#scanIfNotes();
    else for (const { uri } of added) void this.#scanFolder(uri);
  }

  #set(uri: vscode.Uri, text: string): void {
    const key = uri.toString();
    const note = this.#templates.has(uri) ? undefined : parseNote(text);
    if (!note) {
      this.#delete(key);
      return;
    }
    const summary = summarize(note);
    const before = this.#notes.get(key);
    this.#notes.set(key, { ...summary, uri });
    this.#directory.set(
      { file: key, interviewer: note.interviewer, company: note.company },
      note.body.sentences,
    );
    this.#vocabulary.set(key, vocabularyOf(note));
    this.#report(uri, !before || !isSameSummary(before, summary));
    // The first note of a workspace that had none so far: there may be more.
    this.#startScan();
  }

  #delete(key: string): void {
    const note = this.#notes.get(key);
    if (!note) return;
    this.#notes.delete(key);
    this.#directory.delete(key);
    this.#vocabulary.delete(key);
    this.#report(note.uri, true);
  }

  #report(uri: vscode.Uri, changesSummary: boolean): void {
    this.#changes.add(uri, changesSummary, this.#scansRunning > 0 ? BATCH : 0);
  }
}

function openDocument(key: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === key && canBeNote(document),
  );
}

async function readOrNothing(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    // Gone in the meantime, or not ours to read: no note.
    return undefined;
  }
}

/** `---`, perhaps behind a byte order mark: most markdown files are passed over without being decoded. */
function mayHaveFrontMatter(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef ? 3 : 0;
  return bytes[start] === 0x2d && bytes[start + 1] === 0x2d && bytes[start + 2] === 0x2d;
}
