// @ts-check
// npm test: every suite, the cheap ones first. Goes on behind a failure, so that one run tells all there is to tell,
// and ends with a line "N passed, N failed".
//
//   node scripts/test.mjs                 everything
//   node scripts/test.mjs unit ui         some of the steps
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './importSource.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [failures] what failed, by name, where a report says so
 * @property {string[]} [retried] what passed at a second try only, and may hide a mistake that shows now and then
 */

const temporary = await mkdtemp(path.join(tmpdir(), 'afterword-test-'));
const bin = (/** @type {string} */ name) => path.join(ROOT, 'node_modules/.bin', name);

/** @type {Record<string, () => Promise<Count>>} */
const STEPS = {
  types: () => check(bin('tsc'), ['--noEmit', '-p', '.']),
  lint: () => check(bin('biome'), ['ci', '--error-on-warnings', '.']),
  generated: () => check('node', ['scripts/generate.mjs', '--check']),
  build: () => check('node', ['esbuild.mjs']),
  unit: () => vitest('unit'),
  corpus: () => check('node', ['test/corpus/score.mjs']),
  'node-host': () => inVsCode('runInNodeHost', 'dist/test/node.js'),
  'web-host': () => inVsCode('runInWebHost', 'dist/test/web.js'),
  ui: () => vitest('ui'),
};

/** @param {string} command @param {string[]} args @returns {Promise<number>} the exit code */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A command that passes or fails as a whole. @param {string} command @param {string[]} args @returns {Promise<Count>} */
async function check(command, args) {
  const code = await run(command, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} project @returns {Promise<Count>} */
async function vitest(project) {
  const report = path.join(temporary, `${project}.json`);
  const code = await run(bin('vitest'), [
    'run',
    `--project=${project}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(await readFile(report, 'utf8'));
  const failed = numTotalTests - numPassedTests;
  /** @type {{ status: string, fullName: string, failureMessages: string[] }[]} */
  const results = testResults.flatMap(
    (/** @type {{ assertionResults: object[] }} */ file) => file.assertionResults,
  );
  const isPassed = (/** @type {{ status: string }} */ { status }) => status === 'passed';
  const failures = results.filter((result) => !isPassed(result)).map(({ fullName }) => fullName);
  const retried = results
    .filter((result) => isPassed(result) && result.failureMessages.length > 0)
    .map(({ fullName }) => fullName);
  // A file that cannot be loaded has no tests to count, and fails all the same.
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, failures, retried };
}

/** @param {'runInNodeHost' | 'runInWebHost'} host @param {string} bundle @returns {Promise<Count>} */
async function inVsCode(host, bundle) {
  const { ensureHost } = await import('../test/host/install.mjs');
  const tests = await import('../test/host/runTests.mjs');
  await ensureHost();
  const extension = { extensionPath: ROOT, testsPath: path.join(ROOT, bundle) };
  const inFolder = await tests[host]({
    ...extension,
    workspace: path.join(ROOT, 'test/vscode/workspace'),
  });
  // What several folders change is a suite of its own: VS Code begins anew where it gets a second one.
  const inFolders = await tests[host]({
    ...extension,
    workspace: path.join(ROOT, 'test/vscode/workspaceOfFolders'),
    workspaceFile: 'two.code-workspace',
  });
  return {
    passed: inFolder.passes + inFolders.passes,
    failed: inFolder.failures + inFolders.failures,
  };
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in STEPS));
if (unknown) throw new Error(`There is no step "${unknown}": ${Object.keys(STEPS).join(', ')}.`);

/** @type {Count} */
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const retried = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const start = performance.now();
  console.log(`\n── ${name}`);
  const count = await step().catch(
    /** @returns {Count} */ (/** @type {unknown} */ error) => {
      console.error(error);
      return { passed: 0, failed: 1 };
    },
  );
  total.passed += count.passed;
  total.failed += count.failed;
  // At the end as well: what stands above may be thousands of lines away.
  if (count.failed > 0) failures.push([name, ...(count.failures ?? [])].join('\n  '));
  if (count.retried?.length) retried.push([name, ...count.retried].join('\n  '));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
}
await rm(temporary, { recursive: true, force: true });
if (retried.length > 0) console.log(`\nPassed at a second try:\n${retried.join('\n')}`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
