import type { Locator, Page } from 'playwright-core';
import { exactly, readable } from './text.js';

/** The modal dialog that blocks the window. */
export class Dialog {
  readonly #box: Locator;

  constructor(page: Page) {
    this.#box = page.locator('.monaco-dialog-box');
  }

  /** Waits for a dialog and gives back what it asks. */
  async message(): Promise<string> {
    return readable(await this.#box.locator('.dialog-message-text').textContent());
  }

  /** The smaller text below the message. */
  async detail(): Promise<string> {
    return readable(await this.#box.locator('.dialog-message-detail').textContent());
  }

  /** Waits for a dialog and answers it with one of its buttons. */
  async answer(button: string): Promise<void> {
    await this.#box.locator('.monaco-button', { hasText: exactly(button) }).click();
    await this.#box.waitFor({ state: 'hidden' });
  }
}
