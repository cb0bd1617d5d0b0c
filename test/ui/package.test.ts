import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/importSource.mjs';
import { Stage } from './support/stage.js';

describe('the package', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterAll(() => stage.strike());

  it('is made without a warning', () => {
    expect(stage.packageLog).toMatch(/DONE/);
    expect(stage.packageLog).not.toMatch(/WARN|ERROR/);
  });

  it('holds what ships, and nothing else', () => {
    expect(filesIn(stage.extensionPath)).toEqual(
      [
        '.vsixmanifest', // VS Code's own record of where it came from
        'LICENSE.txt',
        'changelog.md',
        ...filesIn(join(ROOT, 'src/chunks')).map((file) => `dist/chunks/${file.replace('.ts', '.js')}`),
        'dist/extension.node.js',
        'dist/extension.web.js',
        'dist/harper.wasm',
        'dist/proofreading.js',
        'package.json',
        'readme.md',
        ...['media', 'snippets'].flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`)),
      ].sort(),
    );
  });

  it('has a README that points to nothing that it does not hold', () => {
    const readme = readFileSync(join(stage.extensionPath, 'readme.md'), 'utf8');
    expect(readme).toContain('# Afterword');
    const targets = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
    expect(targets.filter((target) => !/^(?:https:|#)/.test(target ?? ''))).toEqual([]);
    expect(readme).not.toMatch(/<img/);
  });

  it('runs: a command of it answers in the window', async () => {
    const { workbench } = await stage.open({});
    await workbench.runCommand('Afterword: New Interview…');
    await workbench.quickInput.shows('New Interview (1/5)');
    await workbench.quickInput.cancel();
    await workbench.page.context().close();
  });
});

/** The files below a folder, by their paths in it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}
