// @ts-check
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/importSource.mjs';
import { launchBrowser } from '../host/browser.mjs';
import { linkExtension } from '../host/extensionsFolder.mjs';
import { newPage } from '../host/page.mjs';
import { startServer } from '../host/server.mjs';
import { CLEAN } from '../host/settings.mjs';
import { makeTempFolder } from '../host/system/tempFolder.mjs';
import { below, heading, milliseconds, printBars, printTimes } from './report.mjs';
import { quantileOfAll } from './statistics.mjs';

/** @typedef {import('playwright-core').Page} Page */

const WARM_UP = 10;
const SAMPLES = 60;
/** Milliseconds from a slip to the next, the pace of who types: part of what is measured, and no wait for anything. */
const REST = 300;

/** Squiggles of the Problems panel's kinds; those of hints are dots. */
const SQUIGGLES = ['error', 'warning', 'info'].map((kind) => `.monaco-editor .squiggly-${kind}`).join();

/** How the last sentence begins; what follows is typed before its full stop. */
const BEGUN = 'P.S. I hope that you find your';
const note = () => `---
interviewer: Raj Patel
company: Amazon
role: Software Development Engineer II
interviewed: ${new Date().toISOString()}
topics: [the move of the order pipeline]
subject: Thank you for today's conversation
sent:
---
Hi Raj,

Thank you for walking me through the move of the order pipeline to event sourcing. Your account of the backfill that ran twice stayed with me all evening.

I spent two years on event sourcing at Corvid, where I learned to make every consumer idempotent before the first replay. I would love to do that work with your team!

I look forward to speaking again.

Best regards,
Alex Kim

${BEGUN} peace.`;

/** Each passage is another, since the proofreader remembers those that it has read. */
const ADJECTIVES = [
  'quiet',
  'narrow',
  'yellow',
  'broken',
  'gentle',
  'hidden',
  'modern',
  'simple',
  'silver',
  'tender',
];
const NOUNS = ['garden', 'window', 'bridge', 'market', 'mirror', 'harbor', 'pocket', 'basket'];

/**
 * What is typed: an end of the last sentence, and the key that is one too many.
 *
 * @typedef {object} Slip
 * @property {string} name
 * @property {boolean} proofreads
 * @property {number} maxP95 in ms
 * @property {(count: number) => { text: string, key: string }} at
 */

const word = (/** @type {number} */ count) =>
  ` ${ADJECTIVES[count % ADJECTIVES.length]} ${NOUNS[Math.floor(count / ADJECTIVES.length) % NOUNS.length]}`;
/** There is one exclamation mark in the note as it is. */
const exclamation = (/** @type {number} */ count) => ({ text: word(count), key: '!' });
/** "gardenn" */
const misspelling = (/** @type {number} */ count) => ({ text: word(count), key: word(count).slice(-1) });

/** @type {readonly Slip[]} */
const SLIPS = [
  { name: 'a guideline, without proofreading', proofreads: false, maxP95: 50, at: exclamation },
  { name: 'a guideline, with proofreading', proofreads: true, maxP95: 50, at: exclamation },
  { name: 'a misspelt word', proofreads: true, maxP95: 150, at: misspelling },
];

/** In the page: how long it takes from the last key until the number of squiggles on the screen is another. */
const WATCH = `
  const count = () => document.querySelectorAll(${JSON.stringify(SQUIGGLES)}).length;
  let [pressed, before] = [undefined, count()];
  globalThis.squiggleTimes = [];
  document.addEventListener('keydown', () => { pressed = performance.now(); }, true);
  new MutationObserver(() => {
    const now = count();
    if (now === before) return;
    before = now;
    globalThis.squiggleTimes.push(performance.now() - pressed);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
`;

/**
 * From the key to the squiggle on the screen, in the window of a real VS Code.
 *
 * @returns {Promise<boolean>} whether the bars are met
 */
export async function benchKeystroke() {
  execFileSync(process.execPath, ['esbuild.mjs', 'extension'], { cwd: ROOT, stdio: 'inherit' });
  const measured = [];
  for (const slip of SLIPS) measured.push({ ...slip, rounds: [await measure(slip)] });
  heading(`In VS Code: from the key to the squiggle on the screen, ${SAMPLES} times each`);
  printTimes('squiggle of', measured);
  return printBars(
    measured.map((slip) => below(`${slip.name}, p95`, quantileOfAll(slip, 0.95), slip.maxP95, milliseconds)),
  );
}

/** @param {Slip} slip @returns {Promise<number[]>} in ms */
async function measure({ proofreads, at }) {
  const folder = makeTempFolder('keystroke');
  const file = path.join(folder.path, 'raj-patel.md');
  writeFileSync(file, note());
  const extensions = linkExtension(ROOT);
  const server = await startServer({
    folder: folder.path,
    extensionsDir: extensions.path,
    settings: { ...CLEAN, 'afterword.proofreading.enabled': proofreads },
  });
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    const payload = JSON.stringify([['openFile', `vscode-remote://${server.authority}${file}`]]);
    await page.goto(`${server.url}&payload=${encodeURIComponent(payload)}`);
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowLeft');
    // It is seen when all is loaded.
    await page.keyboard.insertText(proofreads ? ' gardenn' : '!');
    await page.locator(SQUIGGLES).first().waitFor();
    await page.evaluate(WATCH);
    const times = [];
    for (let count = 0; count < WARM_UP + SAMPLES; count++) times.push(await slipOnce(page, at(count)));
    return times.slice(WARM_UP);
  } finally {
    await browser.close();
    await server.close();
    extensions.remove();
    folder.remove();
  }
}

/**
 * Takes the last slip back and makes another.
 *
 * @param {Page} page @param {{ text: string, key: string }} slip @returns {Promise<number>} in ms
 */
async function slipOnce(page, { text, key }) {
  await page.keyboard.press('Shift+Home');
  await page.keyboard.insertText(BEGUN + text);
  await page.locator(SQUIGGLES).first().waitFor({ state: 'detached' });
  await page.waitForTimeout(REST);
  await page.evaluate('globalThis.squiggleTimes = []');
  await page.keyboard.press(key);
  await page.waitForFunction('globalThis.squiggleTimes.length > 0');
  return Number(await page.evaluate('globalThis.squiggleTimes[0]'));
}
