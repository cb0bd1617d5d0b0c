/**
 * What was worked out of the texts that were asked for last. One keystroke changes one sentence of a note, and the words
 * of all notes are much the same, so nearly everything that a check asks for was asked for by the one before it.
 */
export class Memory<T> {
  readonly #size: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  /** @param size how many texts are remembered at least, once there were so many; at most, it is twice as many */
  constructor(size: number) {
    this.#size = size;
  }

  get(text: string, workOut: (text: string) => T): T {
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const value = this.#old.get(text) ?? workOut(text);
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, value);
    return value;
  }
}
