// @ts-check
import { spawn } from 'node:child_process';

/**
 * Shows an address in the person's browser where there is one to show it in: on a desktop, or where a remote
 * editor's terminal names a command for it in BROWSER. Elsewhere, and where it fails, nothing happens.
 *
 * @param {string} url
 */
export function openInBrowser(url) {
  const { BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (!BROWSER && !DISPLAY && !WAYLAND_DISPLAY) return;
  const opener = spawn(BROWSER || 'xdg-open', [url], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
