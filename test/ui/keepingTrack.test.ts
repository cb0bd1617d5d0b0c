import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { eventually, type Scene, Stage } from './support/stage.js';
import { readable } from './support/text.js';
import { Workbench } from './support/workbench.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LONG_NAME = 'María de los Ángeles Fernández-Villaverde y Ortiz';

let stage: Stage;
let open: (() => Promise<void>)[] = [];

beforeAll(async () => {
  stage = await Stage.set();
});
afterEach(async () => {
  for (const close of open.toReversed()) await close();
  open = [];
});
afterAll(() => stage.strike());

async function onDisk(files: Readonly<Record<string, string>>, workspaceFile?: string): Promise<Scene> {
  const scene = await stage.open(files, workspaceFile);
  open.push(() => scene.workbench.page.context().close());
  return scene;
}

/** @param left milliseconds until the deadline */
function note(
  interviewer: string,
  left: number,
  { company = 'Tidewater', sent = '', more = '' } = {},
): string {
  const interviewed = new Date(Date.now() + left - 24 * HOUR).toISOString();
  return `---
interviewer: ${interviewer}
title: Engineering Manager
company: ${company}
role: Staff Engineer
interviewed: ${interviewed}
topics: [replaying a day of orders]
${more}sent:${sent === '' ? '' : ` ${sent}`}
---
Hi Mona,

Thank you for the talk today about [something you talked about].
`;
}

