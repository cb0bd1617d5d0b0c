import type { Locator, Page } from 'playwright-core';
import type { PageElement } from './pageElement.js';
import { readable } from './text.js';

/** A row of the Problems panel. Line and column count from 1. */
export interface Problem {
  readonly severity: string;
  readonly message: string;
  readonly source: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

/** The Problems panel; hints are not in it. Once shown, it follows what happens. */
export class Problems {
  readonly #panel: Locator;

  constructor(page: Page) {
    this.#panel = page.locator('.markers-panel');
  }

  /** Waits until the panel has something to say, if only that there is nothing. */
  async shown(): Promise<void> {
    await this.#panel.locator('.monaco-list-row:visible, .message-box-container:visible').first().waitFor();
  }

  /** The problems on the screen, from the top. */
  async list(): Promise<Problem[]> {
    const rows = await this.#panel
      .locator('.monaco-list-row[aria-level="2"]')
      .evaluateAll((elements: PageElement[]) =>
        elements.map((row) => ({
          severity: row.querySelector('.marker-icon')?.className ?? '',
          message: row.querySelector('.marker-message')?.textContent ?? '',
          source: row.querySelector('.marker-source')?.textContent ?? '',
          code: row.querySelector('.marker-code')?.textContent ?? '',
          place: row.querySelector('.marker-line')?.textContent ?? '',
        })),
      );
    return rows.map(({ severity, message, source, code, place }) => {
      const [, line, column] = /Ln (\d+), Col (\d+)/.exec(place) ?? [];
      return {
        severity: /error|warning|info/.exec(severity)?.[0] ?? '',
        message: readable(message),
        source: readable(source),
        code: readable(code),
        line: Number(line),
        column: Number(column),
      };
    });
  }
}
