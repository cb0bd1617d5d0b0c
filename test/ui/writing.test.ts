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
    await editor.open('priya-shah.md');
    await eventually(() => editor.lenses()).toEqual([
      expect.stringMatching(/^2[01] h left$/),
      expect.stringMatching(/^\d problems$/),
      'Copy Message',
      'Open in Mail',
      'Mark as Sent',
    ]);
    const personalization = scorecard.row('Personalization');
    await eventually(() => personalization.icon()).toBe('error');
    expect(await personalization.ariaLabel()).toMatch(/^Personalization: not met, \d problems?$/);

    const wrongName = page.locator('.monaco-list-row[aria-label^="error: The greeting names"]').first();
    await wrongName.click();
    await workbench.statusItem('status.editor.selection').getByText('(5 selected)').waitFor();
    await editor.type('Priya');
    await eventually(() => editor.lines()).toContain('Hi Priya,');
    await eventually(() => personalization.icon()).toBe('warning');
    await wrongName.waitFor({ state: 'hidden' });

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
    expect(await workbench.explorerMenu('una-oneil.md')).toContain('Afterword');
    expect(await workbench.explorerMenu('other.md')).not.toContain('Afterword');
  });
});
