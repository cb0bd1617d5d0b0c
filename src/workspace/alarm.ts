/** The longest time that a timer takes: some 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Wakes up at the moments that are set, with one timer for them all, which sleeps until the earliest. */
export class Alarm<Key> {
  readonly #moments = new Map<Key, Date>();
  readonly #onDue: (key: Key) => void;
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

  dispose(): void {
    this.#moments.clear();
    this.#sleep();
  }

  #sleep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#moments.size === 0) return;
    const earliest = Math.min(...[...this.#moments.values()].map((moment) => moment.getTime()));
    const wait = Math.min(Math.max(earliest - Date.now(), 0), LONGEST_TIMEOUT);
    this.#timer = setTimeout(() => this.#wake(), wait);
  }

  #wake(): void {
    const now = Date.now();
    const due = [...this.#moments].filter(([, moment]) => moment.getTime() <= now).map(([key]) => key);
    for (const key of due) this.#moments.delete(key);
    this.#sleep();
    for (const key of due) this.#onDue(key);
  }
}
