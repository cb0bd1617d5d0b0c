import * as vscode from 'vscode';
import type { Settings } from './settings.js';

/**
 * The folders in which the person's templates lie: one a workspace folder, whether or not it is there yet. What lies
 * right in it is a template and no note; what lies in a folder below it is neither here nor there.
 */
export class TemplateFolders implements vscode.Disposable {
  readonly #settings: Pick<Settings, 'templatesFolder'>;
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #listeners: vscode.Disposable;
  /** By URI, without a slash at the end. */
  #folders: ReadonlyMap<string, vscode.Uri>;
  /** Fires with the folders that have become one, or are one no more. */
  readonly onDidChange = this.#changed.event;

  constructor(settings: Pick<Settings, 'templatesFolder' | 'onDidChange'>) {
    this.#settings = settings;
    this.#folders = this.#find();
    this.#listeners = vscode.Disposable.from(
      settings.onDidChange(() => this.#update()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#update()),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  /** The folder for the templates of a workspace folder. */
  of(workspaceFolder: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(workspaceFolder, this.#settings.templatesFolder(workspaceFolder));
  }

  /** Whether a file is a template. */
  has(uri: vscode.Uri): boolean {
    const key = uri.toString();
    return this.#folders.has(key.slice(0, key.lastIndexOf('/')));
  }

  #find(): Map<string, vscode.Uri> {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.of(uri));
    return new Map(folders.map((uri) => [uri.toString(), uri]));
  }

  #update(): void {
    const before = this.#folders;
    this.#folders = this.#find();
    const changed = [
      ...[...before].filter(([key]) => !this.#folders.has(key)),
      ...[...this.#folders].filter(([key]) => !before.has(key)),
    ];
    if (changed.length > 0) this.#changed.fire(changed.map(([, uri]) => uri));
  }
}
