// @ts-check
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { newPage } from './page.mjs';
import { RunObserver } from './run/observer.mjs';
import { stackTranslator } from './run/stackTraces.mjs';
import { startServer } from './server.mjs';
import { QUIET } from './settings.mjs';
import { makeTempFolder } from './system/tempFolder.mjs';
import { startWebHost } from './web.mjs';
import { readFiles, writeFiles } from './workspaceFiles.mjs';

/** In a browser VS Code saves by itself after a second, which no suite could foresee. */
const SUITE = { ...QUIET, 'files.autoSave': 'off' };
/** How long a run may take where the caller says nothing, in milliseconds. */
const RUN_LIMIT_MS = 480_000;

/**
 * @typedef {object} TestOptions
 * @property {string} extensionPath  the extension's folder, an absolute path
 * @property {string} testsPath  a bundled script with `run()` in that folder, an absolute path
 * @property {import('./workspaceFiles.mjs').WorkspaceFiles} workspace  what is in the workspace. The tests get a
 *   copy, so they may change it
 * @property {string} [workspaceFile]  one of its files that is opened instead of it: a `.code-workspace`
 * @property {Readonly<Record<string, unknown>>} [settings]  on top of QUIET
 * @property {number} [timeoutMs]  after which the run counts as hanging
 */

/** @typedef {import('./run/observer.mjs').TestRun} TestRun */

/**
 * Runs tests in VS Code's Node extension host. What they print goes to stdout as they print it.
 *
 * @param {TestOptions} options
 * @returns {Promise<TestRun>}
 */
export async function runInNodeHost({
  extensionPath,
  testsPath,
  workspace,
  workspaceFile = '',
  settings,
  timeoutMs = RUN_LIMIT_MS,
}) {
  const folder = makeTempFolder('workspace');
  writeFiles(readFiles(workspace), folder.path);
  const server = await startServer({
    folder: path.join(folder.path, workspaceFile),
    settings: { ...SUITE, ...settings },
    smokeTestDriver: true,
  });
  try {
    const remote = `vscode-remote://${server.authority}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote + extensionPath],
      ['extensionTestsPath', remote + testsPath],
    ]);
    return await runInPage(
      `${server.url}&payload=${encodeURIComponent(payload)}`,
      testsPath,
      timeoutMs,
      server,
    );
  } finally {
    await server.close();
    folder.remove();
  }
}

/**
 * Runs tests in the extension host of a browser, without a server, as on vscode.dev. What they print goes to
 * stdout as they print it.
 *
 * @param {TestOptions} options
 * @returns {Promise<TestRun>}
 */
export async function runInWebHost({
  extensionPath,
  testsPath,
  workspace,
  workspaceFile = '',
  settings,
  timeoutMs = RUN_LIMIT_MS,
}) {
  const host = await startWebHost({
    extensionPath,
    testsPath,
    workspace,
    workspaceFile,
    settings: { ...SUITE, ...settings },
  });
  try {
    return await runInPage(host.url, testsPath, timeoutMs);
  } finally {
    await host.close();
  }
}

/**
 * @param {string} url  a workbench that runs tests by itself
 * @param {string} testsPath
 * @param {number} timeoutMs
 * @param {Pick<import('./server.mjs').Server, 'crashed' | 'log'>} [server]  behind the page, if there is one
 * @returns {Promise<TestRun>}
 */
async function runInPage(url, testsPath, timeoutMs, server) {
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    const run = new RunObserver(stackTranslator(testsPath));
    /** @type {Promise<number | string>} */
    const end = new Promise((resolve, reject) => {
      // VS Code calls functions of these names where the page has them.
      page.exposeFunction('codeAutomationLog', run.log.bind(run)).catch(reject);
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page.once('crash', () => resolve('The page crashed.'));
      server?.crashed.catch((error) => resolve(error.message));
      setTimeout(() => resolve(`The tests have not ended after ${timeoutMs / 1000} s.`), timeoutMs).unref();
    });
    await page.goto(url);
    return run.finish(await end, server?.log() ?? '');
  } finally {
    await browser.close();
  }
}
