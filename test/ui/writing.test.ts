import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSamples } from '../host/samples.mjs';
import { eventually, type Scene, Stage } from './support/stage.js';

const samples = () => readSamples('samples', new Date());

let stage: Stage;
let scene: Scene | undefined;

beforeAll(async () => {
  stage = await Stage.set();
});
afterEach(() => scene?.workbench.page.context().close());
afterAll(() => stage.strike());

/** What the palette has whenever the extension is there: VS Code's own commands for its views. */
const VIEWS = ['Focus on Interviewers View', 'Focus on Scorecard View'];
const BEGIN = ['Edit Templates', 'Import Interview from Invitation…', 'New Interview…'];
const WITH_NOTES = [
  'Add Interviewer…',
  'Change Company or Role…',
  'Export Deadlines to Calendar…',
  'Open Next Unsent Note',
  'Show Unsent Notes Only',
];
const ON_A_NOTE = [
  'Apply Template…',
  'Copy Message',
  'Open in Mail',
  'Record What We Talked About…',
  'Save as Draft (.eml)',
];

describe('the palette', () => {
  it('offers what can be done here, and nothing else', async () => {
    const via = 'interviews/via.md';
    const raj = samples()['interviews/tidewater-freight-software-engineer/raj-patel.md'] ?? '';
    const forwarded = raj
      .replace(/^email:.*/m, 'via: Dana Reed <dana@example.com>')
      .replace(/^company:.*/m, 'company: Oryx');
    scene = await stage.open({ ...samples(), [via]: forwarded, 'other.md': '# Other\n' });
    const { workbench } = scene;
    const { editor, quickInput, page } = workbench;
    // As high as all that there is.
    await page.setViewportSize({ width: 1280, height: 2000 });
    const offers = async (...lists: readonly (readonly string[])[]) => {
      await eventually(async () => {
        await workbench.openPalette('Afterword: ');
        const found = await quickInput.options();
        await quickInput.cancel();
        return found.filter((title) => title.startsWith('Afterword: ')).sort();
      }).toEqual(
        [VIEWS, BEGIN, ...lists]
          .flat()
          .map((title) => `Afterword: ${title}`)
          .sort(),
      );
    };
    const inTitle = page.locator('.editor-actions [aria-label^="Open in Mail"]');
    await editor.open('other.md');
    await offers(WITH_NOTES);
    expect(await inTitle.count()).toBe(0);
    await editor.open('raj-patel.md');
    await inTitle.waitFor();
    await offers(WITH_NOTES, ON_A_NOTE, ['Mark as Sent', 'Save Unsent Notes as Drafts…']);
    await editor.open('via.md');
    await offers(WITH_NOTES, ON_A_NOTE, [
      ...['Mail Notes to the Recruiter', 'Mark as Sent', 'Save Unsent Notes as Drafts…'],
    ]);
    await workbench.runCommand('Afterword: Mark as Sent');
    await offers(WITH_NOTES, ON_A_NOTE, ['Mark as Pending']);
    expect(await inTitle.count()).toBe(0);
    await page.context().close();

    scene = await stage.open({ 'other.md': '# Other\n' });
    await scene.workbench.page.setViewportSize({ width: 1280, height: 2000 });
    await scene.workbench.openPalette('Afterword: ');
    await eventually(async () => (await scene?.workbench.quickInput.options())?.sort()).toEqual(
      [...VIEWS, ...BEGIN].map((title) => `Afterword: ${title}`).sort(),
    );
  });
});

