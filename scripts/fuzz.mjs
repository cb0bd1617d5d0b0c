// @ts-check
// npm run fuzz: the unit suite with every property tried many times as often, from another start each time. What it
// finds goes into the property as an example.
//
//   node scripts/fuzz.mjs                         20 times as often
//   node scripts/fuzz.mjs 500 test/unit/note      so many times, what lies there alone
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './importSource.mjs';

const [factor = '20', ...files] = process.argv.slice(2);
if (!(Number(factor) > 1)) throw new Error(`How many times as often? "${factor}" is no number above 1.`);

const { status } = spawnSync(
  path.join(ROOT, 'node_modules/.bin/vitest'),
  ['run', '--project=unit', '--testTimeout=0', ...files],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, AFTERWORD_FUZZ: factor } },
);
process.exitCode = status ?? 1;
