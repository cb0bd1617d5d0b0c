/** The longest time that a timer takes: some 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Wakes up at the moments that are set, with one timer for them all, which sleeps until the earliest. A timer stands
 * still while the machine sleeps, and knows nothing of a clock that is set: `check` makes up for both.
 */
export class Alarm<Key> {
  readonly #moments = new Map<Key, Date>();
  readonly #onDue: (key: Key) => void;
  /** The latest time that the clock has shown since the moments were set. */
  #seen = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onDue is told every key whose moment has come; the moment is forgotten by then */
  constructor(onDue: (key: Key) => void) {
    this.#onDue = onDue;
  }

  /** Replaces the moment of a key; `undefined` forgets it. */
  set(key: Key, moment: Date | undefined): void {
    if (moment) this.#moments.set(key, moment);
    else this.#moments.delete(key);
    this.#sleep();
  }

  /** Looks at the clock: to be called where it may have jumped. */
  check(): void {
    const now = Date.now();
    // Where the clock was set back, nothing that was reckoned with the time before holds any more.
    const isBack = now < this.#seen;
    const due = [...this.#moments]
      .filter(([, moment]) => isBack || moment.getTime() <= now)
      .map(([key]) => key);
    this.#seen = now;
    for (const key of due) this.#moments.delete(key);
    this.#sleep();
    for (const key of due) this.#onDue(key);
  }

  dispose(): void {
    this.#moments.clear();
    this.#sleep();
  }

  #sleep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const now = Date.now();
    this.#seen = Math.max(this.#seen, now);
    if (this.#moments.size === 0) return;
    const earliest = Math.min(...[...this.#moments.values()].map((moment) => moment.getTime()));
    const wait = Math.min(Math.max(earliest - now, 0), LONGEST_TIMEOUT);
    this.#timer = setTimeout(() => this.check(), wait);
  }
}
