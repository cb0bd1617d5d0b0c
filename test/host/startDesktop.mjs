// @ts-check
// npm run start:desktop: desktop VS Code with the extension under development and the sample notes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findDesktopVSCode } from './desktop.mjs';
import { readBuiltExtension } from './extension.mjs';
import { copySamples } from './samples.mjs';
import { QUIET } from './settings.mjs';
import { runScript } from './system/script.mjs';
import { writeIfAbsent } from './system/writeIfAbsent.mjs';

const root = join(import.meta.dirname, '../..');
/** Ignored by git: the notes, for the person to change, and VS Code's state. */
const demo = join(root, '.afterword-demo');

await runScript(async () => {
  readBuiltExtension(root);
  const vscode = await findDesktopVSCode(join(root, '.vscode-test'));
  const notes = join(demo, 'notes');
  copySamples(join(root, 'samples'), notes, new Date());
  const userData = join(demo, 'desktop');
  writeIfAbsent(join(userData, 'User/settings.json'), `${JSON.stringify(QUIET, null, 2)}\n`);

  const args = ['--new-window', `--user-data-dir=${userData}`, `--extensionDevelopmentPath=${root}`, notes];
  const window = spawn(vscode, args, { stdio: 'inherit' });
  const [code] = await once(window, 'exit');
  if (code !== 0) throw new Error(`${vscode} ended with exit code ${code}.`);
});
