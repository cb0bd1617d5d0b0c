// @ts-check

/** A typed array that numbers are added to. */
export class GrowingArray {
  /** @param {typeof Uint32Array | typeof Uint8Array} Kind @param {readonly number[]} first */
  constructor(Kind, first = []) {
    this.Kind = Kind;
    /** @type {any} */
    this.numbers = new Kind(1 << 16);
    this.length = 0;
    for (const number of first) this.push(number);
  }

  /** @param {number} number */
  push(number) {
    if (this.length === this.numbers.length) {
      const more = new this.Kind(this.length * 2);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[this.length++] = number;
  }

  /** @param {number} index @returns {number} */
  at(index) {
    return this.numbers[index];
  }

  /** @param {number} start @param {number} end */
  slice(start, end) {
    return this.numbers.subarray(start, end);
  }
}
