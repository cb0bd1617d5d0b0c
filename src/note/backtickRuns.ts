/** For every run of backticks, where the run of the same length is that closes it; found once for the whole text. */
export class BacktickRuns {
  readonly #closing = new Map<number, number | undefined>();
  readonly #lengths = new Map<number, number>();

  constructor(body: string) {
    const nextOfLength = new Map<number, number>();
    for (const run of [...body.matchAll(/`+/g)].reverse()) {
      const { length } = run[0];
      this.#lengths.set(run.index, length);
      this.#closing.set(run.index, nextOfLength.get(length));
      nextOfLength.set(length, run.index);
    }
  }

  spanAt(start: number): { length: number; closing: number | undefined } {
    return { length: this.#lengths.get(start) ?? 1, closing: this.#closing.get(start) };
  }
}
