// @ts-check
// npm run screenshots: takes the pictures of docs/images, which the README shows, in real VS Code with the sample
// notes. The page object that the UI tests use is TypeScript, and is bundled for it first.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../test/host/browser.mjs';
import { linkExtension } from '../test/host/extensionsFolder.mjs';
import { newPage } from '../test/host/page.mjs';
import { readSamples } from '../test/host/samples.mjs';
import { startServer } from '../test/host/server.mjs';
import { CLEAN } from '../test/host/settings.mjs';
import { makeTempFolder } from '../test/host/system/tempFolder.mjs';
import { writeFiles } from '../test/host/workspaceFiles.mjs';
import { importSource, ROOT } from './importSource.mjs';

/** @typedef {import('../test/ui/support/workbench.js').Workbench} Workbench */

const IMAGES = path.join(ROOT, 'docs/images');
const WINDOW = { width: 1280, height: 800, scale: 1.5 };
const SETTINGS = { ...CLEAN, 'editor.wordWrap': 'on', 'editor.fontSize': 13 };

/** @type {{ Workbench: typeof import('../test/ui/support/workbench.js').Workbench }} */
const { Workbench } = await importSource('test/ui/support/workbench.ts');
const INVITATION = 'test/invitations/google-calendar.ics';
const RAJ = 'interviews/tidewater-freight-software-engineer/raj-patel.md';
const PRIYA = 'interviews/tidewater-freight-software-engineer/priya-shah.md';
const samples = readSamples(path.join(ROOT, 'samples'), new Date());

/**
 * A picture, by the name of its file: what the workspace holds, and what is done before it is taken.
 *
 * @typedef {object} Picture
 * @property {Record<string, string>} files
 * @property {'Dark Modern' | 'Light Modern'} [theme]
 * @property {Record<string, unknown>} [settings]
 * @property {(workbench: Workbench) => Promise<void>} prepare
 */

/** @type {Record<string, Picture>} */
const PICTURES = {
  'overview-dark': { files: samples, prepare: overview },
  'overview-light': { files: samples, theme: 'Light Modern', prepare: overview },
  'new-interview': {
    files: samples,
    async prepare(workbench) {
      const { quickInput } = workbench;
      await openNote(workbench, 'Raj Patel', 'raj-patel.md');
      await workbench.runCommand('Afterword: New Interview…');
      for (const [i, answer] of ['Amazon', 'Software Development Engineer II', '2h ago'].entries()) {
        await quickInput.shows(`New Interview (${i + 1}/5)`);
        await quickInput.answer(answer);
      }
      await quickInput.shows('New Interview (4/5)');
      await quickInput.fill(
        'Raj Patel <raj@example.com>, Engineering Manager; Priya Shah, Principal Engineer; Tom Lee',
      );
      await quickInput.validation();
    },
  },
  'import-invitation': {
    files: { ...samples, 'invitation.ics': readFileSync(path.join(ROOT, INVITATION), 'utf8') },
    async prepare(workbench) {
      const { quickInput } = workbench;
      // With no note in front, the dialog begins in the workspace folder.
      await showInterviewers(workbench);
      await workbench.runCommand('Afterword: Import Interview from Invitation…');
      await quickInput.shows('Invitations to Import');
      await quickInput.choose('invitation.ics');
      await quickInput.shows(/^Import Interview/);
      await quickInput.options();
      // The row under it would look chosen.
      await restMouse(workbench);
    },
  },
  hover: {
    files: samples,
    async prepare(workbench) {
      await openNote(workbench, 'Priya Shah', 'priya-shah.md');
      await workbench.editor.squiggles('error').first().waitFor();
      await workbench.editor.showHover(lineOf(PRIYA, 'Hi Tomás'), 5);
      await workbench.page.locator('.hover-row.status-bar', { hasText: 'Quick Fix' }).waitFor();
    },
  },
  'quick-fix': {
    files: samples,
    async prepare(workbench) {
      await openNote(workbench, 'Priya Shah', 'priya-shah.md');
      await workbench.editor.squiggles('error').first().waitFor();
      await workbench.editor.goTo(lineOf(PRIYA, 'Hi Tomás'), 5);
      await workbench.page.keyboard.press('Control+.');
      await workbench.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    },
  },
  completion: {
    files: samples,
    async prepare(workbench) {
      const { editor, page } = workbench;
      await openNote(workbench, 'Raj Patel', 'raj-patel.md');
      await editor.goTo((samples[RAJ] ?? '').split('\n').indexOf('---', 1));
      await page.keyboard.press('End');
      await editor.type('\nig');
      await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'ignore' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'overdue' }).waitFor();
      await editor.type('spec');
      await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'no-topic' }).waitFor();
    },
  },
  'preview-dark': { files: samples, prepare: preview },
  'preview-light': { files: samples, theme: 'Light Modern', prepare: preview },
  'before-it-goes': {
    files: samples,
    async prepare(workbench) {
      await openNote(workbench, 'Priya Shah', 'priya-shah.md');
      await workbench.editor.squiggles('error').first().waitFor();
      await workbench.runCommand('Afterword: Open in Mail');
      await workbench.dialog.message();
    },
  },
  welcome: {
    files: {},
    async prepare(workbench) {
      await showInterviewers(workbench);
      await workbench.tree('Interviewers').welcome().waitFor();
    },
  },
  'keep-track-dark': { files: samples, settings: { 'afterword.reminders': true }, prepare: keepTrack },
  'keep-track-light': {
    files: samples,
    theme: 'Light Modern',
    settings: { 'afterword.reminders': true },
    prepare: keepTrack,
  },
  'long-names': {
    files: longNames(),
    async prepare(workbench) {
      await showInterviewers(workbench);
      await workbench.tree('Interviewers').row('Ng').locator.waitFor();
    },
  },
};

