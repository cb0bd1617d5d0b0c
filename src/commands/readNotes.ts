import type { NoteIndex } from '../workspace/noteIndex.js';
import type { Command } from './command.js';

/** Ends the search for notes, in a workspace where it takes too long. */
export class StopReadingNotes implements Command {
  readonly #index: Pick<NoteIndex, 'stopScan'>;

  constructor(index: Pick<NoteIndex, 'stopScan'>) {
    this.#index = index;
  }

  execute(): void {
    this.#index.stopScan();
  }
}

/** Searches the workspace for notes once more, to the end. */
export class ReadAllNotes implements Command {
  readonly #index: Pick<NoteIndex, 'scanAgain'>;

  constructor(index: Pick<NoteIndex, 'scanAgain'>) {
    this.#index = index;
  }

  execute(): Promise<void> {
    return this.#index.scanAgain();
  }
}
