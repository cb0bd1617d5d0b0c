import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSamples } from '../host/samples.mjs';
import { eventually, type Scene, Stage } from './support/stage.js';
import type { TreeView } from './support/treeView.js';
import type { Workbench } from './support/workbench.js';

const samples = () => readSamples('samples', new Date());
const TIDEWATER = 'interviews/tidewater-freight-software-engineer';
const PRIYA = `${TIDEWATER}/priya-shah.md`;

let stage: Stage;
/** What a test has opened. */
let open: (() => Promise<void>)[] = [];

beforeAll(async () => {
  stage = await Stage.set();
});
afterEach(async () => {
  for (const close of open.toReversed()) await close();
  open = [];
});
afterAll(() => stage.strike());

async function onDisk(files: Readonly<Record<string, string>>): Promise<Scene> {
  const scene = await stage.open(files);
  open.push(() => scene.workbench.page.context().close());
  return scene;
}

async function inPage(files: Readonly<Record<string, string>>): Promise<Workbench> {
  const { workbench, close } = await stage.openInWeb(files);
  open.push(close, () => workbench.page.context().close());
  return workbench;
}

async function interviewers(workbench: Workbench): Promise<TreeView> {
  await workbench.showViews('Afterword');
  return workbench.tree('Interviewers');
}

/** The tree as a person reads it, from the top: `alert Una: overdue by 2 h`. */
async function read(tree: TreeView): Promise<string[]> {
  const rows = await tree.rows();
  return Promise.all(
    rows.map(async (row) => `${await row.icon()} ${await row.label()}: ${await row.description()}`),
  );
}

describe('an interview', () => {
  it('becomes notes with gaps to fill, which the tree follows until they are sent', async () => {
    const { workbench } = await onDisk({});
    const { quickInput, editor } = workbench;
    const tree = await interviewers(workbench);
    await tree.welcome().getByRole('button', { name: 'New Interview…' }).waitFor();

    await workbench.runCommand('Afterword: New Interview…');
    await quickInput.shows('New Interview (1/5)');
    await quickInput.answer('');
    expect(await quickInput.validation()).toBe('Name the company.');
    await quickInput.answer('Amazon');
    await quickInput.shows('New Interview (2/5)');
    await quickInput.answer('Software Development Engineer II');
    await quickInput.shows('New Interview (3/5)');
    await quickInput.back();
    await quickInput.shows('New Interview (2/5)');
    expect(await quickInput.value()).toBe('Software Development Engineer II');
    await quickInput.accept();
    await quickInput.shows('New Interview (3/5)');
    await quickInput.fill('2h ago');
    await eventually(() => quickInput.message()).toMatch(
      /^Ended \w+, \d+ \w+ \d{4} at \d\d:\d\d \S+, 2 h ago/,
    );
    await quickInput.accept();
    await quickInput.shows('New Interview (4/5)');
    await quickInput.fill('Raj Patel <raj@example.com>, Engineering Manager; Priya Shah');
    await eventually(() => quickInput.message()).toMatch(
      /^2 notes: Raj Patel \(Engineering Manager\), Priya Shah/,
    );
    await quickInput.accept();
    await quickInput.shows('New Interview (5/6)');
    await eventually(() => quickInput.message()).toMatch(
      /^No address for Priya Shah: who forwards their note\?/,
    );
    await quickInput.answer('Dana Reed');
    expect(await quickInput.validation()).toBe('A name with an address: Dana Reed <dana@example.com>.');
    await quickInput.answer('Dana Reed <dana@example.com>');
    await quickInput.shows('New Interview (6/6)');
    await quickInput.choose('First Conversation');

    await editor.tab('raj-patel.md').waitFor();
    await eventually(() => editor.squiggles('error').count()).toBeGreaterThan(0);
    const gap = '[something you talked about]';
    await eventually(() => editor.text()).toContain(gap);
    await editor.type('how you replay a day of orders');
    await eventually(() => editor.text()).toContain('how you replay a day of orders');
    expect(await editor.text()).not.toContain(gap);

    await eventually(() => read(tree)).toEqual([
      expect.stringMatching(/^briefcase Amazon: 0 of 2 sent · 2[12] h left$/),
      expect.stringMatching(/^mail Priya Shah: 2[12] h left · via Dana Reed$/),
      expect.stringMatching(/^mail Raj Patel: 2[12] h left$/),
    ]);
    await workbench.runCommand('Afterword: Mark as Sent');
    await eventually(() => read(tree)).toEqual([
      expect.stringMatching(/^briefcase Amazon: 1 of 2 sent · /),
      expect.stringMatching(/^mail Priya Shah: /),
      'pass Raj Patel: sent',
    ]);
    await eventually(() => editor.squiggles('error').count()).toBe(0);
  });
});

