import type { Locator, Page } from 'playwright-core';
import { exactly, readable } from './text.js';

/** A key that opens a quick input does nothing while VS Code still starts; so often it is tried again. */
const KEY_ATTEMPTS = 10;
const KEY_WAIT_MS = 2000;

/** A row's label; what stands below it is a row of its own, inside. */
const LABEL = '.quick-input-list-row:first-child .label-name';

/** The box at the top of the window: command palette, file picker, and the steps of a command that asks. */
export class QuickInput {
  readonly #page: Page;
  readonly #widget: Locator;
  readonly #input: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#widget = page.locator('.quick-input-widget');
    this.#input = this.#widget.locator('.quick-input-box input');
  }

  /** Opens the palette or the picker that belongs to a key, and types into it. */
  async open(key: string, text: string): Promise<void> {
    for (let attempt = 1; !(await this.#input.isVisible()); attempt++) {
      await this.#page.keyboard.press(key);
      const shown = this.#input.waitFor({ timeout: KEY_WAIT_MS });
      await (attempt < KEY_ATTEMPTS ? shown.catch(() => {}) : shown);
    }
    await this.#input.fill(text);
  }

  /** Waits for a step whose title, with its number, is `title`: `New Interview (2/4)`. */
  async shows(title: string | RegExp): Promise<void> {
    const hasText = typeof title === 'string' ? exactly(title) : title;
    await this.#widget.locator('.quick-input-title').filter({ hasText }).waitFor();
  }

  /** What stands under the box: the prompt, or what is wrong with the answer. */
  async message(): Promise<string> {
    return readable(await this.#widget.locator('.quick-input-message').textContent());
  }

  /** Waits until the answer is refused or warned about, and gives back why. */
  async validation(): Promise<string> {
    await this.#widget.locator('.monaco-inputbox:is(.error, .warning, .info)').waitFor();
    return this.message();
  }

  /** What stands in the box. */
  value(): Promise<string> {
    return this.#input.inputValue();
  }

  /** Replaces what stands in the box by what the clipboard holds. */
  async paste(text: string): Promise<void> {
    await this.#page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await this.#input.fill('');
    await this.#input.press('Control+v');
  }

  /** Replaces what stands in the box, without accepting it. */
  async fill(text: string): Promise<void> {
    await this.#input.fill(text);
  }

  /** Answers an input box. */
  async answer(text: string): Promise<void> {
    await this.#input.fill(text);
    await this.accept();
  }

  /** Accepts what stands there, or what is ticked. */
  async accept(): Promise<void> {
    await this.#input.press('Enter');
  }

  /** The labels that can be chosen, from the top; those below the visible part are missing. */
  async options(): Promise<string[]> {
    await this.#rows().first().waitFor();
    const labels = await this.#rows().locator(LABEL).allTextContents();
    return labels.map(readable);
  }

  /** Whether a row comes to be there within so many milliseconds. */
  async offers(label: string, patience: number): Promise<boolean> {
    return this.#row(label)
      .waitFor({ timeout: patience })
      .then(
        () => true,
        () => false,
      );
  }

  /** Chooses a row by its label. */
  async choose(label: string): Promise<void> {
    const row = this.#row(label);
    await row.click();
    await row.waitFor({ state: 'hidden' });
  }

  /** Ticks a row, or takes its tick away, where several can be chosen. */
  async tick(label: string): Promise<void> {
    await this.#row(label).locator('.monaco-checkbox').click();
  }

  /** The labels that are ticked. */
  async ticked(): Promise<string[]> {
    const rows = this.#rows().and(this.#page.locator('[aria-checked="true"]'));
    return (await rows.locator(LABEL).allTextContents()).map(readable);
  }

  /** Goes to the step before. */
  async back(): Promise<void> {
    await this.#widget.locator('.codicon-quick-input-back').click();
  }

  /** Leaves without an answer. */
  async cancel(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#widget.waitFor({ state: 'hidden' });
  }

  #rows(): Locator {
    return this.#widget.locator('.quick-input-list .monaco-list-row');
  }

  #row(label: string): Locator {
    const name = this.#page.locator(LABEL, { hasText: exactly(label) });
    return this.#rows().filter({ has: name }).first();
  }
}