it('the tree filters, finds and explains; the status bar counts down; the Explorer tells', async () => {
  const today = new Date().toISOString();
  const { workbench, folder } = await onDisk({
    'interviews/raj.md': note('Raj Patel', 3.5 * HOUR, { more: 'via: Dana Reed <dana@example.com>\n' }),
    'interviews/maria.md': note(LONG_NAME, 20 * HOUR, { company: 'Oryx' }),
    'interviews/tom.md': note('Tom Lee', 20 * HOUR, { company: 'Halden Maps', sent: today }),
  });
  const mailed: string[] = [];
  workbench.page.on('request', (request) => {
    if (request.url().startsWith('mailto:')) mailed.push(request.url());
  });
  await workbench.showViews('Afterword');
  const tree = workbench.tree('Interviewers');
  await eventually(() => workbench.badge('Afterword')).toMatch(/1 note is overdue or due soon/);
  const labels = async () => Promise.all((await tree.rows()).map((row) => row.label()));
  await eventually(labels).toEqual(['Tidewater', 'Raj Patel', 'Oryx', LONG_NAME, 'Halden Maps']);
  expect(await tree.row('Raj Patel').description()).toMatch(/^3 h \d+ min left · via Dana Reed$/);

  await tree.row('Raj Patel').locator.hover();
  const tooltip = workbench.tooltip();
  await eventually(async () => readable((await tooltip.allTextContents()).join(' '))).toMatch(
    /Raj Patel.*Engineering Manager.*via Dana Reed.*Staff Engineer, Tidewater.*replaying a day of orders.*Due \w+.*2 errors/s,
  );

  await tree.find('villaverde');
  const found = tree.row(LONG_NAME).locator.locator('.highlight');
  await eventually(async () => (await found.allTextContents()).join('')).toBe('Villaverde');
  await workbench.page.keyboard.press('Escape');

  const outlook = readFileSync('test/invitations/outlook.ics', 'utf8');
  await tree.drop({ 'readme.txt': 'no invitation' });
  await workbench.notifications.dismiss('Only invitations, files that end with .ics, can be dropped here.');
  await tree.drop({
    'loop.ics': outlook,
    'goodtime.ics': readFileSync('test/invitations/goodtime.ics', 'utf8'),
    'broken.ics': outlook.replace('DTSTART;', 'DTSTART '),
  });
  // Of two companies: two interviews. What cannot be read hinders neither.
  await workbench.quickInput.shows(/^Import Interview \(1\/\d\)$/);
  expect(await workbench.quickInput.options()).toHaveLength(2);
  await workbench.quickInput.cancel();
  await workbench.notifications.dismiss(/^broken\.ics, line \d+: /);

  await tree.runAction('Show Unsent Notes Only');
  await eventually(labels).toEqual(['Tidewater', 'Raj Patel', 'Oryx', LONG_NAME]);

  await workbench.runCommand('Afterword: Export Deadlines to Calendar…');
  await workbench.quickInput.shows('Export Deadlines to Calendar');
  await eventually(() => workbench.quickInput.value()).toBe(join(folder, 'thank-you-notes.ics'));
  await workbench.quickInput.accept();
  await workbench.notifications.dismiss('thank-you-notes.ics has 2 deadlines: open it with your calendar.');
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'thank-you-notes.ics'), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(
    events.map(({ summary, component }) => [summary, component.getAllSubcomponents('valarm').length]),
  ).toEqual([
    ['Thank-you note to Raj Patel (Tidewater)', 2],
    [`Thank-you note to ${LONG_NAME} (Oryx)`, 2],
  ]);
  await tree.row('Tidewater').chooseFromMenu('Mail Notes to the Recruiter');
  await workbench.dialog.answer('Send Anyway');
  await eventually(() => mailed.map(decodeURIComponent)).toEqual([
    expect.stringMatching(/^mailto:dana@example\.com\?.*Hi Dana,.* to Raj Patel, .*Hi Mona,/s),
  ]);
  await workbench.notifications.answer('Sent to Raj Patel?', 'Not Yet');

  const status = workbench.statusItem('afterword.afterword.nextDeadline');
  await eventually(() => status.textContent()).toMatch(/Raj Patel: 3 h \d+ min left/);
  expect(await status.locator('a').getAttribute('aria-label')).toMatch(
    /^Thank-you note to Raj Patel: due soon, 3 h \d+ min left/,
  );
  await status.click();
  await workbench.editor.tab('raj.md').waitFor();
  // The palette has the command once the note is known to be one.
  await eventually(() => workbench.editor.squiggles('error').count()).toBeGreaterThan(0);

  await workbench.runCommand('Afterword: Mark as Sent');
  await eventually(() => status.textContent()).toMatch(/María de los Ángeles Fe…: (19|20) h left/);
  await tree.row(LONG_NAME).runInlineAction('Mark as Sent');
  await eventually(() => status.isVisible()).toBe(false);
  await eventually(() => tree.welcome().textContent()).toContain('All notes are sent.');
  await tree.welcome().getByRole('button', { name: 'Show Sent Notes' }).click();
  await eventually(labels).toEqual(expect.arrayContaining(['Tidewater', 'Oryx', 'Halden Maps']));

  const file = join(folder, 'interviews/raj.md');
  await eventually(() => readFileSync(file, 'utf8')).toMatch(/^sent: \S+$/m);
  // Interviews that are done are closed.
  for (const company of ['Tidewater', 'Oryx']) await tree.row(company).expand();
  await tree.row(LONG_NAME).click();
  await tree.row('Raj Patel').select();
  await tree.row('Raj Patel').chooseFromMenu('Mark as Pending');
  for (const name of ['Raj Patel', LONG_NAME])
    await eventually(() => tree.row(name).description()).toMatch(/ left/);
  await workbench.showViews('Explorer');
  const explorer = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'raj.md' });
  await eventually(() => explorer.locator('.monaco-icon-label').getAttribute('aria-label')).toContain(
    'Note: due',
  );
});

