import * as vscode from 'vscode';
import type { IgnoreFile } from './ignoreRules.js';
import { searchFiles } from './search.js';
import { isIn, relativePath } from './uris.js';

const SECTIONS = ['files.exclude', 'search.exclude', 'search.useIgnoreFiles', 'afterword.notesFolder'];
const IGNORE_FILE = '.gitignore';

/** Nobody's notes: left out whatever the settings say. */
export const NODE_MODULES = '**/node_modules';

/** Which files of a workspace folder are left out. */
export interface Exclusion {
  /** For a search outside of the notes folder: it does not even look there. */
  readonly glob: string;
  isExcluded(uri: vscode.Uri): boolean;
}

/**
 * What the person wants left out: `files.exclude`, `search.exclude`, and what git ignores. The notes folder is looked
 * into even where it is ignored: who thinks of notes as private keeps them out of git.
 */
export class Exclusions implements vscode.Disposable {
  readonly #notesFolder: (workspaceFolder: vscode.Uri) => vscode.Uri;
  readonly #ofFolder = new Map<string, Promise<Exclusion>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener: vscode.Disposable;
  /** Fires when other files may be left out than before. */
  readonly onDidChange = this.#changed.event;

  constructor(notesFolder: (workspaceFolder: vscode.Uri) => vscode.Uri) {
    this.#notesFolder = notesFolder;
    this.#listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (SECTIONS.some((section) => event.affectsConfiguration(section))) this.#forget();
    });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  /** To be told of each file that is written or deleted: it may be a list of ignored files. */
  fileChanged(uri: vscode.Uri): void {
    if (uri.path.endsWith(`/${IGNORE_FILE}`)) this.#forget();
  }

  of(workspaceFolder: vscode.Uri): Promise<Exclusion> {
    const key = workspaceFolder.toString();
    const known = this.#ofFolder.get(key) ?? this.#read(workspaceFolder);
    this.#ofFolder.set(key, known);
    return known;
  }

  /** What lies outside of the workspace is nobody's to leave out. */
  async isExcluded(uri: vscode.Uri): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    return folder !== undefined && (await this.of(folder)).isExcluded(uri);
  }

  async #read(folder: vscode.Uri): Promise<Exclusion> {
    const { ignoring } = await import('../chunks/ignoreRules.js');
    const excluded = [...globs('search', folder), NODE_MODULES];
    const glob = `{${excluded.join(',')}}`;
    const isHidden = ignoring([...globs('files', folder), NODE_MODULES], []);
    const isIgnored = ignoring(excluded, await readIgnoreFiles(folder, glob));
    const notes = this.#notesFolder(folder);
    return {
      glob,
      isExcluded(uri) {
        const path = relativePath(folder, uri);
        return isHidden(path) || (!isIn(uri, notes) && isIgnored(path));
      },
    };
  }

  #forget(): void {
    if (this.#ofFolder.size === 0) return;
    this.#ofFolder.clear();
    this.#changed.fire();
  }
}

/** The globs that are on. One that depends on a file beside it (`when`) is about compiled code, and means no note. */
function globs(section: 'files' | 'search', folder: vscode.Uri): string[] {
  const value: unknown = vscode.workspace.getConfiguration(section, folder).get('exclude');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []));
}

async function readIgnoreFiles(folder: vscode.Uri, exclude: string): Promise<IgnoreFile[]> {
  if (vscode.workspace.getConfiguration('search', folder).get('useIgnoreFiles') === false) return [];
  const found = await searchFiles(folder, `**/${IGNORE_FILE}`, exclude);
  return Promise.all(
    found.map(async (uri) => {
      const path = relativePath(folder, uri);
      const text = await vscode.workspace.fs.readFile(uri).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => '',
      );
      return { folder: path.slice(0, Math.max(0, path.length - IGNORE_FILE.length - 1)), text };
    }),
  );
}
