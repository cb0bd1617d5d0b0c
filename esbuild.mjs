// @ts-check
// Builds what runs: both extension bundles, the command line, and the suites that run inside VS Code.
//
//   node esbuild.mjs                 everything
//   node esbuild.mjs cli             one target: extension, cli, tests
//   node esbuild.mjs --watch         the extension, again at every change
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: true,
  loader: { '.md': 'text' },
  external: ['vscode'],
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const forNode = { ...common, platform: 'node' };
/** @type {import('esbuild').BuildOptions} */
const forBrowser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};

/**
 * The extension uses nothing that only one of the hosts has, so neither do its bundles; the packages' ES modules can be
 * shaken, their Node builds cannot.
 * @type {import('esbuild').BuildOptions}
 */
const forExtension = { ...common, platform: 'neutral', mainFields: ['module', 'main'], minify: true };

/**
 * In Node, what is imported from `src/chunks` is a file of its own, read when it is first needed. The browser's host
 * takes one file only: there the import is part of it, and is run when it is first needed.
 * @type {import('esbuild').Plugin}
 */
const chunksApart = {
  name: 'chunks-apart',
  setup(build) {
    build.onResolve({ filter: /\/chunks\/[\w-]+\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./chunks/${basename(path)}`, external: true } : undefined,
    );
  },
};

/** @type {Record<string, import('esbuild').BuildOptions[]>} */
export const targets = {
  extension: [
    {
      ...forExtension,
      entryPoints: ['src/extension.node.ts'],
      outfile: 'dist/extension.node.js',
      supported: { 'dynamic-import': false },
      plugins: [chunksApart],
    },
    { ...forExtension, entryPoints: ['src/chunks/*.ts'], outdir: 'dist/chunks' },
    { ...forExtension, entryPoints: ['src/extension.web.ts'], outfile: 'dist/extension.web.js' },
  ],
  cli: [
    {
      ...forNode,
      entryPoints: ['src/cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    },
  ],
  tests: [
    {
      ...forNode,
      entryPoints: ['test/vscode/suite.node.ts'],
      outfile: 'dist/test/node.js',
      external: ['vscode', 'mocha'],
    },
    {
      ...forBrowser,
      entryPoints: ['test/vscode/suite.web.ts'],
      outfile: 'dist/test/web.js',
      alias: { 'node:assert/strict': './test/vscode/support/browserAssert.ts' },
    },
  ],
};

/** @param {readonly string[]} args */
async function run(args) {
  const asked = args.filter((argument) => argument in targets);
  const watch = args.includes('--watch');
  const chosen = asked.length > 0 ? asked : watch ? ['extension'] : Object.keys(targets);
  for (const options of chosen.flatMap((name) => targets[name] ?? [])) {
    const build = await context(options);
    if (watch) {
      await build.watch();
    } else {
      await build.rebuild();
      await build.dispose();
    }
  }
}

// A test builds the same targets, and weighs them.
if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
