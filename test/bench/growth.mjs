// @ts-check
import { aliveBytes } from './heap.mjs';
import { checkText, core, enter } from './notes.mjs';
import { contestant, median, quantile, race } from './race.mjs';
import {
  below,
  heading,
  milliseconds,
  printBars,
  printTable,
  TIME_TITLES,
  thousands,
  timeCells,
} from './report.mjs';
import { SiblingMaker } from './siblings.mjs';

const SIZES = [10, 100, 1_000, 10_000];
const LENGTH = { warmUp: 3, rounds: 15 };
/** Files that change, each back and forth. */
const UPDATES = 50;
/** Times the cost among the fewest. */
const MAX_GROWTH = 1.5;
/** Milliseconds. */
const MAX_UPDATE = 10;

/** @typedef {{ size: number, directory: InstanceType<typeof core.NoteDirectory>, bytes: number }} Index */

/**
 * What one check and one changed file cost in workspaces of 10 to 10,000 notes, and how much memory these take.
 *
 * @param {readonly import('./notes.mjs').BenchNote[]} notes
 * @returns {boolean} whether the bars are met
 */
export function benchGrowth(notes) {
  const maker = new SiblingMaker(notes);
  const indexes = SIZES.map((size) => build(maker, size));
  const checks = indexes.map(({ size, directory }) =>
    contestant(
      thousands(size),
      notes.map((note) => () => checkText(note, directory)),
    ),
  );
  const updates = indexes.map(({ size, directory }) =>
    contestant(thousands(size), updateTasks(maker, size, directory)),
  );

  heading(`Check of one note among others: ${notes.length} notes, ${LENGTH.rounds} rounds`);
  race(checks, LENGTH);
  printTimes(checks);
  heading('One changed file, read and entered into the index');
  race(updates, LENGTH);
  printTimes(updates);
  const { size, bytes } = indexes.reduce((a, b) => (a.size > b.size ? a : b));
  console.log(
    `\n  Memory: ${megabytes(bytes)} for ${thousands(size)} notes, ${megabytes((bytes / size) * 1_000)} a thousand.`,
  );

  const cost = checks.map(({ times }) => median(times));
  const slowestUpdate = Math.max(...updates.map(({ times }) => quantile(times, 0.99)));
  return printBars([
    below(
      `check among ${thousands(Math.max(...SIZES))} compared with one among ${Math.min(...SIZES)}`,
      (cost.at(-1) ?? Number.NaN) / (cost[0] ?? Number.NaN),
      MAX_GROWTH,
      (ratio) => `${ratio.toFixed(2)}×`,
    ),
    below('one changed file, p99 of the slowest', slowestUpdate, MAX_UPDATE, milliseconds),
  ]);
}

/** @param {SiblingMaker} maker @param {number} size @returns {Index} */
function build(maker, size) {
  const before = aliveBytes();
  const directory = new core.NoteDirectory(new core.SentenceIndex());
  for (let number = 0; number < size; number++) enter(directory, maker.file(number), maker.text(number));
  return { size, directory, bytes: aliveBytes() - before };
}

/** @param {SiblingMaker} maker @param {number} size @param {Index['directory']} directory */
function updateTasks(maker, size, directory) {
  return Array.from({ length: UPDATES }, (_, i) => Math.floor((i * size) / UPDATES)).flatMap((number) => {
    const file = maker.file(number);
    return [maker.text(number, 1), maker.text(number)].map((text) => () => enter(directory, file, text));
  });
}

/** @param {readonly import('./race.mjs').Contestant[]} contestants */
function printTimes(contestants) {
  printTable(
    ['notes', ...TIME_TITLES],
    contestants.map(({ name, times }) => [name, ...timeCells(times)]),
  );
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
