// @ts-check
// npm run bench: what a check costs, beside other linters and in a large workspace, and what the extension weighs.
// Exits 1 where a bar is not met.
import { benchGrowth } from './growth.mjs';
import { benchOneNote } from './oneNote.mjs';
import { printMachine } from './report.mjs';
import { benchSize } from './size.mjs';

printMachine();
const met = [await benchOneNote(), await benchGrowth(), benchSize()].every(Boolean);
console.log(met ? '\nThe bars are met.' : '\nA bar is not met.');
process.exitCode = met ? 0 : 1;
