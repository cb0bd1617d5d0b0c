// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = import.meta.dirname;
const LOCK_FILE = path.join(FOLDER, 'package-lock.json');
/** A copy of the lock file that was installed; written last, so a broken installation has none. */
const STAMP = path.join(FOLDER, 'node_modules/.afterword-stamp');

/**
 * Sees to it that the peers are installed as the lock file says: some 20 s the first time, nothing after that.
 *
 * @throws {Error} where npm fails; the message says what it needs
 */
export async function ensurePeers() {
  const lock = await readFile(LOCK_FILE, 'utf8');
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === lock) return;
  console.log('Installing write-good, alex and markdownlint into test/bench/node_modules, once…');
  const start = performance.now();
  await npmCi();
  await writeFile(STAMP, lock);
  console.log(`…ready after ${((performance.now() - start) / 1000).toFixed(1)} s.\n`);
}

async function npmCi() {
  // A shell, because npm is a batch file on Windows.
  const npm = spawn('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', {
    cwd: FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
  const [code] = await once(npm, 'close');
  if (code !== 0) {
    throw new Error(`"npm ci" in test/bench ended with exit code ${code}. It needs the npm registry.`);
  }
}
