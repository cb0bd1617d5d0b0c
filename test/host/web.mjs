// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join, relative, sep } from 'node:path';
import { ensureHost } from './install.mjs';
import { LOOPBACK } from './system/ports.mjs';
import { sendFile } from './web/staticFiles.mjs';
import { WORKBENCH, workbenchPage, workbenchScript } from './web/workbenchPage.mjs';
import { readFiles } from './workspaceFiles.mjs';

const WORKSPACE = '/workspace';

/**
 * @typedef {object} WebHostOptions
 * @property {string} extensionPath  the extension's folder, an absolute path
 * @property {string} [testsPath]  a bundled script with `run()` somewhere in the extension's folder, an absolute
 *   path; the extension then runs as one under development, else as a built-in one, which is what a person's
 *   VS Code looks like
 * @property {import('./workspaceFiles.mjs').WorkspaceFiles} workspace  what is in the workspace at first
 * @property {string} [workspaceFile]  one of its files that is opened instead of it: a `.code-workspace`
 * @property {Readonly<Record<string, unknown>>} [settings]  defaults of settings
 */

/**
 * @typedef {object} WebHost
 * @property {string} url  the workbench with the workspace open
 * @property {() => Promise<void>} close
 */

/**
 * Serves VS Code for the Web as vscode.dev does: a page without a server behind it, the extension host in a
 * web worker, the workspace in the page's memory. A reload begins again with these files.
 *
 * @param {WebHostOptions} options
 * @returns {Promise<WebHost>}
 * @throws where code-server's workbench has changed so that the patches no longer fit
 */
export async function startWebHost({ extensionPath, testsPath, workspace, workspaceFile, settings = {} }) {
  const { vscodeRoot } = await ensureHost();
  const script = workbenchScript(vscodeRoot);
  const seed = JSON.stringify({ folder: WORKSPACE, files: readFiles(workspace) });
  const tests = testsPath && relative(extensionPath, testsPath).replaceAll(sep, '/');
  if (tests?.startsWith('../')) {
    throw new Error(`VS Code runs tests that are in the extension's folder, and these are not: ${testsPath}`);
  }
  /** @type {Record<string, string>} */
  const folders = {
    '/static': vscodeRoot,
    '/memfs': join(import.meta.dirname, 'web/memfs'),
    '/extension': extensionPath,
  };

  const server = createServer((request, response) => {
    const authority = request.headers.host ?? '';
    const path = decodeURIComponent(new URL(request.url ?? '/', `http://${authority}`).pathname);
    const send = (/** @type {string} */ type, /** @type {string} */ body) =>
      response.writeHead(200, { 'content-type': type }).end(body);

    if (path === '/') {
      const configuration = workbenchConfiguration(authority, settings, workspaceFile, tests);
      send('text/html', workbenchPage(vscodeRoot, '/static', configuration));
    } else if (path === '/workspace.json') {
      send('application/json', seed);
    } else if (path === `/static/${WORKBENCH}/workbench.js`) {
      send('text/javascript', script);
    } else {
      const mount = `/${path.split('/')[1]}`;
      const folder = folders[mount];
      if (folder) sendFile(response, folder, path.slice(mount.length));
      else response.writeHead(404).end();
    }
  });
  server.listen(0, LOOPBACK);
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    url: `http://${LOOPBACK}:${port}/`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * @param {string} authority  host and port that the page is served from
 * @param {Readonly<Record<string, unknown>>} settings
 * @param {string | undefined} workspaceFile  the path of what is opened in the workspace, instead of it
 * @param {string | undefined} tests  the test script's path in the extension's folder
 */
function workbenchConfiguration(authority, settings, workspaceFile, tests) {
  const at = (/** @type {string} */ path) => ({ scheme: 'http', authority, path });
  const extension = at('/extension');
  return {
    ...(workspaceFile
      ? { workspaceUri: { scheme: 'memfs', path: `${WORKSPACE}/${workspaceFile}` } }
      : { folderUri: { scheme: 'memfs', path: WORKSPACE } }),
    configurationDefaults: settings,
    enableWorkspaceTrust: false,
    additionalBuiltinExtensions: tests ? [at('/memfs')] : [at('/memfs'), extension],
    developmentOptions: tests
      ? {
          extensions: [extension],
          extensionTestsPath: at(`/extension/${tests}`),
          enableSmokeTestDriver: true, // reports the tests' output and end; it also mutes notifications
        }
      : {},
    productConfiguration: {
      nameShort: 'VS Code',
      nameLong: 'VS Code',
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'afterword-test.memfs': ['fileSearchProvider'] },
    },
    webviewEndpoint: `http://${authority}/static/out/vs/workbench/contrib/webview/browser/pre`,
    // code-server's workbench reads these, which a plain VS Code has not.
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
  };
}
