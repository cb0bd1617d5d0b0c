import type { Locator, Page } from 'playwright-core';
import { chooseByKeyboard } from './chooseByKeyboard.js';
import { exactly, readable } from './text.js';

/** A view of the side bar that shows a tree. */
export class TreeView {
  readonly #page: Page;
  readonly #pane: Locator;

  /** @param title as in the view's header */
  constructor(page: Page, title: string) {
    this.#page = page;
    this.#pane = page
      .locator('.pane')
      .filter({ has: page.locator('.pane-header .title', { hasText: exactly(title) }) });
  }

  /** The rows on the screen, from the top. */
  async rows(): Promise<TreeRow[]> {
    const rows = await this.#pane.locator('.monaco-list-row').all();
    return rows.map((row) => new TreeRow(this.#page, row));
  }

  /** The row with a label; the first, where there are several. */
  row(label: string): TreeRow {
    const name = this.#page.locator('.label-name', { hasText: exactly(label) });
    return new TreeRow(this.#page, this.#pane.locator('.monaco-list-row').filter({ has: name }).first());
  }

  /** What an empty view says, with the names of its buttons. */
  welcome(): Locator {
    return this.#pane.locator('.welcome-view-content');
  }

  /**
   * Drops files on the first row, as from the desktop: the page gets their contents and no path.
   *
   * @param files name → text
   */
  async drop(files: Readonly<Record<string, string>>): Promise<void> {
    const data = await this.#page.evaluateHandle(
      `(() => {
        const data = new DataTransfer();
        for (const [name, text] of Object.entries(${JSON.stringify(files)}))
          data.items.add(new File([text], name));
        return data;
      })()`,
    );
    const target = this.#pane.locator('.monaco-list-row').first();
    for (const type of ['dragenter', 'dragover', 'drop'])
      await target.dispatchEvent(type, { dataTransfer: data });
  }

  /** Searches the tree by VS Code's own box: what matches in a label is highlighted. */
  async find(text: string): Promise<void> {
    await this.#pane.locator('.monaco-list').first().focus();
    await this.#page.keyboard.press('Control+Alt+f');
    const box = this.#pane.locator('.monaco-tree-type-filter input');
    await box.waitFor();
    await box.fill(text);
  }

  /** What stands over the rows; empty where nothing does. */
  async message(): Promise<string> {
    return (await this.#pane.locator('.message').allTextContents()).map(readable).join('');
  }

  /** The bar that runs while the view is busy. */
  progress(): Locator {
    return this.#pane.locator('.monaco-progress-container.active');
  }

  /** Runs one of the actions in the view's header. */
  async runAction(title: string): Promise<void> {
    await this.#pane.locator('.pane-header').hover();
    await this.#pane.locator(`.pane-header .action-label[aria-label^="${title}"]`).click();
  }
}

/** A row of a tree. */
export class TreeRow {
  readonly #page: Page;
  /** For whatever is not below; `waitFor` waits until the row is there, or gone. */
  readonly locator: Locator;

  constructor(page: Page, locator: Locator) {
    this.#page = page;
    this.locator = locator;
  }

  async label(): Promise<string> {
    return readable(await this.locator.locator('.label-name').textContent());
  }

  /** The paler text behind the label; empty where there is none. */
  async description(): Promise<string> {
    return (await this.locator.locator('.label-description').allTextContents()).map(readable).join('');
  }

  /** What a screen reader says. */
  async ariaLabel(): Promise<string> {
    return readable(await this.locator.getAttribute('aria-label'));
  }

  /** The icon's name: `mail` for `$(mail)`; undefined where there is none. */
  async icon(): Promise<string | undefined> {
    const icon = this.locator.locator('.custom-view-tree-node-item-icon.codicon');
    const classes = (await icon.count()) > 0 ? await icon.getAttribute('class') : '';
    return /\bcodicon-(?!colored)([\w-]+)/.exec(classes ?? '')?.[1];
  }

  /** 1 for a row at the top of the tree. */
  async level(): Promise<number> {
    return Number(await this.locator.getAttribute('aria-level'));
  }

  async click(): Promise<void> {
    await this.locator.click();
  }

  /** Shows what is below the row, where it does not show. */
  async expand(): Promise<void> {
    if ((await this.locator.getAttribute('aria-expanded')) === 'false') await this.locator.click();
  }

  /** Adds the row to the selection. */
  async select(): Promise<void> {
    await this.locator.click({ modifiers: ['Control'] });
  }

  /** Runs one of the actions at the row's end, which show while the mouse is over it. */
  async runInlineAction(title: string): Promise<void> {
    await this.locator.hover();
    await this.locator.locator(`.actions .action-label[aria-label^="${title}"]`).click();
  }

  /** The titles in the row's context menu. */
  async menu(): Promise<string[]> {
    const items = await this.#openMenu();
    const titles = await items.locator('.action-label').allTextContents();
    await this.#page.keyboard.press('Escape');
    await items.first().waitFor({ state: 'hidden' });
    return titles.map(readable);
  }

  /** Chooses from the row's context menu. */
  async chooseFromMenu(title: string): Promise<void> {
    const items = await this.#openMenu();
    await chooseByKeyboard(this.#page, items, items.filter({ hasText: exactly(title) }));
  }

  async #openMenu(): Promise<Locator> {
    await this.locator.click({ button: 'right' });
    const items = this.#page.locator('.monaco-menu .action-item:not(.disabled):has(.action-menu-item)');
    await items.first().waitFor();
    return items;
  }
}
