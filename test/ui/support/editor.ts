import type { Locator, Page } from 'playwright-core';
import { chooseByKeyboard } from './chooseByKeyboard.js';
import type { PageElement } from './pageElement.js';
import type { QuickInput } from './quickInput.js';
import { exactly, readable } from './text.js';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/**
 * A key that comes while the editor is still working out its problems opens nothing: it is pressed again, as a person
 * would.
 */
const OPEN_TRIES = 6;
const OPEN_LIMIT_MS = 5000;

/** The text editor in front. */
export class Editor {
  readonly #page: Page;
  readonly #quickInput: QuickInput;
  readonly #root: Locator;

  constructor(page: Page, quickInput: QuickInput) {
    this.#page = page;
    this.#quickInput = quickInput;
    this.#root = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Opens a file of the workspace by its path, and waits until its text is there. */
  async open(path: string): Promise<void> {
    await this.#quickInput.open('Control+p', path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    await this.#quickInput.choose(name);
    await this.tab(name).waitFor();
    await this.#root.locator('.view-line').first().waitFor();
  }

  /** The tab in front, if it is the file's. */
  tab(fileName: string): Locator {
    return this.#page.locator(`.tab.active[data-resource-name="${fileName}"]`);
  }

  /** The lines on the screen, from the top; a long line that is wrapped counts as several. */
  async lines(): Promise<string[]> {
    const lines = await this.#root
      .locator('.view-line')
      .evaluateAll((elements: PageElement[]) =>
        elements.map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' })),
      );
    // VS Code reuses elements, so their order says nothing.
    return lines.sort((a, b) => a.top - b.top).map(({ text }) => text.replaceAll('\u00a0', ' '));
  }

  /** What is shown, wherever VS Code wraps its lines: a weekday is long or short. */
  async text(): Promise<string> {
    return (await this.lines()).join(' ').replace(/ +/g, ' ');
  }

  /** Puts the cursor somewhere, with the keyboard's focus. Both count from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.focus();
    await this.#quickInput.open('Control+g', `:${line}:${column}`);
    await this.#quickInput.accept();
    await this.#focused().waitFor();
  }

  /** Gives the editor the keyboard's focus. */
  async focus(): Promise<void> {
    await this.#page.keyboard.press('Control+1'); // the first group of editors
    await this.#focused().waitFor();
  }

  /** Types at the cursor, key by key, as a person does. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** A row of the list of suggestions, by its label. */
  suggestion(label: string): Locator {
    const name = this.#page.locator('.label-name', { hasText: exactly(label) });
    return this.#page.locator('.suggest-widget.visible .monaco-list-row').filter({ has: name });
  }

  /** The underlines of a severity on the screen. */
  squiggles(severity: Severity): Locator {
    return this.#root.locator(`.squiggly-${severity}`);
  }

  /** What completion offers, from the top; empty while it offers nothing. */
  async suggestions(): Promise<string[]> {
    const rows = this.#page.locator('.suggest-widget.visible .monaco-list-row');
    return (await rows.locator('.label-name').allTextContents()).map(readable);
  }

  /** The texts of the code lenses on the screen. */
  async lenses(): Promise<string[]> {
    const texts = await this.#root.locator('.codelens-decoration').allTextContents();
    return texts.flatMap((line) => readable(line).split('|')).map((text) => text.trim());
  }

  /** Clicks on a code lens. */
  async clickLens(title: string): Promise<void> {
    await this.#root.locator('.codelens-decoration a', { hasText: title }).click();
  }

  /** Shows the hover over a place. */
  async showHover(line: number, column: number): Promise<void> {
    await this.goTo(line, column);
    await this.#page.keyboard.press('Control+k');
    await this.#page.keyboard.press('Control+i');
    await this.#hoverParts().first().waitFor();
  }

  /** What the hover says: a text for each problem, then one for each provider, as they come in. */
  async hoverTexts(): Promise<string[]> {
    return (await this.#hoverParts().allTextContents()).map(readable);
  }

  /** The titles of the quick fixes at the cursor. */
  async quickFixes(): Promise<string[]> {
    const rows = await this.#openQuickFixes();
    const titles = await rows.locator('.title').allTextContents();
    await this.#page.keyboard.press('Escape');
    return titles.map(readable);
  }

  /** Applies a quick fix at the cursor. */
  async applyQuickFix(title: string): Promise<void> {
    const rows = await this.#openQuickFixes();
    await chooseByKeyboard(this.#page, rows, rows.filter({ hasText: title }).first());
  }

  #focused(): Locator {
    return this.#root.and(this.#page.locator('.focused'));
  }

  #hoverParts(): Locator {
    return this.#page.locator('.monaco-resizable-hover .hover-row:not(.status-bar)');
  }

  async #openQuickFixes(): Promise<Locator> {
    const widget = this.#page.locator('.context-view .action-widget:not(.action-list-submenu-panel)');
    const rows = widget.locator('.monaco-list-row.action');
    for (let tries = 1; ; tries++) {
      await this.#page.keyboard.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: OPEN_LIMIT_MS });
        return rows;
      } catch (error) {
        if (tries === OPEN_TRIES) throw error;
      }
    }
  }
}