describe('a problem', () => {
  it('is underlined, explained, listed and mended', async () => {
    const { workbench, folder } = await onDisk(samples());
    const { editor, problems } = workbench;
    await editor.open('priya-shah.md');
    await editor.squiggles('error').first().waitFor();
    const line = readFileSync(join(folder, PRIYA), 'utf8').split('\n').indexOf('Hi Tomás,') + 1;
    const wrongName = expect.objectContaining({
      severity: 'error',
      source: 'afterword',
      code: 'personalization/wrong-name',
      line,
      column: 4,
    });
    await workbench.showProblems();
    await eventually(() => problems.list()).toContainEqual(wrongName);

    await editor.showHover(line, 5);
    await eventually(() => editor.hoverTexts()).toContainEqual(
      expect.stringMatching(/^The greeting names Tomás .* Priya Shah\..*wrong-name$/),
    );
    await editor.goTo(line, 5);
    await editor.applyQuickFix('Change to "Priya"');
    await eventually(() => editor.lines()).toContain('Hi Priya,');
    await eventually(() => problems.list()).not.toContainEqual(wrongName);
    expect(await problems.list()).toContainEqual(
      expect.objectContaining({ code: 'specificity/placeholder', line: line + 2 }),
    );
  });

  it('goes with its note', async () => {
    const { workbench, folder } = await onDisk(samples());
    const { editor, problems } = workbench;
    await editor.open('priya-shah.md');
    await workbench.showProblems();
    await eventually(async () => (await problems.list()).length).toBeGreaterThan(0);
    const file = join(folder, PRIYA);
    const text = readFileSync(file, 'utf8').replace('Hi Tomás,', 'Hi Priya Shah,');
    await eventually(() => {
      // Until its file watcher is up, VS Code sees nothing, and a file can be deleted only once.
      writeFileSync(file, text);
      return editor.lines();
    }).toContain('Hi Priya Shah,');
    rmSync(file);
    await eventually(() => problems.list()).toEqual([]);
  });
});

describe('the tree', () => {
  it('tells who waits, how long, and what is done; marks notes from the row and from its menu', async () => {
    const { workbench, folder } = await onDisk(samples());
    const tree = await interviewers(workbench);
    await eventually(() => read(tree)).toEqual([
      'briefcase Halden Maps: 1 of 2 sent · overdue',
      expect.stringMatching(/^alert Dr\. Una O'Neil: overdue by 2 h/),
      'pass Nguyễn Thị Ánh: sent · via Dana Reed',
      expect.stringMatching(/^briefcase Tidewater Freight: 1 of 3 sent · 2[01] h left$/),
      expect.stringMatching(/^mail Priya Shah: 2[01] h left$/),
      expect.stringMatching(/^mail Raj Patel: 2[01] h left$/),
      'pass Tomás Álvarez: sent',
    ]);
    expect(await tree.row("Dr. Una O'Neil").ariaLabel()).toMatch(
      /^Dr\. Una O'Neil, Head of Data, overdue by 2 h/,
    );

    const raj = tree.row('Raj Patel');
    await raj.runInlineAction('Mark as Sent');
    await eventually(() => raj.description()).toBe('sent');
    await eventually(() => readFileSync(join(folder, TIDEWATER, 'raj-patel.md'), 'utf8')).toMatch(
      /^sent: \d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/m,
    );
    await raj.chooseFromMenu('Mark as Pending');
    await eventually(() => raj.description()).toMatch(/ left$/);
    await raj.chooseFromMenu('Mark as Sent');
    await eventually(() => raj.description()).toBe('sent');

    await raj.click();
    await workbench.editor.tab('raj-patel.md').waitFor();
    await workbench.editor.focus();
    await workbench.page.keyboard.press('Control+z');
    await eventually(() => raj.description()).toMatch(/ left$/);
  });

  it('follows what is changed outside of VS Code', async () => {
    const { workbench, folder } = await onDisk(samples());
    const tree = await interviewers(workbench);
    await tree.row('Raj Patel').locator.waitFor();
    const file = join(folder, TIDEWATER, 'raj-patel.md');
    const text = readFileSync(file, 'utf8').replace('Raj Patel', 'Rajesh Patel');
    await eventually(async () => {
      // Until its file watcher is up, VS Code sees nothing; written again, the file is seen.
      writeFileSync(file, text);
      return read(tree);
    }).toContainEqual(expect.stringMatching(/Rajesh Patel/));
    expect((await read(tree)).join()).not.toContain('Raj Patel');
  });
});

describe('VS Code for the Web', () => {
  it('shows the tree, the problems and their fixes, and marks a note', async () => {
    const workbench = await inPage(samples());
    const { editor, problems } = workbench;
    const codes = async () => (await problems.list()).map(({ code }) => code);
    const tree = await interviewers(workbench);
    const priya = tree.row('Priya Shah');
    await priya.click();
    await editor.tab('priya-shah.md').waitFor();
    await editor.squiggles('error').first().waitFor();
    await workbench.showProblems();
    await eventually(codes).toContain('personalization/wrong-name');
    const line = samples()[PRIYA]?.split('\n').indexOf('Hi Tomás,') ?? 0;
    await editor.goTo(line + 1, 5);
    await editor.applyQuickFix('Change to "Priya"');
    await eventually(codes).not.toContain('personalization/wrong-name');
    await priya.runInlineAction('Mark as Sent');
    await eventually(() => priya.description()).toBe('sent');
    await eventually(codes).toEqual([]);
  });
});
