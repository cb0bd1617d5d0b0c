// @ts-check
import os from 'node:os';
import { median, quantile } from './race.mjs';

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
 * @param {readonly string[]} titles the first column is text, the others are figures
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(titles, rows) {
  console.log('');
  const widths = titles.map((_, i) => Math.max(...[titles, ...rows].map((row) => row[i]?.length ?? 0)));
  for (const row of [titles, ...rows]) {
    const cells = row.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
    );
    console.log(`  ${cells.join('   ')}`);
  }
}

export const TIME_TITLES = ['median', 'p95', 'p99'];

/** Cells for `TIME_TITLES`. @param {readonly number[]} times */
export function timeCells(times) {
  return [median(times), quantile(times, 0.95), quantile(times, 0.99)].map(milliseconds);
}

/** @param {number} time */
export function milliseconds(time) {
  return `${time.toFixed(3)} ms`;
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
