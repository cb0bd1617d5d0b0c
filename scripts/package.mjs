// @ts-check
// npm run package: puts the built extension into a .vsix in the repository's folder, with only what ships.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ROOT } from './importSource.mjs';
import { packageReadme } from './packageReadme.mjs';

/** Ignored by git; in the package it takes the place of the README. */
const README = 'dist/README.md';

/**
 * @typedef {object} Package
 * @property {string} vsix  its path
 * @property {string} log  what vsce said, warnings among it
 */

/**
 * Packages the extension as it was built last.
 *
 * @param {string} folder  where the .vsix goes
 * @returns {Promise<Package>}
 * @throws with what vsce says of an extension that it refuses
 */
export async function packageExtension(folder) {
  const { name, version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const vsix = path.join(folder, `${name}-${version}.vsix`);
  await mkdir(path.join(ROOT, 'dist'), { recursive: true });
  await writeFile(
    path.join(ROOT, README),
    packageReadme(await readFile(path.join(ROOT, 'README.md'), 'utf8')),
  );
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/@vscode/vsce/vsce'),
      ...['package', '--out', vsix, '--readme-path', README],
      '--no-dependencies', // bundled
      '--allow-missing-repository',
    ],
    { cwd: ROOT },
  );
  return { vsix, log: stdout + stderr };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { log } = await packageExtension(ROOT);
  console.log(log.trim());
}
