// @ts-check
// One file, since the browser's extension host has no `require` but for 'vscode'.

const vscode = require('vscode');

const { FileChangeType, FileSystemError, FileType } = vscode;

/**
 * @typedef {object} FileEntry
 * @property {vscode.FileType.File} type
 * @property {number} ctime  in milliseconds since 1970
 * @property {number} mtime  in milliseconds since 1970
 * @property {number} size  in bytes
 * @property {Uint8Array} data
 */

/**
 * @typedef {object} FolderEntry
 * @property {vscode.FileType.Directory} type
 * @property {number} ctime  in milliseconds since 1970
 * @property {number} mtime  in milliseconds since 1970
 * @property {0} size
 */

/** A folder as over a slow connection: reading a file of it takes a while, in milliseconds. */
const FAR_AWAY = '/far-away/';
const FAR_AWAY_MS = 3000;

/**
 * Files in memory that behave as files on a disk do: the same errors, and an event for whatever is created,
 * changed, deleted or renamed.
 *
 * @implements {vscode.FileSystemProvider}
 */
class MemoryFileSystem {
  /** @type {Map<string, FileEntry | FolderEntry>} every file and folder by its absolute path */
  #entries = new Map();
  #changes = /** @type {vscode.EventEmitter<vscode.FileChangeEvent[]>} */ (new vscode.EventEmitter());
  #lastTime = 0;

  onDidChangeFile = this.#changes.event;

  /** @param {{ folder: string, files: Record<string, string> }} seed  a folder, and path in it → text */
  constructor({ folder, files }) {
    this.#addFolders(folder);
    for (const [relativePath, text] of Object.entries(files)) {
      const path = `${folder}/${relativePath}`;
      this.#addFolders(parentOf(path));
      this.#addFile(path, new TextEncoder().encode(text));
    }
  }

  /** @param {string} folder */
  filesUnder(folder) {
    return this.#under(folder).filter((path) => this.#entries.get(path)?.type === FileType.File);
  }

  /** Everything is watched anyway. */
  watch() {
    return new vscode.Disposable(() => {});
  }

  /** @param {vscode.Uri} uri */
  stat(uri) {
    return this.#get(uri);
  }

