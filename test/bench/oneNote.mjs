// @ts-check
import { readFile } from 'node:fs/promises';
import { ensurePeers } from './install.mjs';
import { contestant, race } from './race.mjs';
import { below, heading, milliseconds, printBars, printTimes } from './report.mjs';
import { median, p99OfQuietestRound } from './statistics.mjs';

const LENGTH = { warmUp: 3, rounds: 10 };
/** Milliseconds. */
const MAX_P99 = 2;

/**
 * The check of one note, parse and all rules, beside the peers on the same text.
 *
 * @returns {Promise<boolean>} whether the bars are met
 */
export async function benchOneNote() {
  await ensurePeers();
  const afterword = contestant('Afterword', 'check');
  const typed = contestant('after a keystroke', 'typed');
  const markdownlint = contestant('markdownlint', 'peer', ['markdownlint']);
  const alex = contestant('alex', 'peer', ['alex']);
  const writeGood = contestant('write-good', 'peer', ['write-good']);
  const all = [afterword, typed, markdownlint, alex, writeGood];
  await race(all, LENGTH);

  heading(`Check of one note, beside ${await versions()}`);
  printTimes('', all);
  const ours = median(afterword);
  return printBars([
    below("median below markdownlint's", ours, median(markdownlint), milliseconds),
    below("median below alex's", ours, median(alex), milliseconds),
    below('p99 of the quietest round', p99OfQuietestRound(afterword), MAX_P99, milliseconds),
  ]);
}

async function versions() {
  const manifest = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
  return Object.entries(manifest.dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
