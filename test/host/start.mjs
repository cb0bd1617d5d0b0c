// @ts-check
// npm start [-- --fresh]: VS Code in the browser with the extension and the sample notes, until Ctrl+C.
// --fresh forgets what was changed in them, and in VS Code, the last times.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyNotes, demo, notes, root } from './demo.mjs';
import { linkExtension } from './extensionsFolder.mjs';
import { startServer } from './server.mjs';
import { QUIET } from './settings.mjs';
import { openInBrowser } from './system/openInBrowser.mjs';
import { freePort } from './system/ports.mjs';
import { runScript } from './system/script.mjs';

/** The same every time, since a browser keeps what it remembers of a page by its port. */
const PORT = 3939;

await runScript(async () => {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
  const extensions = linkExtension(root);
  if (values.fresh) rmSync(demo, { recursive: true, force: true });
  copyNotes();

  const server = await startServer({
    folder: notes,
    settings: QUIET,
    extensionsDir: extensions.path,
    dataDir: join(demo, 'vscode'),
    port: await freePort(PORT),
  });
  console.log(
    `Afterword runs in VS Code at\n\n  ${server.url}\n\nThe notes are in ${notes}. Ctrl+C ends it.`,
  );
  openInBrowser(server.url);
  try {
    await Promise.race([interrupted(), server.crashed]);
  } finally {
    await server.close();
    extensions.remove();
  }
});

/** @returns {Promise<void>} */
function interrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
}