  /**
   * @param {vscode.Uri} uri
   * @returns {[string, vscode.FileType][]}
   */
  readDirectory(uri) {
    if (this.#get(uri).type !== FileType.Directory) throw FileSystemError.FileNotADirectory(uri);
    return this.#under(uri.path)
      .filter((path) => parentOf(path) === uri.path)
      .map((path) => [nameOf(path), this.#entries.get(path)?.type ?? FileType.Unknown]);
  }

  /** @param {vscode.Uri} uri */
  createDirectory(uri) {
    if (this.#entries.has(uri.path)) throw FileSystemError.FileExists(uri);
    this.#needFolder(parentUri(uri));
    this.#addFolder(uri.path);
    this.#fire(FileChangeType.Created, uri);
  }

  /** @param {vscode.Uri} uri */
  async readFile(uri) {
    const entry = this.#get(uri);
    if (uri.path.includes(FAR_AWAY)) await new Promise((resolve) => setTimeout(resolve, FAR_AWAY_MS));
    if (entry.type !== FileType.File) throw FileSystemError.FileIsADirectory(uri);
    return entry.data;
  }

  /**
   * @param {vscode.Uri} uri
   * @param {Uint8Array} content
   * @param {{ readonly create: boolean, readonly overwrite: boolean }} options
   */
  writeFile(uri, content, { create, overwrite }) {
    const before = this.#entries.get(uri.path);
    if (before?.type === FileType.Directory) throw FileSystemError.FileIsADirectory(uri);
    if (!before && !create) throw FileSystemError.FileNotFound(uri);
    if (before && create && !overwrite) throw FileSystemError.FileExists(uri);
    this.#needFolder(parentUri(uri));
    this.#addFile(uri.path, content, before?.ctime);
    this.#fire(before ? FileChangeType.Changed : FileChangeType.Created, uri);
  }

  /**
   * @param {vscode.Uri} uri
   * @param {{ readonly recursive: boolean }} options
   */
  delete(uri, { recursive }) {
    this.#get(uri);
    if (!recursive && this.#under(uri.path).length > 0) throw new FileSystemError(`Not empty: ${uri.path}`);
    this.#remove(uri.path);
    this.#fire(FileChangeType.Deleted, uri);
  }

  /**
   * @param {vscode.Uri} from
   * @param {vscode.Uri} to
   * @param {{ readonly overwrite: boolean }} options
   */
  rename(from, to, { overwrite }) {
    this.#get(from);
    this.#needFolder(parentUri(to));
    if (this.#entries.has(to.path)) {
      if (!overwrite) throw FileSystemError.FileExists(to);
      this.#remove(to.path);
    }
    const moved = [from.path, ...this.#under(from.path)].map((path) => {
      const target = to.path + path.slice(from.path.length);
      return /** @type {const} */ ([target, this.#entries.get(path)]);
    });
    this.#remove(from.path);
    for (const [path, entry] of moved) if (entry) this.#entries.set(path, entry);
    // What is gone is reported once, what has appeared one by one: nobody has to look into a folder.
    const created = moved.map(([path]) => ({ type: FileChangeType.Created, uri: to.with({ path }) }));
    this.#changes.fire([{ type: FileChangeType.Deleted, uri: from }, ...created]);
  }

  /** @param {vscode.Uri} uri */
  #get(uri) {
    const entry = this.#entries.get(uri.path);
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  /** @param {vscode.Uri} uri */
  #needFolder(uri) {
    if (this.#get(uri).type !== FileType.Directory) throw FileSystemError.FileNotADirectory(uri);
  }

  /**
   * Everything in a folder, at any depth.
   *
   * @param {string} folder
   */
  #under(folder) {
    const prefix = folder === '/' ? '/' : `${folder}/`;
    return [...this.#entries.keys()].filter((path) => path.startsWith(prefix) && path !== folder);
  }

  /** @param {string} path */
  #remove(path) {
    for (const inside of this.#under(path)) this.#entries.delete(inside);
    this.#entries.delete(path);
  }

  /**
   * @param {string} path
   * @param {Uint8Array} data
   * @param {number} [ctime]  of the file that this one replaces
   */
  #addFile(path, data, ctime) {
    const mtime = this.#now();
    this.#entries.set(path, {
      type: FileType.File,
      ctime: ctime ?? mtime,
      mtime,
      size: data.byteLength,
      data,
    });
  }

  /** @param {string} path */
  #addFolder(path) {
    const now = this.#now();
    this.#entries.set(path, { type: FileType.Directory, ctime: now, mtime: now, size: 0 });
  }

  /** @param {string} path  added with all folders above it that are not there */
  #addFolders(path) {
    if (this.#entries.has(path)) return;
    if (path !== '/') this.#addFolders(parentOf(path));
    this.#addFolder(path);
  }

  /** Never the same twice: VS Code takes two writes with one time and one size for the same file. */
  #now() {
    this.#lastTime = Math.max(Date.now(), this.#lastTime + 1);
    return this.#lastTime;
  }

  /**
   * @param {vscode.FileChangeType} type
   * @param {vscode.Uri} uri
   */
  #fire(type, uri) {
    this.#changes.fire([{ type, uri }]);
  }
}

/** @param {string} path */
function parentOf(path) {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** @param {string} path */
function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** @param {vscode.Uri} uri */
function parentUri(uri) {
  return uri.with({ path: parentOf(uri.path) });
}

/**
 * The part of VS Code's proposed API that `findFiles` needs; without a provider, startup waits for it for 7 s.
 *
 * @typedef {object} FileSearch
 * @property {(scheme: string, provider: {
 *   provideFileSearchResults(query: unknown, options: { folder: vscode.Uri }): vscode.Uri[]
 * }) => vscode.Disposable} registerFileSearchProvider
 */

/** @param {vscode.ExtensionContext} context */
exports.activate = async (context) => {
  const seed = await fetch(vscode.Uri.joinPath(context.extensionUri, '../workspace.json').toString(true));
  if (!seed.ok) throw new Error(`The host serves no workspace.json (${seed.status}).`);
  const files = new MemoryFileSystem(
    /** @type {{ folder: string, files: Record<string, string> }} */ (await seed.json()),
  );

  const { registerFileSearchProvider } = /** @type {typeof vscode.workspace & FileSearch} */ (
    vscode.workspace
  );
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }),
    // VS Code filters by the pattern itself.
    registerFileSearchProvider('memfs', {
      provideFileSearchResults: (_query, { folder }) =>
        files.filesUnder(folder.path).map((path) => folder.with({ path })),
    }),
  );
};
