import type { Locator, Page } from 'playwright-core';
import { exactly, readable } from './text.js';

/** The messages at the lower right. */
export class Notifications {
  readonly #page: Page;
  readonly #toasts: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#toasts = page.locator('.notifications-toasts .notification-list-item');
  }

  /** The messages on the screen, the newest first. */
  async texts(): Promise<string[]> {
    return (await this.#toasts.locator('.notification-list-item-message').allTextContents()).map(readable);
  }

  /** A message by a part of its text. */
  withText(text: string | RegExp): Locator {
    return this.#toasts.filter({
      has: this.#page.locator('.notification-list-item-message', { hasText: text }),
    });
  }

  /** Waits for a message and gives back the names of its buttons. */
  async buttons(text: string | RegExp): Promise<string[]> {
    const toast = this.withText(text);
    await toast.waitFor();
    return (await toast.locator('.monaco-button').allTextContents()).map(readable);
  }

  /** Waits for a message and answers it with one of its buttons. */
  async answer(text: string | RegExp, button: string): Promise<void> {
    const toast = this.withText(text);
    await toast.locator('.monaco-button', { hasText: exactly(button) }).click();
    await toast.waitFor({ state: 'hidden' });
  }

  /** Waits for a message and takes it away. */
  async dismiss(text: string | RegExp): Promise<void> {
    const toast = this.withText(text);
    await toast.hover();
    await toast.locator('.codicon-notifications-clear').click();
    await toast.waitFor({ state: 'hidden' });
  }
}
