// @ts-check
// Writes what is derived from the guidelines, the fields and the settings: the pages under media/guidelines and the
// manifest's contributes.configuration.
//
//   node scripts/generate.mjs            writes what differs
//   node scripts/generate.mjs --check    writes nothing, names what differs, exit code 1 where something does
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedDifferences } from './generated.mjs';
import { ROOT } from './importSource.mjs';

const differences = await generatedDifferences();
if (process.argv.includes('--check')) {
  for (const { file } of differences) console.error(`${file} is out of date: run npm run generate.`);
  process.exitCode = differences.length > 0 ? 1 : 0;
} else {
  for (const { file, text } of differences) {
    const target = path.join(ROOT, file);
    if (text === undefined) {
      await rm(target);
    } else {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    console.log(`${text === undefined ? 'Removed' : 'Wrote'} ${file}`);
  }
}