it('reminds of all that is due together, once, whatever window is opened next', async () => {
  const { workbench, folder } = await onDisk({
    '.vscode/settings.json': JSON.stringify({ 'afterword.reminders': true }),
    // The first by a second: the one that is opened.
    'interviews/raj.md': note('Raj Patel', 50 * MINUTE + 14_000),
    'interviews/priya.md': note('Priya Shah', 50 * MINUTE + 15_000),
    'interviews/tom.md': note('Tom Lee', 50 * MINUTE, { sent: new Date().toISOString() }),
  });
  const both = /^2 thank-you notes are due in (50|49) min: Raj Patel and Priya Shah\.$/;
  expect(await workbench.notifications.buttons(both)).toEqual(['Open Note', 'Snooze', "Don't Remind Me"]);
  await workbench.notifications.answer(both, 'Open Note');
  await workbench.editor.tab('raj.md').waitFor();

  // In a second window, and after a restart, what is told is new, and nothing else.
  const page = await workbench.page.context().newPage();
  const second = await Workbench.open(page, workbench.page.url());
  await workbench.page.close();
  const una = note('Una Late', -2 * HOUR);
  await eventually(() => {
    // Until its file watcher is up, VS Code sees nothing; written again, the file is seen.
    writeFileSync(join(folder, 'interviews/una.md'), una);
    return second.notifications.texts();
  }).toEqual(['The thank-you note to Una Late (Tidewater) is overdue by 2 h.']);
  await second.notifications.answer(/Una Late/, 'Open Note');
  await second.editor.tab('una.md').waitFor();
  await page.reload();
  const vera = note('Vera New', 30 * MINUTE + 14_000);
  await eventually(() => {
    writeFileSync(join(folder, 'interviews/vera.md'), vera);
    return second.notifications.texts();
  }).toEqual([
    expect.stringMatching(/^The thank-you note to Vera New \(Tidewater\) is due in (30|29) min\.$/),
  ]);

  // What is put off comes back by itself, at the deadline at the latest; what is not wanted does not.
  await second.notifications.answer(/Vera New/, "Don't Remind Me");
  await second.notifications.dismiss('You will not be reminded of this note again.');
  writeFileSync(join(folder, 'interviews/wim.md'), note('Wim Soon', 28_000));
  const soon = 'The thank-you note to Wim Soon (Tidewater) is due now.';
  await second.notifications.answer(soon, 'Snooze');
  await eventually(() => second.notifications.texts()).toEqual([soon]);
  await second.notifications.answer(soon, "Don't Remind Me");
  await second.notifications.answer('You will not be reminded of this note again.', 'Turn Off Reminders');
  const settings = join(folder, '.vscode/settings.json');
  await eventually(() => readFileSync(settings, 'utf8')).toMatch(/"afterword\.reminders":\s*false/);
});

it('a workspace of several folders has the notes of them all, each by its own settings', async () => {
  const { workbench } = await onDisk(
    {
      'jobs.code-workspace': JSON.stringify({ folders: [{ path: 'private' }, { path: 'code' }] }),
      'private/.vscode/settings.json': JSON.stringify({ 'afterword.deadline.hours': 48 }),
      'private/interviews/raj.md': note('Raj Patel', -2.9 * HOUR, { company: 'Two Days' }),
      'code/.vscode/settings.json': JSON.stringify({ 'afterword.notesFolder': 'notes' }),
      'code/.gitignore': 'notes/\nvendor/\n',
      'code/notes/tom.md': note('Tom Lee', 5.9 * HOUR, { company: 'One Day' }),
      'code/vendor/una.md': note('Una Ignored', 3 * HOUR, { company: 'Vendored' }),
    },
    'jobs.code-workspace',
  );
  await workbench.showViews('Afterword');
  const tree = workbench.tree('Interviewers');
  await eventually(async () =>
    Promise.all((await tree.rows()).map(async (row) => `${await row.label()}: ${await row.description()}`)),
  ).toEqual([
    expect.stringMatching(/^One Day: 0 of 1 sent · 5 h \d+ min left$/),
    expect.stringMatching(/^Tom Lee: 5 h \d+ min left$/),
    'Two Days: 0 of 1 sent · 21 h left',
    'Raj Patel: 21 h left',
  ]);
});

it('reading many notes shows, can be stopped, and taken up again', async () => {
  const far = Object.fromEntries(
    Array.from({ length: 200 }, (_, i) => [`far-away/${i}.md`, note(`Person ${i}`, 20 * HOUR)]),
  );
  const { workbench, close } = await stage.openInWeb({
    // Not known yet when the tree is first shown, and known long before all are read.
    'interviews/far-away/raj.md': note('Raj Patel', HOUR),
    ...far,
  });
  open.push(close, () => workbench.page.context().close());
  await workbench.showViews('Afterword');
  const tree = workbench.tree('Interviewers');
  await tree.row('Raj Patel').locator.waitFor();
  await tree.progress().waitFor();
  await tree.runAction('Stop Reading Notes');
  await eventually(() => tree.message()).toBe('Not all notes were read.');
  await tree.progress().waitFor({ state: 'hidden' });
  await tree.runAction('Read All Notes');
  await eventually(() => tree.message()).toBe('');
  await tree.progress().waitFor();
});
