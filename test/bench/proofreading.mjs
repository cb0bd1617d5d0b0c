// @ts-check
import { execFile, execFileSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/importSource.mjs';
import { below, heading, megabytes, milliseconds, printBars, printTimes } from './report.mjs';
import { quantileOfAll } from './statistics.mjs';

/** Milliseconds, and bytes: what was found to be possible with this engine, and some air. */
const MAX_START = 1_500;
const MAX_PASSAGE_P95 = 10;
const MAX_NOTE_P95 = 60;
const MAX_MEMORY = 450e6;
const MAX_LEFT = 180e6;
/** Milliseconds of processor time in a second with nothing to do. */
const MAX_IDLE = 5;

/**
 * What the worker that proofreads costs: a thread of Node, asked as the extension asks it, in a process of its own.
 *
 * @returns {Promise<boolean>} whether the bars are met
 */
export async function benchProofreading() {
  execFileSync(process.execPath, ['esbuild.mjs', 'extension'], { cwd: ROOT, stdio: 'inherit' });
  const run = path.join(import.meta.dirname, 'proofreadingRun.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [run]);
  /** @type {import('./proofreadingRun.mjs').Measured} */
  const { start, first, notes, notesAgain, passages, idle, memory } = JSON.parse(stdout);

  heading(`Proofreading in a worker, ${notes.length} notes`);
  console.log(`\n  ready ${milliseconds(start)}, first passage ${milliseconds(first)} after that`);
  const raced = (/** @type {string} */ name, /** @type {number[]} */ times) => ({ name, rounds: [times] });
  const again = raced('whole note, warm', notesAgain);
  const passage = raced('keystroke: the passage that changed', passages);
  printTimes('', [raced('whole note, unseen', notes), again, passage]);
  const added = (/** @type {'started' | 'used' | 'ended'} */ when) => memory[when] - memory.before;
  console.log(
    `\n  memory of the process ${megabytes(memory.before)}; added with the worker ready ${megabytes(added('started'))}, ` +
      `after all notes ${megabytes(added('used'))}, after its end ${megabytes(added('ended'))}`,
  );
  return printBars([
    below('ready', start, MAX_START, milliseconds),
    below('keystroke, p95', quantileOfAll(passage, 0.95), MAX_PASSAGE_P95, milliseconds),
    below('whole note, warm, p95', quantileOfAll(again, 0.95), MAX_NOTE_P95, milliseconds),
    below('processor time in an idle second', idle, MAX_IDLE, milliseconds),
    below('memory added, after all notes', added('used'), MAX_MEMORY, megabytes),
    below("memory added, after the worker's end", added('ended'), MAX_LEFT, megabytes),
  ]);
}
