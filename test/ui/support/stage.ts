import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { packageExtension } from '../../../scripts/package.mjs';
import { launchBrowser } from '../../host/browser.mjs';
import { newPage } from '../../host/page.mjs';
import { type Server, startServer } from '../../host/server.mjs';
import { makeTempFolder, type TempFolder } from '../../host/system/tempFolder.mjs';
import { installVsix } from '../../host/vsix.mjs';
import { startWebHost } from '../../host/web.mjs';
import { writeFiles } from '../../host/workspaceFiles.mjs';
import { CLEAN, Workbench } from './workbench.js';

/** How long what is to come may take, in milliseconds, on a machine that is busy with other things. */
const PATIENCE_MS = 30_000;

/** Waits until what is read is as expected: `await eventually(() => row.label()).toBe('Raj Patel')`. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: PATIENCE_MS });
}

/** A folder that nobody has trusted yet is opened without a question. */
const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** A window on a workspace of its own. */
export interface Scene {
  readonly workbench: Workbench;
  /** The workspace's folder on disk. */
  readonly folder: string;
}

/** VS Code with the packaged extension installed, and a browser to show it. */
export class Stage {
  /** What vsce said when it made the package. */
  readonly packageLog: string;
  /** The folder of the installed extension. */
  readonly extensionPath: string;
  readonly #temp: TempFolder;
  readonly #server: Server;
  readonly #browser: Browser;
  #scenes = 0;

  private constructor(
    packageLog: string,
    extensionPath: string,
    temp: TempFolder,
    server: Server,
    browser: Browser,
  ) {
    this.packageLog = packageLog;
    this.extensionPath = extensionPath;
    this.#temp = temp;
    this.#server = server;
    this.#browser = browser;
  }

  /** Packages the extension as it was built last, and installs that very file. */
  static async set(): Promise<Stage> {
    const temp = makeTempFolder('ui');
    const { vsix, log } = await packageExtension(temp.path);
    const extensionsDir = join(temp.path, 'extensions');
    await installVsix(vsix, extensionsDir);
    const [installed] = readdirSync(extensionsDir).filter((name) => name.startsWith('afterword.'));
    if (!installed) throw new Error(`VS Code did not install ${vsix}.`);
    const server = await startServer({ folder: temp.path, settings: CLEAN, extensionsDir });
    return new Stage(log, join(extensionsDir, installed), temp, server, await launchBrowser());
  }

  async strike(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
    this.#temp.remove();
  }

  /**
   * Opens a window in the Node extension host.
   *
   * @param files the workspace at first: path → text
   * @param workspaceFile one of them that is to be opened, instead of the folder
   */
  async open(files: Readonly<Record<string, string>>, workspaceFile?: string): Promise<Scene> {
    const folder = join(this.#temp.path, `workspace-${++this.#scenes}`);
    writeFiles({ 'readme.txt': 'A workspace is a folder that exists.\n', ...files }, folder);
    const url = new URL(this.#server.url);
    if (workspaceFile) url.searchParams.set('workspace', join(folder, workspaceFile));
    else url.searchParams.set('folder', folder);
    return { workbench: await Workbench.open(await newPage(this.#browser), url.href), folder };
  }

  /**
   * Opens a window on a folder that is not trusted, in the Node extension host: in Restricted Mode.
   *
   * @returns the window, and what ends the server behind it
   */
  async openRestricted(
    files: Readonly<Record<string, string>>,
  ): Promise<{ workbench: Workbench; close: () => Promise<void> }> {
    const folder = join(this.#temp.path, `workspace-${++this.#scenes}`);
    writeFiles(files, folder);
    const { url, close } = await startServer({
      folder,
      settings: { ...CLEAN, ...RESTRICTED },
      extensionsDir: dirname(this.extensionPath),
      workspaceTrust: true,
    });
    return { workbench: await Workbench.open(await newPage(this.#browser), url), close };
  }

  /**
   * Opens a window in the browser's extension host, with the files in the page's memory.
   *
   * @returns the window, and what ends the server behind it
   */
  async openInWeb(
    workspace: Readonly<Record<string, string>>,
  ): Promise<{ workbench: Workbench; close: () => Promise<void> }> {
    const { extensionPath } = this;
    const host = await startWebHost({ extensionPath, workspace, settings: CLEAN });
    return { workbench: await Workbench.open(await newPage(this.#browser), host.url), close: host.close };
  }
}
