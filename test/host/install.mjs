// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onExit } from './system/cleanup.mjs';
import { withLock } from './system/lock.mjs';
import { trim } from './trim.mjs';

const folder = import.meta.dirname;
const nodeModules = join(folder, 'node_modules');
const vscodeRoot = join(nodeModules, 'code-server/lib/vscode');
/** Holds the hash of the lock file that was installed; written last, so a broken installation has none. */
const stampFile = join(nodeModules, '.afterword-stamp');

/**
 * @typedef {object} Host
 * @property {string} vscodeRoot  VS Code as a server and as a web page: `out/`, `extensions/`
 * @property {string} node  the Node that this VS Code is built for
 */

/**
 * Sees to it that VS Code is installed as the lock file beside this file says: some 15 s the first time,
 * nothing after that. Two processes may call it at once; the second waits for the first.
 *
 * @returns {Promise<Host>}
 * @throws where npm has no Node for this platform, or where npm fails; the message says what to do
 */
export async function ensureHost() {
  const host = { vscodeRoot, node: join(nodeModules, nodePackage(), 'bin/node') };
  if (isInstalled()) return host;
  const onWait = () => console.error('Another process is installing VS Code for the tests; waiting for it…');
  await withLock(nodeModules, onWait, async () => {
    if (!isInstalled()) await install();
  });
  return host;
}

function nodePackage() {
  const { platform, arch } = process;
  if (platform === 'linux' && (arch === 'x64' || arch === 'arm64')) return `node-linux-${arch}`;
  throw new Error(
    `VS Code out of the npm registry runs on Linux (x64, arm64), and this is ${platform} (${arch}). ` +
      'Here, "npm run start:desktop" shows the extension in desktop VS Code; the tests run in a Linux container.',
  );
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash();
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

async function install() {
  console.error('Installing VS Code from npm into test/host/node_modules, once…');
  const start = performance.now();
  await npmCi();
  trim(nodeModules, vscodeRoot);
  writeFileSync(stampFile, lockHash());
  console.error(`…ready after ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}

/** Installs exactly what the lock file says. Nothing of it needs to be built, so no package's scripts run. */
async function npmCi() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const output = process.stderr.isTTY ? 'inherit' : 'pipe';
  const npm = spawn('npm', args, { cwd: folder, stdio: ['ignore', output, output] });
  const forget = onExit(() => npm.kill());
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece) => {
      said += piece;
    });
  }
  const code = await new Promise((resolve, reject) => {
    npm.once('error', reject);
    npm.once('close', resolve);
  });
  forget();
  if (code !== 0) {
    throw new Error(
      `"npm ci" in test/host ended with exit code ${code}. ` +
        `It needs the npm registry and some 600 MB of disk.\n${said.trim()}`.trim(),
    );
  }
}
