import * as vscode from 'vscode';
import { indexResume } from '../guidelines/resumeIndex.js';
import type { SentenceIndex } from '../guidelines/sentenceIndex.js';
import type { Settings } from '../workspace/settings.js';
import { resumeUri } from './resumeUri.js';

/** One resume: its sentences, and the watcher that says when they are out of date. */
interface OpenResume {
  readonly index: Promise<SentenceIndex | undefined>;
  readonly watcher: vscode.Disposable;
}

/** The resumes that the settings name, read when a note is first checked against them, and again when they change. */
export class Resumes implements vscode.Disposable {
  readonly #settings: Settings;
  readonly #log: vscode.LogOutputChannel;
  readonly #open = new Map<string, OpenResume>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when a resume that was read has changed, come or gone. */
  readonly onDidChange = this.#changed.event;

  constructor(settings: Settings, log: vscode.LogOutputChannel) {
    this.#settings = settings;
    this.#log = log;
  }

  dispose(): void {
    for (const { watcher } of this.#open.values()) watcher.dispose();
    this.#open.clear();
    this.#changed.dispose();
  }

  /** The sentences of the resume for the note at `note`; `undefined` where none is set or it cannot be read. */
  indexFor(note: vscode.Uri): Promise<SentenceIndex | undefined> {
    const folder = vscode.workspace.getWorkspaceFolder(note) ?? vscode.workspace.workspaceFolders?.[0];
    const uri = resumeUri(this.#settings.resume(note), folder?.uri);
    if (!uri) return Promise.resolve(undefined);
    const key = uri.toString();
    const open = this.#open.get(key) ?? { index: this.#read(uri), watcher: this.#watch(uri) };
    this.#open.set(key, open);
    return open.index;
  }

  async #read(uri: vscode.Uri): Promise<SentenceIndex | undefined> {
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      if (!text.includes('\0')) return indexResume(text);
      this.#log.warn(`The resume ${uri.toString(true)} is no text: save it as markdown or plain text.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.warn(
        `The resume ${uri.toString(true)} cannot be read: check "afterword.resume". (${reason})`,
      );
    }
    return undefined;
  }

  #watch(uri: vscode.Uri): vscode.Disposable {
    const folder = vscode.Uri.joinPath(uri, '..');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, escapeGlob(name)),
    );
    const forget = () => this.#forget(uri);
    watcher.onDidChange(forget);
    watcher.onDidCreate(forget);
    watcher.onDidDelete(forget);
    return watcher;
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#open.get(key)?.watcher.dispose();
    this.#open.delete(key);
    this.#changed.fire();
  }
}

/** A file name as a glob pattern that matches nothing else. */
function escapeGlob(name: string): string {
  return name.replace(/[*?{}[\]]/g, '[$&]');
}
