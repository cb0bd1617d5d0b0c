// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Imports a TypeScript module of `src`, so that scripts use the very code that ships.
 *
 * @param {string} module relative to the repository
 * @returns {Promise<any>} its exports
 */
export async function importSource(module) {
  const folder = await mkdtemp(path.join(ROOT, 'node_modules', '.afterword-'));
  try {
    const outfile = path.join(folder, 'module.cjs');
    await build({
      entryPoints: [path.join(ROOT, module)],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      loader: { '.md': 'text', '.txt': 'text' },
      outfile,
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
