import * as vscode from 'vscode';

/**
 * The scheme of the guidelines' pages. They have one of their own so that the manifest can open them, and nothing else,
 * as the markdown preview renders them: VS Code's hover follows links to files, not to commands.
 */
export const GUIDELINE_SCHEME = 'afterword-guidelines';

/** The page of a guideline. */
export function guidelinePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: GUIDELINE_SCHEME, path: `/${rule}.md` });
}

/** The pages in the extension's folder, for reading. */
export class GuidelinePages implements vscode.FileSystemProvider {
  readonly #folder: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  /** Never fires: the pages change with the extension only. */
  readonly onDidChangeFile = this.#changed.event;

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'media', 'guidelines');
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): Thenable<vscode.FileStat> {
    return vscode.workspace.fs.stat(this.#fileOf(uri));
  }

  readDirectory(uri: vscode.Uri): Thenable<[string, vscode.FileType][]> {
    return vscode.workspace.fs.readDirectory(this.#fileOf(uri));
  }

  readFile(uri: vscode.Uri): Thenable<Uint8Array> {
    return vscode.workspace.fs.readFile(this.#fileOf(uri));
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #fileOf(uri: vscode.Uri): vscode.Uri {
    const file = vscode.Uri.joinPath(this.#folder, uri.path);
    // A link in any markdown file may ask for a path with `..` in it.
    if (!`${file.path}/`.startsWith(`${this.#folder.path}/`)) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }
}