/** @param {Workbench} workbench */
async function preview(workbench) {
  await openNote(workbench, 'Priya Shah', 'priya-shah.md');
  await workbench.runCommand('Markdown: Open Preview to the Side');
  await workbench.webview().locator('mark').first().waitFor();
  await workbench.editor.focus();
}

/** @param {Workbench} workbench */
async function overview(workbench) {
  // Before there are any: VS Code would select the first one.
  await workbench.showProblems();
  await openNote(workbench, 'Priya Shah', 'priya-shah.md');
  await workbench.editor.squiggles('error').first().waitFor();
  await workbench.tree('Scorecard').row('Personalization').locator.waitFor();
  await workbench.editor.focus();
}

/** @param {Workbench} workbench */
async function keepTrack(workbench) {
  await openNote(workbench, 'Priya Shah', 'priya-shah.md');
  await workbench.notifications.withText('overdue').waitFor();
  await workbench.tree('Interviewers').row("Dr. Una O'Neil").locator.hover();
  await workbench.tooltip().filter({ hasText: 'Due' }).waitFor();
}

/** @param {Workbench} workbench */
async function showInterviewers(workbench) {
  await workbench.showViews('Afterword');
  // Left where it is, it would bring up a tooltip.
  await restMouse(workbench);
}

/** @param {Workbench} workbench */
async function restMouse(workbench) {
  await workbench.page.mouse.move(WINDOW.width / 2, WINDOW.height - 1);
}

/** @param {Workbench} workbench @param {string} interviewer @param {string} fileName */
async function openNote(workbench, interviewer, fileName) {
  await showInterviewers(workbench);
  const row = workbench.tree('Interviewers').row(interviewer);
  await row.locator.waitFor();
  await row.click();
  await workbench.editor.tab(fileName).waitFor();
  // The front matter has no colours until VS Code has loaded the grammar of YAML.
  const field = workbench.page.locator('.view-line', { hasText: /^interviewer/ });
  await field.locator('span > span').nth(1).waitFor();
}

/** The line of a sample's text, counted from 1. @param {string} file @param {string} text */
function lineOf(file, text) {
  const lines = (samples[file] ?? '').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

/** People and companies whose names are longer than a row, and one whose is as short as can be. */
function longNames() {
  const people = [
    'Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine',
    'María de los Ángeles Fernández-Villaverde y Ortiz',
    'Ng',
  ];
  const interviewed = new Date(Date.now() - 20 * 3_600_000).toISOString();
  return Object.fromEntries(
    people.map((name, i) => [
      `interviews/long/${i}.md`,
      `---\ninterviewer: ${JSON.stringify(name)}\ncompany: The Worshipful Company of International Cartographers\nrole: Principal Engineer\ninterviewed: ${interviewed}\nsent:\n---\nHi,\n`,
    ]),
  );
}

const temp = makeTempFolder('screenshots');
const extensions = linkExtension(ROOT);
const server = await startServer({ folder: temp.path, settings: SETTINGS, extensionsDir: extensions.path });
const browser = await launchBrowser();
try {
  await mkdir(IMAGES, { recursive: true });
  const asked = process.argv.slice(2);
  for (const [name, { files, theme, settings, prepare }] of Object.entries(PICTURES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const folder = path.join(temp.path, name, 'notes');
    const all = { 'workbench.colorTheme': theme ?? 'Dark Modern', ...settings };
    writeFiles({ ...files, '.vscode/settings.json': JSON.stringify(all) }, folder);
    const url = new URL(server.url);
    url.searchParams.set('folder', folder);
    const page = await newPage(browser, WINDOW);
    const workbench = await Workbench.open(page, url.href);
    await prepare(workbench);
    await workbench.screenshot(path.join(IMAGES, `${name}.png`));
    console.log(`docs/images/${name}.png`);
    await page.context().close();
  }
} finally {
  await browser.close();
  await server.close();
  extensions.remove();
  temp.remove();
}
