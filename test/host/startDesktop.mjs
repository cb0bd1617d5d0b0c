// @ts-check
// npm run start:desktop: desktop VS Code with the extension under development and the sample notes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { copyNotes, demo, notes, root } from './demo.mjs';
import { findDesktopVSCode } from './desktop.mjs';
import { readBuiltExtension } from './extension.mjs';
import { QUIET } from './settings.mjs';
import { runScript } from './system/script.mjs';
import { writeIfAbsent } from './system/writeIfAbsent.mjs';

await runScript(async () => {
  readBuiltExtension(root);
  const vscode = await findDesktopVSCode(join(root, '.vscode-test'));
  copyNotes();
  const userData = join(demo, 'desktop');
  writeIfAbsent(join(userData, 'User/settings.json'), `${JSON.stringify(QUIET, null, 2)}\n`);

  const args = ['--new-window', `--user-data-dir=${userData}`, `--extensionDevelopmentPath=${root}`, notes];
  const window = spawn(vscode, args, { stdio: 'inherit' });
  const [code] = await once(window, 'exit');
  if (code !== 0) throw new Error(`${vscode} ended with exit code ${code}.`);
});
