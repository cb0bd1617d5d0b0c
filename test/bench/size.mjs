// @ts-check
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/importSource.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { makeTempFolder } from '../host/system/tempFolder.mjs';
import { below, heading, printBars } from './report.mjs';

const MAIN = 'dist/extension.node.js';
/** The browser's host takes one file, with all that Node's loads when it is needed; it is evaluated when it is needed. */
const WEB = 'dist/extension.web.js';
const CHUNKS = 'dist/chunks';
/** Bytes, minified. */
const MAX_SIZE = 250_000;
/** Bytes of the package: nearly all of it is the proofreading engine. */
const MAX_PACKAGE = 12_000_000;

/** Builds the extension's bundles and its package, and weighs them. @returns {Promise<boolean>} whether the bars are met */
export async function benchSize() {
  heading('Size of the extension');
  execFileSync(process.execPath, ['esbuild.mjs', 'extension'], { cwd: ROOT, stdio: 'inherit' });
  const size = (/** @type {string} */ file) => statSync(path.join(ROOT, file)).size;
  console.log(`\n  ${WEB} ${kilobytes(size(WEB))}, loaded as a whole`);
  for (const file of readdirSync(path.join(ROOT, CHUNKS)).filter((name) => name.endsWith('.js')))
    console.log(`  ${CHUNKS}/${file} ${kilobytes(size(`${CHUNKS}/${file}`))}, loaded when it is needed`);
  return printBars([
    below(MAIN, size(MAIN), MAX_SIZE, kilobytes),
    below('the package (.vsix)', await packageSize(), MAX_PACKAGE, kilobytes),
  ]);
}

async function packageSize() {
  const folder = makeTempFolder('package');
  try {
    return statSync((await packageExtension(folder.path)).vsix).size;
  } finally {
    folder.remove();
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1_000).toFixed(1)} KB`;
}
