// @ts-check

/**
 * @typedef {object} PageOptions
 * @property {number} [width]  of the window, in CSS pixels
 * @property {number} [height]  of the window, in CSS pixels
 * @property {number} [scale]  device pixels a CSS pixel: 2 for sharp pictures
 */

/**
 * Opens an empty page in a browser profile of its own, with all that VS Code asks a browser for.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {PageOptions} [options]
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function newPage(browser, { width = 1280, height = 800, scale = 1 } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  return context.newPage();
}
