// @ts-check
import { checkText, core, enter } from './notes.mjs';
import { loadPeers } from './peers.mjs';
import { contestant, median, quantile, race } from './race.mjs';
import { below, heading, milliseconds, printBars, printTable, TIME_TITLES, timeCells } from './report.mjs';

const LENGTH = { warmUp: 3, rounds: 15 };
/** Milliseconds. */
const MAX_P99 = 2;

/**
 * The check of one note, parse and all rules, beside the peers on the same text.
 *
 * @param {readonly import('./notes.mjs').BenchNote[]} notes
 * @returns {Promise<boolean>} whether the bars are met
 */
export async function benchOneNote(notes) {
  const peers = await loadPeers();
  const directory = new core.NoteDirectory(new core.SentenceIndex());
  for (const { file, text } of notes) enter(directory, file, text);
  const on = (/** @type {import('./peers.mjs').Linter} */ lint) =>
    notes.map(
      ({ text }) =>
        () =>
          lint(text),
    );

  const afterword = contestant(
    'Afterword',
    notes.map((note) => () => checkText(note, directory)),
  );
  const markdownlint = contestant('markdownlint', on(peers.markdownlint));
  const alex = contestant('alex', on(peers.alex));
  const writeGood = contestant('write-good', on(peers.writeGood));
  const all = [afterword, markdownlint, alex, writeGood];

  heading(`Check of one note: ${notes.length} notes, ${LENGTH.rounds} rounds, beside ${peers.versions}`);
  race(all, LENGTH);
  printTable(
    ['', ...TIME_TITLES],
    all.map(({ name, times }) => [name, ...timeCells(times)]),
  );
  const ours = median(afterword.times);
  return printBars([
    below("median below markdownlint's", ours, median(markdownlint.times), milliseconds),
    below("median below alex's", ours, median(alex.times), milliseconds),
    below('p99', quantile(afterword.times, 0.99), MAX_P99, milliseconds),
  ]);
}
