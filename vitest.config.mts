import { readFile } from 'node:fs/promises';
import { defineConfig, type Plugin } from 'vitest/config';

/** Imports `*.md` and `*.txt` as text, as the bundles do. */
const asText: Plugin = {
  name: 'as-text',
  enforce: 'pre',
  async load(id) {
    return /\.(?:md|txt)$/.test(id)
      ? `export default ${JSON.stringify(await readFile(id, 'utf8'))};`
      : undefined;
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [asText],
        test: {
          name: 'unit',
          // A list of words in a package of its own.
          server: { deps: { inline: ['word-list'] } },
          include: ['test/unit/**/*.test.ts', 'test/host/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          setupFiles: ['test/unit/support/properties.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [asText],
        test: {
          name: 'ui',
          include: ['test/ui/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          // A menu of VS Code's that closes by itself under load is not what is tested.
          retry: 1,
        },
      },
    ],
  },
});
