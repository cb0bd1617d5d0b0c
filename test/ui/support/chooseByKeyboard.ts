import type { Locator, Page } from 'playwright-core';

/**
 * Moves down a list that has the keyboard's focus to a row, and accepts it. Where VS Code opens a menu, it
 * ignores the mouse for its first moments; the keyboard it heeds at once.
 *
 * @param rows all rows of the list, of which the focused one has the class `focused`
 * @param wanted one of them
 */
export async function chooseByKeyboard(page: Page, rows: Locator, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = await rows.count(); presses > 0; presses--) {
    if (await isFocused(wanted)) break;
    await page.keyboard.press('ArrowDown');
  }
  if (!(await isFocused(wanted)))
    throw new Error(`The keyboard does not get to ${await wanted.textContent()}.`);
  await page.keyboard.press('Enter');
  await wanted.waitFor({ state: 'hidden' });
}

async function isFocused(row: Locator): Promise<boolean> {
  return /\bfocused\b/.test((await row.getAttribute('class')) ?? '');
}
