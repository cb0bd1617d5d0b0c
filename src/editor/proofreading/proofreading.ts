import * as vscode from 'vscode';
import type { Finding } from '../../guidelines/guideline.js';
import type { Note } from '../../note/note.js';
import { ProofreadingClient, type Workers } from '../../proofreading/client.js';
import type { Mistake } from '../../proofreading/mistake.js';
import type { PlacedPassage } from '../../proofreading/passages.js';
import type { Vocabulary } from '../../proofreading/vocabulary.js';
import type { Settings } from '../../workspace/settings.js';

/** Milliseconds without a keystroke after which changed passages are checked. */
const PAUSE = 40;
/** How many passages are remembered: those of some hundred notes. */
const MOST_REMEMBERED = 2_000;

/** What proofreading needs to know of the workspace's notes. */
export interface Words {
  /** What is right in the note at `uri`: the same object for as long as no word came or went. */
  of(uri: vscode.Uri): Vocabulary;
  /** Settles when the notes that were there at the start are known. */
  readonly ready: Promise<void>;
}

type Core = typeof import('../../chunks/proofreading.js');
type Log = Pick<vscode.LogOutputChannel, 'warn'>;

interface Passages {
  readonly passages: readonly PlacedPassage[];
  readonly uri: vscode.Uri;
}

/**
 * Proofreads the open notes in a worker, passage by passage. What was checked once is remembered; where a passage has
 * changed, what is still true of it stands until the worker has answered.
 */
export class Proofreading implements vscode.Disposable {
  readonly #settings: Settings;
  readonly #words: Words;
  readonly #client: ProofreadingClient;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #listeners: vscode.Disposable;
  readonly #documents = new Map<vscode.TextDocument, Passages>();
  /** Those of which more is to be known. */
  readonly #waiting = new Set<vscode.TextDocument>();
  /** What was last shown of a document, for passages that have changed since. */
  readonly #shown = new WeakMap<
    vscode.TextDocument,
    readonly { text: string; mistakes: readonly Mistake[] }[]
  >();
  /** What was found in a passage, with the words that were right. */
  readonly #remembered = new WeakMap<Vocabulary, Map<string, readonly Mistake[]>>();
  #core: Core | undefined;
  #isChecking = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Fires when more is known of a document than when `findings` was asked last. */
  readonly onDidCheck = this.#changed.event;

  constructor(workers: Workers, settings: Settings, words: Words, log: Log) {
    this.#settings = settings;
    this.#words = words;
    this.#client = new ProofreadingClient(workers, (reason) =>
      log.warn(`The proofreading worker broke: ${reason}`),
    );
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
    );
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#listeners.dispose();
    this.#client.dispose();
    this.#changed.dispose();
  }

  /** Whether a worker runs. */
  get isRunning(): boolean {
    return this.#client.isRunning;
  }

  /** Whether there is nothing more to be known of the open notes. */
  get isIdle(): boolean {
    return !this.#isChecking && this.#pause === undefined;
  }

  /** Ends the worker, whatever it is at. The next passage starts another. */
  stop(): void {
    this.#client.stop();
  }

  /** Loads what `findings` needs. Before the first note is open, nothing of it is loaded. */
  async load(): Promise<void> {
    this.#core ??= await import('../../chunks/proofreading.js');
  }

  /**
   * The guidelines' findings and what is known of the spelling and grammar by now, as one list; asks the worker for the
   * rest. `load` comes first.
   */
  findings(document: vscode.TextDocument, note: Note, guidelines: readonly Finding[]): readonly Finding[] {
    const { uri } = document;
    const core = this.#core;
    const rules = this.#settings.rules(uri);
    const isOn = this.#settings.proofreading(uri).enabled && core?.isWanted(note, rules);
    if (!core || !isOn) {
      this.forget(document);
      return guidelines;
    }
    const passages = core.passagesOf(note);
    // The one that was touched last is checked first.
    this.#documents.delete(document);
    this.#documents.set(document, { passages, uri });
    const shown = this.#shown.get(document) ?? [];
    const known = passages.map((passage, index) => ({
      passage,
      mistakes: this.#known(passage, uri) ?? this.#carriedOver(core, passage.text, shown, index),
    }));
    this.#shown.set(
      document,
      known.map(({ passage: { text }, mistakes }) => ({ text, mistakes })),
    );
    if (this.#isKnown(document)) {
      this.#waiting.delete(document);
    } else {
      this.#waiting.add(document);
      this.#checkSoon();
    }
    return core.mergeFindings(guidelines, core.toFindings(note, rules, known));
  }

  #carriedOver(
    { carryOver }: Core,
    text: string,
    shown: readonly { text: string; mistakes: readonly Mistake[] }[],
    index: number,
  ): readonly Mistake[] {
    const before = shown.find((passage) => passage.text === text) ?? shown[index];
    return before ? carryOver(before.mistakes, before.text, text) : [];
  }

  /** What was found in a passage; `undefined` where it was not checked with these words. */
  #known(passage: PlacedPassage, uri: vscode.Uri): readonly Mistake[] | undefined {
    return this.#remembered.get(this.#words.of(uri))?.get(this.#keyOf(passage, uri));
  }

  #remember(vocabulary: Vocabulary, key: string, mistakes: readonly Mistake[]): void {
    const known = this.#remembered.get(vocabulary) ?? new Map<string, readonly Mistake[]>();
    if (known.size >= MOST_REMEMBERED) known.clear();
    this.#remembered.set(vocabulary, known.set(key, mistakes));
  }

  #keyOf({ kind, text }: PlacedPassage, uri: vscode.Uri): string {
    return `${this.#settings.proofreading(uri).dialect}:${kind}:${text}`;
  }

  #checkSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      void this.#check();
    }, PAUSE);
  }

  /** Checks what is unknown, one passage at a time, always of the texts as they stand. */
  async #check(): Promise<void> {
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      await this.#words.ready;
      for (let next = this.#nextUnknown(); next; next = this.#nextUnknown()) {
        const { passage, uri } = next;
        const vocabulary = this.#words.of(uri);
        const key = this.#keyOf(passage, uri);
        this.#client.dialect = this.#settings.proofreading(uri).dialect;
        const mistakes = await this.#client.check(passage, vocabulary);
        this.#remember(vocabulary, key, mistakes);
        this.#tell();
      }
    } finally {
      this.#isChecking = false;
    }
  }

  #nextUnknown() {
    const { activeTextEditor } = vscode.window;
    const inFront = activeTextEditor && this.#documents.get(activeTextEditor.document);
    // What the person looks at comes first: a word that is new is new to all notes.
    const open = [...this.#documents.values(), ...(inFront ? [inFront] : [])].reverse();
    for (const { passages, uri } of open) {
      const passage = passages.find((candidate) => !this.#known(candidate, uri));
      if (passage) return { passage, uri };
    }
    return undefined;
  }

  /** Whether there is nothing more to be known of a document. */
  #isKnown(document: vscode.TextDocument): boolean {
    const open = this.#documents.get(document);
    return !open?.passages.some((passage) => !this.#known(passage, open.uri));
  }

  /** What was found in a passage is known of every document that has it. */
  #tell(): void {
    for (const document of this.#waiting) {
      if (!this.#isKnown(document)) continue;
      this.#waiting.delete(document);
      if (this.#documents.has(document)) this.#changed.fire(document);
    }
  }

  /** Leaves a document alone: it is closed, no note, or not to be proofread. */
  forget(document: vscode.TextDocument): void {
    this.#documents.delete(document);
    this.#waiting.delete(document);
  }
}
