import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AfterwordApi } from '../../src/extension.js';
import { closeEditors } from './support/afterword.js';
import { activateExtension } from './support/problems.js';
import { CHANGES, type Change, type Folder, folders } from './support/settingEffects.js';

/** Milliseconds within which something changes, on a machine that is busy: another dialect takes the longest. */
const PATIENCE = 60_000;

interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly properties: object }[] };
}

/**
 * In a folder, what the workspace sets takes effect; in a workspace of several, what one folder sets, and there alone.
 * All of it in a VS Code that goes on running.
 */
suite('a setting takes effect at once', function () {
  // In which a test says what it has seen.
  this.timeout(2 * PATIENCE);
  let all: readonly Folder[];
  let changed: Folder;
  let others: readonly Folder[];

  suiteSetup(async () => {
    await activateExtension();
    all = await folders();
    const last = all.at(-1);
    assert(last);
    changed = last;
    others = all.slice(0, -1);
    await vscode.commands.executeCommand('afterword.scorecard.focus');
  });
  teardown(async () => {
    await closeEditors();
    for (const folder of all) await folder.clear();
  });

  async function set(name: string, value: unknown): Promise<void> {
    const { Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
    await vscode.workspace
      .getConfiguration('afterword', changed.uri)
      .update(name, value, others.length > 0 ? WorkspaceFolder : Workspace);
  }

  test('every one of them is tried here', () => {
    const manifest: Manifest = vscode.extensions.getExtension('afterword.afterword')?.packageJSON;
    const names = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    assert.deepEqual(
      Object.keys(CHANGES)
        .map((name) => `afterword.${name}`)
        .sort(),
      names.sort(),
    );
  });

  for (const [name, { value, effects }] of Object.entries<Change>(CHANGES)) {
    for (const [what, { seen, stage }] of Object.entries(effects)) {
      test(`${name}: ${what}`, async () => {
        const [before, after] = seen;
        const untouched = await Promise.all(others.map(stage));
        const look = await stage(changed);
        for (const each of [...untouched, look]) await eventually(changed.api, each, before);
        try {
          await set(name, value);
          await eventually(changed.api, look, after);
          for (const other of untouched) await eventually(changed.api, other, before);
        } finally {
          await set(name, undefined);
        }
        await eventually(changed.api, look, before);
      });
    }
  }
});

/** Looks again whenever something may have changed, until what is seen is as expected. */
async function eventually(api: AfterwordApi, look: () => unknown, expected: unknown): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const news = nextChange(api, end - Date.now());
    const seen = await look();
    try {
      assert.deepEqual(seen, expected);
      return;
    } catch (error) {
      if (!(await news)) throw error;
    }
  }
}

/** @returns whether something has changed within so many milliseconds */
function nextChange(api: AfterwordApi, patience: number): Promise<boolean> {
  const events: readonly vscode.Event<unknown>[] = [
    vscode.languages.onDidChangeDiagnostics,
    vscode.workspace.onDidChangeConfiguration,
    api.index.onDidChange,
    api.interviewers.onDidChangeTreeData,
    api.scorecard.onDidChangeTreeData,
    api.decorations.onDidChangeFileDecorations,
  ];
  return new Promise((resolve) => {
    const listeners = events.map((event) => event(() => finish(true)));
    const limit = setTimeout(() => finish(false), Math.max(patience, 0));
    const finish = (hasChanged: boolean) => {
      clearTimeout(limit);
      for (const listener of listeners) listener.dispose();
      resolve(hasChanged);
    };
  });
}
