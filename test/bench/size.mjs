// @ts-check
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/importSource.mjs';
import { below, heading, printBars } from './report.mjs';

const BUNDLES = ['dist/extension.node.js', 'dist/extension.web.js'];
/** Bytes, minified. */
const MAX_SIZE = 250_000;

/** Builds the extension's bundles and weighs them. @returns {boolean} whether the bars are met */
export function benchSize() {
  heading('Size of the extension');
  execFileSync(process.execPath, ['esbuild.mjs', 'extension'], { cwd: ROOT, stdio: 'inherit' });
  return printBars(
    BUNDLES.map((bundle) => below(bundle, statSync(path.join(ROOT, bundle)).size, MAX_SIZE, kilobytes)),
  );
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1_000).toFixed(1)} KB`;
}
