import * as vscode from 'vscode';
import { Exclusions, NODE_MODULES } from './exclusions.js';
import { searchFiles } from './search.js';
import type { Settings } from './settings.js';
import { isIn } from './uris.js';

/** Names that files have and folders hardly ever: worth no look whether they are a folder. */
const FILE_EXTENSION = /\.\p{L}[\p{L}\p{N}]{0,8}$/u;
const MARKDOWN = '**/*.{md,markdown}';

/** The markdown files of the workspace: finds them, and follows what happens to them, in VS Code and outside of it. */
export class MarkdownFiles implements vscode.Disposable {
  readonly #settings: Pick<Settings, 'notesFolder'>;
  readonly #exclusions: Exclusions;
  readonly #written = new vscode.EventEmitter<vscode.Uri>();
  readonly #deleted = new vscode.EventEmitter<vscode.Uri>();
  readonly #listeners: vscode.Disposable;
  #told = Promise.resolve();
  /** A file is new or has other contents. */
  readonly onDidWrite = this.#written.event;
  /** A file is gone, or a folder with all that was in it. */
  readonly onDidDelete = this.#deleted.event;
  /** Other files may be left out than before. */
  readonly onDidChangeExclusions: vscode.Event<void>;

  constructor(settings: Pick<Settings, 'notesFolder'>) {
    this.#settings = settings;
    this.#exclusions = new Exclusions((folder) => this.#notesFolder(folder));
    this.onDidChangeExclusions = this.#exclusions.onDidChange;
    // Folders come and go as a whole, without events for what is in them; a watcher for `**/*.md` would miss them.
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    const created = (uri: vscode.Uri) => this.#created(uri);
    const deleted = (uri: vscode.Uri) => this.#gone(uri);
    this.#listeners = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(created),
      watcher.onDidChange((uri) => this.#changed(uri)),
      watcher.onDidDelete(deleted),
      // Not every file system has events of its own.
      vscode.workspace.onDidCreateFiles(({ files }) => files.forEach(created)),
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(deleted)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          deleted(oldUri);
          created(newUri);
        }
      }),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#exclusions.dispose();
    this.#written.dispose();
    this.#deleted.dispose();
  }

  /**
   * The markdown files of the workspace, or of one folder, those of the notes folders first. What is left out is passed
   * over while one goes through them: in a large workspace that takes its time.
   */
  async find(
    folder: vscode.Uri | undefined,
    token: vscode.CancellationToken,
  ): Promise<Generator<vscode.Uri, void>> {
    const folders = folder ? [folder] : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    return inOrder(await Promise.all(folders.map((one) => this.#findIn(one, token))));
  }

  /** The notes folders that there are: one a workspace folder. */
  async notesFolders(): Promise<vscode.Uri[]> {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.#notesFolder(uri));
    const exist = await Promise.all(folders.map(isFolder));
    return folders.filter((_, i) => exist[i]);
  }

  /** Whether a file is left out, by a setting or by git. */
  isExcluded(uri: vscode.Uri): Promise<boolean> {
    return this.#exclusions.isExcluded(uri);
  }

  #notesFolder(workspaceFolder: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(workspaceFolder, this.#settings.notesFolder(workspaceFolder));
  }

  async #findIn(folder: vscode.Uri, token: vscode.CancellationToken): Promise<Found> {
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder)?.uri;
    if (!workspaceFolder) return { notes: [], others: [], isExcluded: () => true };
    const all = this.#notesFolder(workspaceFolder);
    const isInNotes = isIn(folder, all);
    const notesFolder = isInNotes ? folder : isIn(all, folder) && (await isFolder(all)) ? all : undefined;
    const { glob, isExcluded } = await this.#exclusions.of(workspaceFolder);
    const [notes, found] = await Promise.all([
      notesFolder ? searchFiles(notesFolder, MARKDOWN, NODE_MODULES, token) : [],
      isInNotes ? [] : searchFiles(folder, MARKDOWN, glob, token),
    ]);
    const others = found.filter((uri) => !isIn(uri, all));
    // A file system without search finds nothing; what lies in the notes folder can still be walked.
    const isSearched = notes.length + others.length > 0;
    return { notes: isSearched || !notesFolder ? notes : await walk(notesFolder), others, isExcluded };
  }

  #created(uri: vscode.Uri): void {
    this.#changed(uri);
    if (!FILE_EXTENSION.test(uri.path)) void this.#createdFolder(uri);
  }

  #changed(uri: vscode.Uri): void {
    this.#exclusions.fileChanged(uri);
    if (!isMarkdown(uri)) return;
    this.#inOrder(async () => {
      if (!(await this.isExcluded(uri))) this.#written.fire(uri);
    });
  }

  #gone(uri: vscode.Uri): void {
    this.#exclusions.fileChanged(uri);
    this.#inOrder(async () => this.#deleted.fire(uri));
  }

  /** Whether a file is left out may take a while to know; by then it may be gone. */
  #inOrder(tell: () => Promise<void>): void {
    this.#told = this.#told.then(tell);
  }

  async #createdFolder(uri: vscode.Uri): Promise<void> {
    if ((await this.isExcluded(uri)) || !(await isFolder(uri))) return;
    const { token } = new vscode.CancellationTokenSource();
    // What is left out may have changed while the folder was searched.
    for (const file of await this.find(uri, token)) this.#changed(file);
  }
}

/** What is in a folder. */
interface Found {
  readonly notes: readonly vscode.Uri[];
  readonly others: readonly vscode.Uri[];
  isExcluded(uri: vscode.Uri): boolean;
}

function* inOrder(folders: readonly Found[]): Generator<vscode.Uri, void> {
  for (const { notes, isExcluded } of folders) for (const uri of notes) if (!isExcluded(uri)) yield uri;
  for (const { others, isExcluded } of folders) for (const uri of others) if (!isExcluded(uri)) yield uri;
}

export function isMarkdown(uri: vscode.Uri): boolean {
  return /\.(?:md|markdown)$/i.test(uri.path);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

async function walk(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await entriesOf(folder);
  const found = entries.map(async ([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) return walk(uri);
    return isMarkdown(uri) ? [uri] : [];
  });
  return (await Promise.all(found)).flat();
}

/** What is in a folder; nothing where it has gone in the meantime, or is not ours to read. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
