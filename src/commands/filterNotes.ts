import type { UnsentOnly } from '../views/unsentOnly.js';
import type { Command } from './command.js';

/** Leaves in the tree what is still to be sent. */
export class ShowUnsentOnly implements Command {
  readonly #filter: UnsentOnly;

  constructor(filter: UnsentOnly) {
    this.#filter = filter;
  }

  execute(): Promise<void> {
    return this.#filter.turn(true);
  }
}

/** Shows in the tree what is sent as well. */
export class ShowAllNotes implements Command {
  readonly #filter: UnsentOnly;

  constructor(filter: UnsentOnly) {
    this.#filter = filter;
  }

  execute(): Promise<void> {
    return this.#filter.turn(false);
  }
}
