/** Calls back for each key once nothing has touched it for a while. */
export class Debouncer<Key> {
  readonly #timers = new Map<Key, ReturnType<typeof setTimeout>>();
  readonly #pause: number;
  readonly #onRest: (key: Key) => void;

  /** @param pause in milliseconds */
  constructor(pause: number, onRest: (key: Key) => void) {
    this.#pause = pause;
    this.#onRest = onRest;
  }

  /** Begins the key's pause, anew where it has begun. */
  touch(key: Key): void {
    this.forget(key);
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      this.#onRest(key);
    }, this.#pause);
    this.#timers.set(key, timer);
  }

  forget(key: Key): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
