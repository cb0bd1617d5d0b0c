// @ts-check
import os from 'node:os';
import { median, p99OfQuietestRound, quantileOfAll } from './statistics.mjs';

/** @typedef {{ met: boolean, text: string }} Bar */

/** @param {string} text */
export function heading(text) {
  console.log(`\n${text}`);
}

/** What the times depend on besides the code. */
export function printMachine() {
  const cpus = os.cpus();
  const load = os.loadavg()[0] ?? 0;
  console.log(
    `Node ${process.version}, ${cpus.length} × ${cpus[0]?.model.trim()}, load at the start ${load.toFixed(1)}`,
  );
}

/**
 * A table of what the contestants of a race took.
 *
 * @param {string} title of the column with their names
 * @param {readonly Pick<import('./race.mjs').Contestant, 'name' | 'rounds'>[]} contestants
 */
export function printTimes(title, contestants) {
  printTable([
    [title, 'median', 'p95', 'p99', 'p99 of the quietest round'],
    ...contestants.map((raced) => [
      raced.name,
      ...[
        median(raced),
        quantileOfAll(raced, 0.95),
        quantileOfAll(raced, 0.99),
        p99OfQuietestRound(raced),
      ].map(milliseconds),
    ]),
  ]);
}

/** @param {readonly (readonly string[])[]} rows the first column is text, the others are figures */
function printTable(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const align = (/** @type {string} */ cell, /** @type {number} */ i) =>
    i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  console.log('');
  for (const row of rows) console.log(`  ${row.map(align).join('   ')}`);
}

/** @param {number} time */
export function milliseconds(time) {
  return `${time.toFixed(3)} ms`;
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** @param {number} n */
export function thousands(n) {
  return n.toLocaleString('en-US');
}

/**
 * A bar that is met below a limit.
 *
 * @param {string} what @param {number} value @param {number} limit @param {(value: number) => string} format
 * @returns {Bar}
 */
export function below(what, value, limit, format) {
  const met = value < limit;
  return { met, text: `${what}: ${format(value)} ${met ? '<' : '≥'} ${format(limit)}` };
}

/** @param {readonly Bar[]} bars @returns {boolean} whether all are met */
export function printBars(bars) {
  console.log('');
  for (const { met, text } of bars) console.log(`  ${met ? 'met    ' : 'NOT MET'}  ${text}`);
  return bars.every((bar) => bar.met);
}
