import { joinVocabularies, type Vocabulary, wordsOf } from '../../proofreading/vocabulary.js';
import type { NoteIndex } from '../../workspace/noteIndex.js';
import type { Settings } from '../../workspace/settings.js';

/** The words that are right besides those of English: of all notes' front matter, and of the person's settings. */
export class WorkspaceWords {
  readonly #index: Pick<NoteIndex, 'vocabulary' | 'ready'>;
  readonly #settings: Settings;
  #joined:
    | { readonly ofNotes: Vocabulary; readonly ofSettings: string; readonly all: Vocabulary }
    | undefined;

  constructor(index: Pick<NoteIndex, 'vocabulary' | 'ready'>, settings: Settings) {
    this.#index = index;
    this.#settings = settings;
  }

  /** Settles when the notes that were there at the start are known. */
  get ready(): Promise<void> {
    return this.#index.ready;
  }

  /** The same object for as long as no word came or went. */
  get vocabulary(): Vocabulary {
    const ofNotes = this.#index.vocabulary;
    const names = wordsOf([this.#settings.candidate().name]);
    const terms = this.#settings.words();
    const ofSettings = JSON.stringify([names, terms]);
    if (this.#joined?.ofNotes !== ofNotes || this.#joined.ofSettings !== ofSettings) {
      this.#joined = { ofNotes, ofSettings, all: joinVocabularies([ofNotes, { names, terms }]) };
    }
    return this.#joined.all;
  }
}
