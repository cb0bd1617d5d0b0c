// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the identity of an extension that is ready to run.
 *
 * @param {string} extensionPath  the extension's folder
 * @returns {{ publisher: string, name: string, version: string }}
 * @throws where its bundle is missing
 */
export function readBuiltExtension(extensionPath) {
  const manifest = JSON.parse(readFileSync(join(extensionPath, 'package.json'), 'utf8'));
  const bundle = join(extensionPath, manifest.main);
  if (!existsSync(bundle))
    throw new Error(`The extension is not built: ${bundle} is missing. Run "npm run build".`);
  return manifest;
}
