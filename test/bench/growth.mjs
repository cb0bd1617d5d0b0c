// @ts-check
import { indexBytes } from './memory.mjs';
import { contestant, race } from './race.mjs';
import { below, heading, megabytes, milliseconds, printBars, printTimes, thousands } from './report.mjs';
import { median, p99OfQuietestRound } from './statistics.mjs';

const FEWEST = 10;
const MOST = 10_000;
const SIZES = [FEWEST, 100, 1_000, MOST];
const LENGTH = { warmUp: 3, rounds: 10 };
/** Times the cost among the fewest. */
const MAX_GROWTH = 1.5;
/** Milliseconds. */
const MAX_UPDATE = 10;

/**
 * What one check and one changed file cost in workspaces of 10 to 10,000 notes, and how much memory these take.
 *
 * @returns {Promise<boolean>} whether the bars are met
 */
export async function benchGrowth() {
  const checks = await raceOfSizes('check');
  heading('Check of one note among others');
  printTimes('notes', checks);

  const updates = await raceOfSizes('update');
  heading('One changed file, read and entered into the index');
  printTimes('notes', updates);

  const bytes = await indexBytes(MOST);
  heading(
    `Memory of the index: ${megabytes(bytes)} for ${thousands(MOST)} notes, ${megabytes((bytes / MOST) * 1_000)} a thousand`,
  );

  const cost = checks.map(median);
  const slowestUpdate = Math.max(...updates.map(p99OfQuietestRound));
  return printBars([
    below(
      `check among ${thousands(MOST)} compared with one among ${FEWEST}, medians`,
      (cost.at(-1) ?? Number.NaN) / (cost[0] ?? Number.NaN),
      MAX_GROWTH,
      (ratio) => `${ratio.toFixed(2)}×`,
    ),
    below(
      'one changed file, p99 of the quietest round, at the slowest size',
      slowestUpdate,
      MAX_UPDATE,
      milliseconds,
    ),
  ]);
}

/** @param {string} tasks @returns {Promise<import('./race.mjs').Contestant[]>} in the order of `SIZES` */
async function raceOfSizes(tasks) {
  const contestants = SIZES.map((size) => contestant(thousands(size), tasks, [String(size)]));
  await race(contestants, LENGTH);
  return contestants;
}
