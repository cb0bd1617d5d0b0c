// @ts-check
import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Built-in extensions that nothing here uses: AI, accounts, debuggers, task runners, notebooks. What a note
 * is edited with stays, above all the markdown extensions, the grammars and the themes.
 */
const UNUSED_EXTENSIONS = [
  'copilot',
  'debug-auto-launch',
  'debug-server-ready',
  'emmet',
  'github',
  'github-authentication',
  'grunt',
  'gulp',
  'ipynb',
  'jake',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'notebook-renderers',
  'npm',
  'php-language-features',
  'prompt-basics',
  'simple-browser',
  'terminal-suggest',
  'tunnel-forwarding',
];

/**
 * Makes what npm installed into something that VS Code's server runs from, and deletes what it never loads
 * (570 MB become 350). Safe to run again.
 *
 * @param {string} nodeModules  the host's node_modules
 * @param {string} vscodeRoot  code-server's copy of VS Code
 */
export function trim(nodeModules, vscodeRoot) {
  const remove = (/** @type {string[]} */ ...path) => rmSync(join(...path), { recursive: true, force: true });

  for (const extension of UNUSED_EXTENSIONS) remove(vscodeRoot, 'extensions', extension);
  for (const folder of ['include', 'share']) {
    for (const arch of ['x64', 'arm64']) remove(nodeModules, `node-linux-${arch}`, folder);
  }
  const searchers = join(nodeModules, '@vscode/ripgrep-universal/bin');
  for (const platform of readdirSync(searchers)) {
    if (platform !== `${process.platform}-${process.arch}`) remove(searchers, platform);
  }

  // VS Code comes with a lock file of its own that `npm ci` refuses; its packages are ours, found through this.
  remove(vscodeRoot, 'node_modules');
  symlinkSync(relative(vscodeRoot, nodeModules), join(vscodeRoot, 'node_modules'), 'dir');
}
