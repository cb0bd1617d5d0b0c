// @ts-check
import { fork } from 'node:child_process';
import path from 'node:path';

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} tasks a module of the folder `tasks`
 * @property {readonly string[]} args what its `tasks` is called with
 * @property {number[][]} rounds for each round, what each task took, in ms
 */

/**
 * @param {string} name
 * @param {string} tasks
 * @param {readonly string[]} [args]
 * @returns {Contestant}
 */
export function contestant(name, tasks, args = []) {
  return { name, tasks, args, rounds: [] };
}

/**
 * Times every task of every contestant, in rounds: when the machine slows down, it slows down for all of them. Who
 * goes first changes from round to round. Each has a process of its own, so that none pays for another's garbage.
 *
 * @param {readonly Contestant[]} contestants
 * @param {{ warmUp: number, rounds: number }} length warm-up rounds are run and not counted
 * @throws {Error} where one of them fails; it has said why on stderr
 */
export async function race(contestants, { warmUp, rounds }) {
  /** @type {Runner[]} */
  const runners = [];
  try {
    for (const entrant of contestants) {
      const runner = new Runner(entrant);
      runners.push(runner);
      await runner.ready;
    }
    for (let round = 0; round < warmUp + rounds; round++) {
      const first = round % runners.length;
      for (const runner of [...runners.slice(first), ...runners.slice(0, first)]) {
        const times = await runner.run();
        if (round >= warmUp) runner.contestant.rounds.push(times);
      }
    }
  } finally {
    for (const runner of runners) runner.stop();
  }
}

/** A contestant's process. */
class Runner {
  #process;

  /** @param {Contestant} contestant */
  constructor(contestant) {
    this.contestant = contestant;
    this.#process = fork(path.join(import.meta.dirname, 'runner.mjs'), [
      `./tasks/${contestant.tasks}.mjs`,
      ...contestant.args,
    ]);
    /** Settles when all is prepared. */
    this.ready = this.#answer();
  }

  /** Runs all tasks once. @returns {Promise<number[]>} what each took, in ms */
  run() {
    const times = this.#answer();
    this.#process.send('run');
    return times;
  }

  stop() {
    this.#process.kill();
  }

  /** @returns {Promise<any>} */
  #answer() {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`The process of ${this.contestant.name} has ended.`));
      this.#process.once('exit', ended);
      this.#process.once('message', (message) => {
        this.#process.off('exit', ended);
        resolve(message);
      });
    });
  }
}
