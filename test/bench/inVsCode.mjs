// @ts-check
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../scripts/importSource.mjs';
import { ensureHost } from '../host/install.mjs';
import { runInNodeHost } from '../host/runTests.mjs';
import { parseTimes } from './host/times.mjs';
import { readNotes } from './notes.mjs';
import { below, heading, megabytes, milliseconds, printBars, thousands } from './report.mjs';
import { SiblingMaker } from './siblings.mjs';
import { median, quantileOfAll } from './statistics.mjs';

const NOTES = 10_000;
const FILES = 50_000;
/** As many with proofreading as without. */
const RUNS = 4;
/** Milliseconds. */
const MAX_ACTIVATION = 30;
/** Times what reading the same files takes. */
const MAX_SCAN = 2.5;
/** Milliseconds. */
const MAX_CHANGE = 10;
const TIMEOUT = 600_000;

/**
 * Activation, the first scan of a large workspace and a file that changes in it, in the extension host of a real VS Code.
 *
 * @returns {Promise<boolean>} whether the bars are met
 */
export async function benchInVsCode() {
  await ensureHost();
  execFileSync(process.execPath, ['esbuild.mjs', 'extension', 'bench'], { cwd: ROOT, stdio: 'inherit' });
  heading(`In VS Code: ${thousands(NOTES)} notes among ${thousands(FILES)} markdown files`);
  const workspace = await makeWorkspace();
  /** @type {({ proofreads: boolean } & import('./host/times.mjs').Times)[]} */
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const proofreads = run % 2 === 0;
    runs.push({ proofreads, ...(await measure(workspace, proofreads)) });
  }
  const activations = (/** @type {boolean} */ proofreads) =>
    runs.filter((run) => run.proofreads === proofreads).map(({ activation }) => activation);
  const print = (/** @type {string} */ what, /** @type {number[]} */ figures, format = milliseconds) =>
    console.log(`  ${what} ${figures.map(format).join(', ')}`);
  console.log('');
  print('activation with proofreading', activations(true));
  print('activation without', activations(false));
  const of = (/** @type {'activation' | 'read' | 'scan'} */ what) => runs.map((run) => run[what]);
  print('all files found and read', of('read'));
  print('all notes known', of('scan'));
  const changes = { rounds: runs.map((run) => run.changes) };
  print('a changed file, median and p95', [median(changes), quantileOfAll(changes, 0.95)]);
  const memory = runs.map(({ memory: { before, scanned } }) => scanned - before);
  print("memory added to the extension host's with all notes known", memory, megabytes);
  const ratios = runs.map(({ scan, read }) => scan / read);
  return printBars([
    below('activation, median', median({ rounds: [of('activation')] }), MAX_ACTIVATION, milliseconds),
    below(
      'first scan compared with reading the same files, median',
      median({ rounds: [ratios] }),
      MAX_SCAN,
      (ratio) => `${ratio.toFixed(2)}×`,
    ),
    below('a changed file, from the news of it, median', median(changes), MAX_CHANGE, milliseconds),
  ]);
}

/** @param {Record<string, string>} workspace @param {boolean} proofreads */
async function measure(workspace, proofreads) {
  const { output } = await runInNodeHost({
    extensionPath: ROOT,
    testsPath: path.join(ROOT, 'dist/test/bench.js'),
    workspace,
    // A folder of which the manifest does not know: nothing but the bench activates the extension.
    settings: {
      'afterword.notesFolder': 'letters',
      'afterword.proofreading.enabled': proofreads,
      'afterwordBench.notes': NOTES,
    },
    timeoutMs: TIMEOUT,
  });
  return parseTimes(output);
}

/** Every fifth file is a note; half of the others have a front matter as well. */
async function makeWorkspace() {
  const maker = new SiblingMaker(await readNotes());
  /** @type {Record<string, string>} */
  const files = {};
  for (let number = 0; number < FILES; number++) {
    const note = maker.text(number);
    if (number % (FILES / NOTES) === 0) files[`letters/${Math.floor(number / 100)}/${number}.md`] = note;
    else files[`pages/${Math.floor(number / 100)}/${number}.md`] = page(note, number);
  }
  return files;
}

/** @param {string} note @param {number} number */
function page(note, number) {
  return number % 2 === 0 ? note.replace('interviewer:', 'author:') : note.slice(note.indexOf('Dear'));
}
