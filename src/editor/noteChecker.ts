import * as vscode from 'vscode';
import type { Finding } from '../guidelines/guideline.js';
import type { SentenceIndex } from '../guidelines/sentenceIndex.js';
import { type Note, parseNote } from '../note/note.js';
import { canBeNote } from '../workspace/noteDocument.js';
import { nextDeadlineMoment } from './deadlineMoment.js';
import type { Guidelines } from './guidelines.js';
import type { Orphans } from './orphans.js';
import type { Proofreading } from './proofreading/proofreading.js';
import type { Resumes } from './resume.js';
import type { EditorServices } from './services.js';

/** What it knows of a note comes later than what the guidelines say. */
type ProofreadingResults = Pick<Proofreading, 'load' | 'findings' | 'forget' | 'onDidCheck'>;

/** What a document's text was found to be at one version. */
export interface CheckedNote {
  /** The `document.version` that was read; offsets belong to no other. */
  readonly version: number;
  readonly note: Note;
  /** What breaks the guidelines, and what is known of the spelling and grammar by now. */
  readonly findings: readonly Finding[];
  /** When time alone changes the findings. */
  readonly staleAt: Date | undefined;
}

/**
 * Checks the notes that are open. Each version is checked once, whoever asks: problems, quick fixes and all else that
 * speaks of a note share the result.
 */
export class NoteChecker implements vscode.Disposable {
  readonly #services: EditorServices;
  readonly #resumes: Resumes;
  readonly #orphans: Orphans;
  readonly #proofreading: ProofreadingResults;
  readonly #listeners: vscode.Disposable;
  readonly #changed = new vscode.EventEmitter<void>();
  #checked = new WeakMap<vscode.TextDocument, CheckedNote>();
  #hasReported = false;
  /** Fires when something outside of the notes has changed that findings depend on: settings, other notes, a resume. */
  readonly onDidChangeContext = this.#changed.event;
  readonly #proofread = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when more is known of the spelling and grammar of a document. */
  readonly onDidProofread = this.#proofread.event;
  /** What breaks the guidelines alone, by what was checked. */
  readonly #ofGuidelines = new WeakMap<CheckedNote, readonly Finding[]>();

  constructor(
    services: EditorServices,
    resumes: Resumes,
    orphans: Orphans,
    proofreading: ProofreadingResults,
  ) {
    this.#services = services;
    this.#resumes = resumes;
    this.#orphans = orphans;
    this.#proofreading = proofreading;
    const forget = () => this.#forget();
    this.#listeners = vscode.Disposable.from(
      services.settings.onDidChange(forget),
      services.templateFolders.onDidChange(forget),
      services.index.onDidChange(forget),
      resumes.onDidChange(forget),
      proofreading.onDidCheck((document) => this.#proofreadAgain(document)),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
    this.#proofread.dispose();
  }

  /**
   * The document's note as it stands when the promise resolves, with what breaks the guidelines; `undefined` where it
   * is no note.
   */
  async check(document: vscode.TextDocument): Promise<CheckedNote | undefined> {
    const cached = this.#cached(document);
    if (cached) return cached;
    const { version } = document;
    const cache = this.#checked;
    const note = this.#canBeNote(document) ? parseNote(document.getText()) : undefined;
    // Nothing heavy is loaded before a note is open.
    if (!note) {
      this.#proofreading.forget(document);
      return undefined;
    }
    const [guidelines, resume] = await Promise.all([
      this.#loadGuidelines(),
      this.#resumes.indexFor(document.uri),
      this.#proofreading.load(),
    ]);
    if (!guidelines) return undefined;
    // What has changed in the meantime would be left out: the text, or the resume.
    if (document.version !== version || this.#checked !== cache) return this.check(document);
    const checked = this.#cached(document) ?? this.#checkNow(document, note, guidelines, resume);
    cache.set(document, checked);
    return checked;
  }

  /** A note that may not be open, with what breaks the guidelines; `undefined` where there is none at `uri`. */
  async inspect(uri: vscode.Uri): Promise<Pick<CheckedNote, 'note' | 'findings'> | undefined> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open && this.#canBeNote(open)) return this.check(open);
    // Read and not opened: a document that is opened shows its problems.
    const note = parseNote(await readText(uri));
    if (!note) return undefined;
    const [guidelines, resume] = await Promise.all([this.#loadGuidelines(), this.#resumes.indexFor(uri)]);
    return guidelines && { note, findings: this.#findings(uri, note, new Date(), guidelines, resume) };
  }

  #cached(document: vscode.TextDocument): CheckedNote | undefined {
    const checked = this.#checked.get(document);
    if (checked?.version !== document.version || !this.#canBeNote(document)) return undefined;
    return checked.staleAt && checked.staleAt <= new Date() ? undefined : checked;
  }

  #canBeNote(document: vscode.TextDocument): boolean {
    const { templateFolders } = this.#services;
    return canBeNote(document) && !this.#orphans.has(document) && !templateFolders.has(document.uri);
  }

  #checkNow(
    document: vscode.TextDocument,
    note: Note,
    guidelines: Guidelines,
    resume: SentenceIndex | undefined,
  ): CheckedNote {
    const { uri, version } = document;
    const now = new Date();
    const ofGuidelines = this.#findings(uri, note, now, guidelines, resume);
    const staleAt = nextDeadlineMoment(note, now, this.#services.settings.deadline(uri));
    const findings = this.#proofreading.findings(document, note, ofGuidelines);
    const checked = { version, note, findings, staleAt };
    this.#ofGuidelines.set(checked, ofGuidelines);
    return checked;
  }

  /** The guidelines hold as before; only what the proofreader knows is more. */
  #proofreadAgain(document: vscode.TextDocument): void {
    const before = this.#cached(document);
    const ofGuidelines = before && this.#ofGuidelines.get(before);
    if (!before || !ofGuidelines) return;
    const findings = this.#proofreading.findings(document, before.note, ofGuidelines);
    const checked = { ...before, findings };
    this.#ofGuidelines.set(checked, ofGuidelines);
    this.#checked.set(document, checked);
    this.#proofread.fire(document);
  }

  #findings(
    uri: vscode.Uri,
    note: Note,
    now: Date,
    { check, language }: Guidelines,
    resume: SentenceIndex | undefined,
  ): readonly Finding[] {
    const { settings, index } = this.#services;
    return check(note, {
      now,
      deadline: settings.deadline(uri),
      limits: settings.limits(uri),
      rules: settings.rules(uri),
      siblings: index.siblingsOf(uri),
      resume,
      language,
    });
  }

  async #loadGuidelines(): Promise<Guidelines | undefined> {
    try {
      return await this.#services.guidelines();
    } catch (error) {
      if (!this.#hasReported) {
        this.#hasReported = true;
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
      return undefined;
    }
  }

  #forget(): void {
    this.#checked = new WeakMap();
    this.#changed.fire();
  }
}

/** A file's text; `''` where it is gone or cannot be read. */
async function readText(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
