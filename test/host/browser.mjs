// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { hasBundledBrowser, unpackBundledBrowser } from './browsers/bundled.mjs';
import { missingLibrary } from './browsers/missingLibrary.mjs';
import { exitOnSignals } from './system/cleanup.mjs';
import { findExecutables } from './system/executables.mjs';

/**
 * @typedef {object} BrowserCandidate
 * @property {string} executablePath
 * @property {Record<string, string>} env  what it needs in its environment, besides this process's
 */

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds the browsers of this machine, best first: what AFTERWORD_BROWSER names (then nothing else), the
 * system's Chromium or Chrome, the one that Playwright has downloaded, the one out of npm. Nothing is
 * downloaded from anywhere else.
 *
 * @returns {AsyncGenerator<BrowserCandidate>}
 * @throws where AFTERWORD_BROWSER names no file
 */
export async function* findBrowsers() {
  const { AFTERWORD_BROWSER: chosen } = process.env;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`AFTERWORD_BROWSER names no file: ${chosen}`);
    yield { executablePath: chosen, env: {} };
    return;
  }
  for (const executablePath of findExecutables(COMMANDS, [...PLACES, chromium.executablePath()])) {
    yield { executablePath, env: {} };
  }
  if (hasBundledBrowser) yield await unpackBundledBrowser();
}

/**
 * Starts the first browser that starts, headless. One that does not, for want of a system library, is
 * passed over; it is told about only where no other starts either.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws with one line for each browser that was tried, naming the Debian package that would mend it
 */
export async function launchBrowser() {
  /** @type {string[]} */
  const failures = [];
  for await (const { executablePath, env } of findBrowsers()) {
    try {
      return await launch(executablePath, env);
    } catch (error) {
      failures.push(`${executablePath}: ${whyNot(error)}`);
    }
  }
  throw new Error(
    ['No browser starts. Install Chromium or Chrome, or set AFTERWORD_BROWSER to one.', ...failures].join(
      '\n  ',
    ),
  );
}

/**
 * @param {string} executablePath
 * @param {Record<string, string>} env
 */
function launch(executablePath, env) {
  exitOnSignals(); // on exit, Playwright kills the browser; on SIGTERM, it would leave this process running
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--disable-gpu'],
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

/** @param {unknown} error */
function whyNot(error) {
  const message = error instanceof Error ? error.message : String(error);
  return missingLibrary(message) ?? message.split('\n')[0];
}
