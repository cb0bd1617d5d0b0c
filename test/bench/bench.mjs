// @ts-check
// npm run bench: what a check costs, beside other linters and in a large workspace, what proofreading costs, what the
// extension weighs, and how it does in a real VS Code.
//
//   npm run bench                     everything
//   npm run bench -- note growth      some of the parts
//   npm run bench -- --strict         exits 1 where a bar is not met
//
// Without --strict a bar that is not met is only said to be: times depend on what else the machine is doing, and whoever
// runs this on a busy one wants the figures. What does not depend on it, the size of the bundle, CI tests by itself.
import { parseArgs } from 'node:util';
import { benchGrowth } from './growth.mjs';
import { benchInVsCode } from './inVsCode.mjs';
import { benchKeystroke } from './keystroke.mjs';
import { benchOneNote } from './oneNote.mjs';
import { benchProofreading } from './proofreading.mjs';
import { printMachine } from './report.mjs';
import { benchSize } from './size.mjs';

/** @type {Record<string, () => boolean | Promise<boolean>>} */
const PARTS = {
  size: benchSize,
  note: benchOneNote,
  growth: benchGrowth,
  proofreading: benchProofreading,
  keystroke: benchKeystroke,
  vscode: benchInVsCode,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strict: { type: 'boolean', default: false } },
});
const unknown = positionals.find((name) => !(name in PARTS));
if (unknown) throw new Error(`There is no part "${unknown}": ${Object.keys(PARTS).join(', ')}.`);

printMachine();
let met = true;
for (const [name, part] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  met = (await part()) && met;
}
console.log(met ? '\nThe bars are met.' : '\nA bar is not met.');
process.exitCode = met || !values.strict ? 0 : 1;
