// @ts-check
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../scripts/importSource.mjs';
import { ensureHost } from '../host/install.mjs';
import { runInNodeHost } from '../host/runTests.mjs';
import { parseTimes } from './host/times.mjs';
import { readNotes } from './notes.mjs';
import { below, heading, milliseconds, printBars, thousands } from './report.mjs';
import { SiblingMaker } from './siblings.mjs';
import { median } from './statistics.mjs';

const NOTES = 10_000;
const FILES = 50_000;
const RUNS = 3;
/** Milliseconds. */
const MAX_ACTIVATION = 30;
/** Times what reading the same files takes. */
const MAX_SCAN = 2.5;
const TIMEOUT = 600_000;

/**
 * Activation and the first scan of a large workspace, in the extension host of a real VS Code.
 *
 * @returns {Promise<boolean>} whether the bars are met
 */
export async function benchInVsCode() {
  await ensureHost();
  execFileSync(process.execPath, ['esbuild.mjs', 'extension', 'bench'], { cwd: ROOT, stdio: 'inherit' });
  heading(`In VS Code: ${thousands(NOTES)} notes among ${thousands(FILES)} markdown files`);
  const workspace = await makeWorkspace();
  /** @type {import('./host/times.mjs').Times[]} */
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push(await measure(workspace));
  const all = (/** @type {'activation' | 'scan' | 'read'} */ what) => times.map((run) => run[what]);
  console.log(`\n  activation ${all('activation').map(milliseconds).join(', ')}`);
  console.log(`  all files found and read ${all('read').map(milliseconds).join(', ')}`);
  console.log(`  all notes known ${all('scan').map(milliseconds).join(', ')}`);
  const ratios = times.map(({ scan, read }) => scan / read);
  return printBars([
    below('activation, median', median({ rounds: [all('activation')] }), MAX_ACTIVATION, milliseconds),
    below(
      'first scan compared with reading the same files, median',
      median({ rounds: [ratios] }),
      MAX_SCAN,
      (ratio) => `${ratio.toFixed(2)}×`,
    ),
  ]);
}

/** @param {Record<string, string>} workspace */
async function measure(workspace) {
  const { output } = await runInNodeHost({
    extensionPath: ROOT,
    testsPath: path.join(ROOT, 'dist/test/bench.js'),
    workspace,
    // A folder of which the manifest does not know: nothing but the bench activates the extension.
    settings: { 'afterword.notesFolder': 'letters', 'afterwordBench.notes': NOTES },
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