describe('while a note is written', () => {
  it('what is known is offered, and ordinary words bring up nothing', async () => {
    scene = await stage.open(samples());
    const { editor, page } = scene.workbench;
    await editor.open('raj-patel.md');
    await eventually(() => editor.lines()).toContain('---');
    const lines = await editor.lines();
    const close = lines.lastIndexOf('---');
    await editor.goTo(close);
    await page.keyboard.press('End');
    await editor.type('\nig');
    await eventually(() => editor.suggestions()).toContain('ignore');
    await page.keyboard.press('Enter');
    await eventually(() => editor.suggestions()).toContain('promptness/overdue');
    await editor.type('tone/ex');
    await eventually(() => editor.suggestions()).toEqual(['tone/exclamation']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await eventually(() => editor.lines()).toContain('ignore: [tone/exclamation]');

    await page.keyboard.press('Control+End');
    await editor.type('\nWe spoke at length, and then Ra');
    await eventually(() => editor.suggestions()).toEqual(['Raj', 'Raj Patel']);
    await page.keyboard.press('Escape');
    await editor.type(' something else');
    await eventually(() => editor.lines()).toContain('We spoke at length, and then Ra something else');
    expect(await editor.suggestions()).toEqual([]);
  });

  it('its standing is over the greeting, and the scorecard follows what is typed', async () => {
    scene = await stage.open(samples());
    const { workbench } = scene;
    const { editor, page } = workbench;
    await workbench.showViews('Afterword');
    const scorecard = workbench.tree('Scorecard');
    await scorecard.welcome().getByRole('button', { name: 'Open Next Unsent Note' }).waitFor();
    const personalization = scorecard.row('Personalization');
    await editor.open('raj-patel.md');
    await eventually(() => personalization.icon()).toBe('pass');
    await editor.open('priya-shah.md');
    await eventually(() => editor.lenses()).toEqual([
      expect.stringMatching(/^2[01] h left$/),
      expect.stringMatching(/^\d problems$/),
      'Copy Message',
      'Open in Mail',
      'Mark as Sent',
    ]);
    await eventually(() => personalization.icon()).toBe('error');
    expect(await personalization.ariaLabel()).toMatch(/^Personalization: not met, \d problems?$/);

    const wrongName = page.locator('.monaco-list-row[aria-label^="error: The greeting names"]').first();
    await wrongName.waitFor();
    await workbench.runCommand('Afterword: Focus on Scorecard View');
    // Promptness, Personalization, and its first problem.
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await workbench.statusItem('status.editor.selection').getByText('(5 selected)').waitFor();
    await editor.type('Priya');
    await eventually(() => editor.lines()).toContain('Hi Priya,');
    await eventually(() => personalization.icon()).toBe('warning');
    await wrongName.waitFor({ state: 'hidden' });
    const duplicate = page.locator('.monaco-list-row[aria-label^="warning: Another interviewer"]');
    await duplicate.first().click();
    await workbench.statusItem('status.editor.selection').getByText('selected)').waitFor();

    await editor.clickLens('Mark as Sent');
    await eventually(() => editor.lenses()).toEqual(['Sent', 'Mark as Pending']);
    await eventually(async () => (await scorecard.rows()).length).toBeLessThan(4);
    await eventually(() => scorecard.row('Format').icon()).not.toBeUndefined();
  });

  it('the preview shows it as mail, and other files as before; the Explorer knows it as well', async () => {
    scene = await stage.open({ ...samples(), 'other.md': '---\ntitle: Mine\n---\n\nNot [a gap].\n' });
    const { workbench } = scene;
    const { editor } = workbench;
    await editor.open('una-oneil.md');
    await workbench.runCommand('Markdown: Open Preview');
    const mail = workbench.webview();
    const header = mail.locator('header.afterword-mail');
    await header.waitFor();
    expect(await header.locator('.afterword-overdue').textContent()).toMatch(/^Overdue since /);
    expect(await header.textContent()).toMatch(/To.*Dr\. Una O'Neil/);
    expect(await mail.locator('body').textContent()).not.toContain('interviewed');

    await editor.open('priya-shah.md');
    await workbench.runCommand('Markdown: Open Preview');
    await mail.locator('mark.afterword-gap').first().waitFor();

    await editor.open('other.md');
    await workbench.runCommand('Markdown: Open Preview');
    await mail.locator('p', { hasText: 'Not [a gap].' }).waitFor();
    expect(await mail.locator('header, mark').count()).toBe(0);
    expect(await mail.locator('body').textContent()).toContain('Mine');
    const menu = await workbench.explorerMenu('una-oneil.md', 'Afterword');
    expect(menu).toEqual(expect.arrayContaining(['Open in Mail', 'Apply Template…', 'Mark as Sent']));
    expect(menu).not.toContain('Mark as Pending');
    expect(await workbench.explorerMenu('other.md')).not.toContain('Afterword');
  });
});
