// @ts-check
// Builds what runs: both extension bundles, the command line, and the suites that run inside VS Code.
//
//   node esbuild.mjs                 everything
//   node esbuild.mjs cli             one target: extension, cli, tests, bench
//   node esbuild.mjs --watch         the extension, again at every change
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: true,
  loader: { '.md': 'text', '.txt': 'text' },
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

const YAML = 'src/chunks/yaml.ts';

/**
 * In Node, the YAML parser is a file of its own as well. Unlike the others it is needed in the middle of what is not
 * asynchronous, so its functions are put in by ones that load it when they are called.
 *
 * @param {string} file as the bundle sees it @returns {import('esbuild').Plugin}
 */
const yamlApart = (file) => ({
  name: 'yaml-apart',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, ({ importer }) =>
      importer.endsWith(YAML) ? undefined : { path: 'yaml', namespace: 'apart' },
    );
    build.onLoad({ filter: /.*/, namespace: 'apart' }, async () => {
      const [, names = ''] = /export \{([^}]+)\} from 'yaml'/.exec(await readFile(YAML, 'utf8')) ?? [];
      const load = `const load = () => require(${JSON.stringify(file)});\n`;
      const lazy = names
        .split(',')
        .map((name) => `export const ${name} = /* @__PURE__ */ later('${name.trim()}');\n`);
      // What is called with `new` may give back an object of its own.
      const later =
        'const later = (name) => function (...args) { return new.target ? new (load()[name])(...args) : load()[name](...args); };\n';
      return { contents: load + later + lazy.join('') };
    });
    build.onResolve({ filter: /\/yaml\.js$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, external: true } : undefined,
    );
  },
});

/** @type {Record<string, import('esbuild').BuildOptions[]>} */
export const targets = {
  extension: [
    {
      ...forExtension,
      entryPoints: ['src/extension.node.ts'],
      outfile: 'dist/extension.node.js',
      external: ['vscode', 'node:worker_threads'],
      supported: { 'dynamic-import': false },
      plugins: [chunksApart, yamlApart('./chunks/yaml.js')],
    },
    {
      ...forExtension,
      entryPoints: ['src/chunks/*.ts'],
      outdir: 'dist/chunks',
      plugins: [yamlApart('./yaml.js')],
    },
    { ...forExtension, entryPoints: ['src/extension.web.ts'], outfile: 'dist/extension.web.js' },
    {
      ...forExtension,
      entryPoints: ['src/proofreadingWorker.ts'],
      outfile: 'dist/proofreading.js',
      format: 'iife',
      external: ['node:worker_threads', 'fs'],
    },
  ],
  cli: [
    {
      ...forNode,
      entryPoints: ['src/cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    },
  ],
  bench: [
    {
      ...forNode,
      entryPoints: ['test/bench/host/suite.ts'],
      outfile: 'dist/test/bench.js',
      external: ['vscode', 'mocha'],
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
  // The proofreading engine ships as it comes. Its smaller build finds the same as the larger one.
  await mkdir('dist', { recursive: true });
  await copyFile('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm', 'dist/harper.wasm');
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
