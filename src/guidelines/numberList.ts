/** A list of 32-bit numbers that is filled over and over, and leaves nothing behind to be collected. */
export class NumberList {
  #numbers = new Uint32Array(1024);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  add(number: number): void {
    if (this.#length === this.#numbers.length) {
      const more = new Uint32Array(this.#length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.#length++] = number;
  }

  /** A view of what was added, until the list is cleared. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
