import * as vscode from 'vscode';
import { joinVocabularies, type Vocabulary, wordsOf } from '../../proofreading/vocabulary.js';
import type { NoteIndex } from '../../workspace/noteIndex.js';
import type { Settings } from '../../workspace/settings.js';

/** The words that are right besides those of English: of all notes' front matter, and of the person's settings. */
export class WorkspaceWords implements vscode.Disposable {
  readonly #index: Pick<NoteIndex, 'vocabulary' | 'ready'>;
  readonly #settings: Settings;
  readonly #listener: vscode.Disposable;
  /** What the settings add, by workspace folder: to read them takes longer than all else here. */
  readonly #ofSettings = new Map<string, Vocabulary>();
  /** By what the settings add: folders that add the same share one. */
  readonly #joined = new Map<string, Vocabulary>();
  #ofNotes: Vocabulary | undefined;

  constructor(index: Pick<NoteIndex, 'vocabulary' | 'ready'>, settings: Settings) {
    this.#index = index;
    this.#settings = settings;
    this.#listener = settings.onDidChange(() => this.#ofSettings.clear());
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** Settles when the notes that were there at the start are known. */
  get ready(): Promise<void> {
    return this.#index.ready;
  }

  /** What is right in the note at `uri`: the same object for as long as no word came or went. */
  of(uri: vscode.Uri): Vocabulary {
    const ofNotes = this.#index.vocabulary;
    if (this.#ofNotes !== ofNotes) this.#joined.clear();
    this.#ofNotes = ofNotes;
    const added = this.#added(vscode.workspace.getWorkspaceFolder(uri)?.uri);
    const key = JSON.stringify(added);
    const joined = this.#joined.get(key) ?? joinVocabularies([ofNotes, added]);
    this.#joined.set(key, joined);
    return joined;
  }

  #added(folder: vscode.Uri | undefined): Vocabulary {
    const key = folder?.toString() ?? '';
    const known = this.#ofSettings.get(key) ?? {
      names: wordsOf([this.#settings.candidate(folder).name]),
      terms: this.#settings.words(folder),
    };
    this.#ofSettings.set(key, known);
    return known;
  }
}
