import * as vscode from 'vscode';
import type { Settings } from './settings.js';

/** Names that files have and folders hardly ever: worth no look whether they are a folder. */
const FILE_EXTENSION = /\.\p{L}[\p{L}\p{N}]{0,7}$/u;
const NOT_OURS = '**/node_modules/**';

/** The markdown files of the workspace: finds them, and follows what happens to them, in VS Code and outside of it. */
export class MarkdownFiles implements vscode.Disposable {
  readonly #settings: Pick<Settings, 'notesFolder'>;
  readonly #written = new vscode.EventEmitter<vscode.Uri>();
  readonly #deleted = new vscode.EventEmitter<vscode.Uri>();
  readonly #listeners: vscode.Disposable;
  /** A file is new or has other contents. */
  readonly onDidWrite = this.#written.event;
  /** A file is gone, or a folder with all that was in it. */
  readonly onDidDelete = this.#deleted.event;

  constructor(settings: Pick<Settings, 'notesFolder'>) {
    this.#settings = settings;
    // Folders come and go as a whole, without events for what is in them; a watcher for `**/*.md` would miss them.
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    const created = (uri: vscode.Uri) => this.#created(uri);
    const deleted = (uri: vscode.Uri) => this.#deleted.fire(uri);
    this.#listeners = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(created),
      watcher.onDidChange((uri) => isOurs(uri) && isMarkdown(uri) && this.#written.fire(uri)),
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
    this.#written.dispose();
    this.#deleted.dispose();
  }

  /** All markdown files of the workspace, or of one folder, that `files.exclude` leaves in. */
  async find(folder?: vscode.Uri): Promise<vscode.Uri[]> {
    const found = await search(folder ? new vscode.RelativePattern(folder, '**/*.md') : '**/*.md');
    if (found.length > 0) return found;
    // A file system without search finds nothing; what lies in the notes folders can still be walked.
    const notesFolders = await this.notesFolders();
    const walked = folder
      ? notesFolders.filter((notes) => isIn(folder, notes)).map(() => folder)
      : notesFolders;
    return (await Promise.all(walked.map(walk))).flat();
  }

  /** The notes folders that there are: one a workspace folder. */
  async notesFolders(): Promise<vscode.Uri[]> {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
      vscode.Uri.joinPath(uri, this.#settings.notesFolder(uri)),
    );
    const exist = await Promise.all(folders.map(isFolder));
    return folders.filter((_, i) => exist[i]);
  }

  #created(uri: vscode.Uri): void {
    if (!isOurs(uri)) return;
    if (isMarkdown(uri)) this.#written.fire(uri);
    else if (!FILE_EXTENSION.test(uri.path)) void this.#createdFolder(uri);
  }

  async #createdFolder(uri: vscode.Uri): Promise<void> {
    if (!(await isFolder(uri))) return;
    for (const file of await this.find(uri)) this.#written.fire(file);
  }
}

/** What `NOT_OURS` says, for a single file. */
function isOurs(uri: vscode.Uri): boolean {
  return !uri.path.includes('/node_modules/');
}

export function isMarkdown(uri: vscode.Uri): boolean {
  return /\.md$/i.test(uri.path);
}

async function search(pattern: vscode.GlobPattern): Promise<vscode.Uri[]> {
  try {
    return await vscode.workspace.findFiles(pattern, NOT_OURS);
  } catch {
    return [];
  }
}

/** Whether one folder is the other one or lies in it. */
function isIn(inner: vscode.Uri, outer: vscode.Uri): boolean {
  return `${inner.toString()}/`.startsWith(`${outer.toString()}/`);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

async function walk(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const found = entries.map(async ([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) return walk(uri);
    return isMarkdown(uri) ? [uri] : [];
  });
  return (await Promise.all(found)).flat();
}
