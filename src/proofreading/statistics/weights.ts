/**
 * What was counted of what stands around words: a weight for each of some hundred thousand features, found by 24 bits
 * of its hash. Buckets by the upper 16 of them, three features in each or so, take 6 bytes a feature and no time to fill.
 */
export class Weights {
  readonly #starts = new Uint32Array(0x10001);
  readonly #lows: Uint8Array;
  readonly #weights: Int8Array;

  /** @param steps from each key to the next, in rising order, seven bits a byte, the lowest first */
  constructor(steps: Uint8Array, weights: Int8Array) {
    this.#weights = weights;
    this.#lows = new Uint8Array(weights.length);
    let key = 0;
    let at = 0;
    let bucket = 0;
    for (let row = 0; row < weights.length; row++) {
      let byte = steps[at++] ?? 0;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = steps[at++] ?? 0;
        step |= (byte & 127) << shift;
      }
      key += step;
      while (bucket < key >>> 8) this.#starts[++bucket] = row;
      this.#lows[row] = key & 255;
    }
    while (bucket < 0x10000) this.#starts[++bucket] = weights.length;
  }

  /** 0 for what is not among them. */
  of(key: number): number {
    const low = key & 255;
    const bucket = key >>> 8;
    const end = this.#starts[bucket + 1] ?? 0;
    for (let row = this.#starts[bucket] ?? 0; row < end; row++)
      if (this.#lows[row] === low) return this.#weights[row] ?? 0;
    return 0;
  }
}
