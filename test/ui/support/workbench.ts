import type { FrameLocator, Locator, Page } from 'playwright-core';
import { Dialog } from './dialog.js';
import { Editor } from './editor.js';
import { Notifications } from './notifications.js';
import { Problems } from './problems.js';
import { QuickInput } from './quickInput.js';
import { exactly, readable } from './text.js';
import { TreeView } from './treeView.js';

export { CLEAN } from '../../host/settings.mjs';

/** How long VS Code may take until its window stands, in milliseconds. */
const START_LIMIT_MS = 60_000;
/** How often the palette is opened for a command, and for how long it is looked at each time. */
const PALETTE_TRIES = 6;
const PALETTE_LIMIT_MS = 5_000;

/** What says something about this machine and not about VS Code; the last is left in the browser's host only. */
const NOT_FOR_PICTURES = ['status.workbench.keyboardLayout', 'status.forwardedPorts', 'chat.statusBarEntry'];

/**
 * VS Code's window, as a person uses it. What acts waits until it can act; what reads, reads at once: wait
 * for a state with `expect.poll`, or with a locator's `waitFor`, never for a time.
 */
export class Workbench {
  readonly page: Page;
  readonly quickInput: QuickInput;
  readonly editor: Editor;
  readonly problems: Problems;
  readonly notifications: Notifications;
  readonly dialog: Dialog;

  private constructor(page: Page) {
    this.page = page;
    this.quickInput = new QuickInput(page);
    this.editor = new Editor(page, this.quickInput);
    this.problems = new Problems(page);
    this.notifications = new Notifications(page);
    this.dialog = new Dialog(page);
  }

  /** Loads VS Code into a page, and waits until its parts and its theme are there. */
  static async open(page: Page, url: string): Promise<Workbench> {
    await page.goto(url);
    const themed = page.locator('.monaco-workbench[class*="vscode-theme-"]');
    await themed.locator('.statusbar-item').first().waitFor({ timeout: START_LIMIT_MS });
    return new Workbench(page);
  }

  /** Opens the command palette; `quickInput.options` has what it offers. */
  async openPalette(text: string): Promise<void> {
    await this.quickInput.open('F1', `>${text}`);
  }

  /**
   * Runs a command by its title in the palette, category included: `Afterword: Copy Message`. The palette offers what
   * could be done when it was opened, so it is opened again where something, a note, was only about to be known.
   */
  async runCommand(title: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.openPalette(title);
      if (tries === PALETTE_TRIES || (await this.quickInput.offers(title, PALETTE_LIMIT_MS))) break;
      await this.quickInput.cancel();
    }
    await this.quickInput.choose(title);
  }

  /** Shows a group of views by its name in the activity bar. */
  async showViews(name: string): Promise<void> {
    const item = this.page
      .locator('.activitybar .action-item')
      .filter({ has: this.page.locator(`[aria-label^="${name}"]`) });
    await item.waitFor();
    if (!/\bchecked\b/.test((await item.getAttribute('class')) ?? '')) await item.click();
    await item.and(this.page.locator('.checked')).waitFor();
  }

  /** The number over a group of views in the activity bar, with what it counts; empty where there is none. */
  async badge(name: string): Promise<string> {
    const item = this.page.locator(`.activitybar .action-item a[aria-label^="${name}"]`);
    return readable(await item.getAttribute('aria-label')).slice(name.length);
  }

  /** A tree by the title of its view. */
  tree(title: string): TreeView {
    return new TreeView(this.page, title);
  }

  /** The titles in the context menu of a file that the Explorer shows, or in a menu below that. */
  async explorerMenu(fileName: string, submenu?: string): Promise<string[]> {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: fileName });
    await row.click({ button: 'right' });
    const titles = this.page.locator('.monaco-menu .action-item .action-label');
    await titles.first().waitFor();
    const below = this.page.locator('.monaco-submenu .action-item .action-label');
    if (submenu) {
      await titles.filter({ hasText: exactly(submenu) }).hover();
      await below.first().waitFor();
    }
    const menu = await (submenu ? below : titles).allTextContents();
    if (submenu) await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
    await titles.first().waitFor({ state: 'hidden' });
    return menu.map(readable);
  }

  /** The document inside of the webview on the screen, such as the preview of markdown. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Shows the Problems panel. */
  async showProblems(): Promise<void> {
    await this.runCommand('Problems: Focus on Problems View');
    await this.problems.shown();
  }

  /** An item of the status bar by its id, `<publisher>.<extension>.<item>`. */
  statusItem(id: string): Locator {
    return this.page.locator(`.statusbar-item[id="${id}"]`);
  }

  /** What VS Code shows while the mouse rests somewhere. */
  tooltip(): Locator {
    return this.page.locator(
      '.monaco-hover.workbench-hover:not(.fadeout), .workbench-hover-container .monaco-hover',
    );
  }

  /** The clipboard's text. */
  clipboard(): Promise<string> {
    return this.page.evaluate<string>('navigator.clipboard.readText()');
  }

  /** Writes a picture of the window, a PNG. */
  async screenshot(path: string): Promise<void> {
    const unwanted = NOT_FOR_PICTURES.map((id) => `.statusbar-item[id="${id}"]`).join();
    await this.page.screenshot({ path, style: `${unwanted} { display: none !important; }` });
  }
}
