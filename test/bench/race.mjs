// @ts-check
import { sweep } from './heap.mjs';
import { startStopwatch } from './stopwatch.mjs';

/** @typedef {{ name: string, tasks: readonly (() => unknown)[], times: number[] }} Contestant `times` in ms, one a task and round */

/**
 * @param {string} name
 * @param {readonly (() => unknown)[]} tasks
 * @returns {Contestant}
 */
export function contestant(name, tasks) {
  return { name, tasks, times: [] };
}

/**
 * Times every task of every contestant, in rounds: when the machine slows down, it slows down for all of them. Who
 * goes first changes from round to round.
 *
 * @param {readonly Contestant[]} contestants
 * @param {{ warmUp: number, rounds: number }} length warm-up rounds are run and not counted
 */
export function race(contestants, { warmUp, rounds }) {
  for (let round = 0; round < warmUp + rounds; round++) {
    const first = round % contestants.length;
    for (const { tasks, times } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      sweep();
      for (const task of tasks) {
        const stop = startStopwatch();
        task();
        const time = stop();
        if (round >= warmUp) times.push(time);
      }
    }
  }
}

/**
 * @param {readonly number[]} times
 * @param {number} share 0.5 is the median
 */
export function quantile(times, share) {
  const sorted = Float64Array.from(times).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} times */
export function median(times) {
  return quantile(times, 0.5);
}
