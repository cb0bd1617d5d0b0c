import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readSamples } from '../host/samples.mjs';
import { eventually, type Scene, Stage } from './support/stage.js';

const RAJ = 'interviews/tidewater-freight-software-engineer/raj-patel.md';

let stage: Stage;
let scene: Scene | undefined;

beforeAll(async () => {
  stage = await Stage.set();
});
afterEach(() => scene?.workbench.page.context().close());
afterAll(() => stage.strike());

it('a template is edited in the workspace, which shows its mistakes, offers its variables, and lists it first', async () => {
  scene = await stage.open(readSamples('samples', new Date()));
  const { workbench, folder } = scene;
  const { editor, quickInput, problems } = workbench;
  await workbench.showProblems();
  await workbench.runCommand('Afterword: Edit Templates');
  await eventually(() => quickInput.options()).toContain('Panel Member');
  await quickInput.choose('Recruiter');
  await editor.tab('recruiter.md').waitFor();
  const file = join(folder, 'interview-templates/recruiter.md');
  const line = readFileSync(file, 'utf8').split('\n').indexOf('Hi {{greetingName}},') + 1;

  await editor.goTo(line + 1);
  await editor.type('{{#topic}}About {{firstname}}');
  await eventually(() => problems.list()).toEqual([
    expect.objectContaining({ severity: 'error', source: 'afterword', line: line + 1, column: 1 }),
    expect.objectContaining({
      severity: 'warning',
      message: expect.stringContaining('did you mean "firstName"?'),
    }),
  ]);
  await editor.goTo(line + 1, 22);
  await editor.applyQuickFix('Change to "firstName"');
  await editor.goTo(line + 1, 30);
  await editor.type('{{/');
  await editor.suggestion('/topic').click();
  await eventually(() => editor.lines()).toContain('{{#topic}}About {{firstName}}{{/topic}}');
  await eventually(() => problems.list()).toEqual([]);

  await editor.open('raj-patel.md');
  await workbench.runCommand('Afterword: Apply Template…');
  await quickInput.shows('Apply Template (1/2)');
  expect((await quickInput.options()).length).toBeGreaterThanOrEqual(8);
  await quickInput.cancel();
});

it('a template is applied to a note once the person has seen what it makes of it', async () => {
  scene = await stage.open(readSamples('samples', new Date()));
  const { workbench, folder } = scene;
  const { editor, quickInput, page } = workbench;
  const text = () => readFileSync(join(folder, RAJ), 'utf8');
  const before = text();
  await editor.open('raj-patel.md');
  const diff = page.locator('.monaco-diff-editor');
  const propose = async (answer: string) => {
    await workbench.runCommand('Afterword: Apply Template…');
    await quickInput.shows('Apply Template (1/2)');
    await quickInput.choose('Executive');
    await quickInput.shows('Apply Template (2/2)');
    await diff.waitFor();
    await eventually(() => diff.locator('.modified .view-line').allTextContents()).toContain('Hi\u00a0Raj,');
    await quickInput.choose(answer);
    await diff.waitFor({ state: 'detached' });
  };

  await propose('Keep the Note as It Is');
  await editor.tab('raj-patel.md').waitFor();
  expect(text()).toBe(before);

  await propose('Replace the Text');
  await editor.tab('raj-patel.md').waitFor();
  await eventually(text).not.toBe(before);
  const frontMatter = before.slice(0, before.indexOf('\n---\n') + 5);
  expect(text().startsWith(frontMatter)).toBe(true);
  expect(text()).toContain('Best regards,\nAlex Kim\n');
  await editor.focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await eventually(text).toBe(before);
});
