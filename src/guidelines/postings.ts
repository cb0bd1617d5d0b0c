/** Instead of a posting: the end of a chain; a posting that is in no chain. */
const NONE = -1;
const UNUSED = -2;
/** Postings that there is room for at first; always a power of two. */
const FIRST_ROOM = 64;

/**
 * Which sentences have which keys: a hash table in plain arrays of numbers. A large workspace has a million entries, and
 * objects would take ten times the place. Sentences are small numbers, each with the same count of keys. Posting
 * `sentence * keysEach + i` stands for the sentence's key `i`; those that fall into one slot are chained, in both
 * directions.
 */
export class Postings {
  readonly #keysEach: number;
  #slots = new Int32Array(FIRST_ROOM).fill(NONE);
  #keys = new Uint32Array(FIRST_ROOM);
  #next = new Int32Array(FIRST_ROOM).fill(UNUSED);
  #previous = new Int32Array(FIRST_ROOM).fill(NONE);

  constructor(keysEach: number) {
    this.#keysEach = keysEach;
  }

  add(sentence: number, keys: Uint32Array): void {
    const first = sentence * this.#keysEach;
    while (first + this.#keysEach > this.#keys.length) this.#grow();
    this.#keys.set(keys, first);
    for (let posting = first; posting < first + this.#keysEach; posting++) this.#link(posting);
  }

  delete(sentence: number): void {
    const first = sentence * this.#keysEach;
    for (let posting = first; posting < first + this.#keysEach; posting++) this.#unlink(posting);
  }

  /** Adds the sentences that have a key to those found: the latest `mostOfKey`, and no more than `most` in all. */
  collect(key: number, found: number[], mostOfKey: number, most: number): void {
    let left = mostOfKey;
    let posting = this.#slots[this.#slotOf(key)] ?? NONE;
    while (posting !== NONE && left > 0 && found.length < most) {
      if (this.#keys[posting] === key) {
        const sentence = Math.floor(posting / this.#keysEach);
        if (!found.includes(sentence)) found.push(sentence);
        left--;
      }
      posting = this.#next[posting] ?? NONE;
    }
  }

  #slotOf(key: number): number {
    return key & (this.#slots.length - 1);
  }

  #link(posting: number): void {
    const slot = this.#slotOf(this.#keys[posting] ?? 0);
    const head = this.#slots[slot] ?? NONE;
    if (head !== NONE) this.#previous[head] = posting;
    this.#next[posting] = head;
    this.#previous[posting] = NONE;
    this.#slots[slot] = posting;
  }

  #unlink(posting: number): void {
    const next = this.#next[posting] ?? NONE;
    const previous = this.#previous[posting] ?? NONE;
    if (next !== NONE) this.#previous[next] = previous;
    if (previous !== NONE) this.#next[previous] = next;
    else this.#slots[this.#slotOf(this.#keys[posting] ?? 0)] = next;
    this.#next[posting] = UNUSED;
  }

  #grow(): void {
    const before = { keys: this.#keys, next: this.#next };
    const room = before.keys.length * 2;
    this.#slots = new Int32Array(room).fill(NONE);
    this.#keys = new Uint32Array(room);
    this.#next = new Int32Array(room).fill(UNUSED);
    this.#previous = new Int32Array(room).fill(NONE);
    this.#keys.set(before.keys);
    before.next.forEach((next, posting) => {
      if (next !== UNUSED) this.#link(posting);
    });
  }
}
