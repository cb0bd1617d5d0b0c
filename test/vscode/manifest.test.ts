import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterword } from './support/afterword.js';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

suite('the manifest', () => {
  let contributes: Manifest['contributes'];

  suiteSetup(async () => {
    await afterword();
    const manifest: Manifest = vscode.extensions.getExtension('afterword.afterword')?.packageJSON;
    ({ contributes } = manifest);
  });

  test('names the commands that there are, and no others', async () => {
    const views = Object.values(contributes.views).flatMap((ids) => ids.map(({ id }) => id));
    const registered = (await vscode.commands.getCommands(true))
      .filter((id) => id.startsWith('afterword.'))
      // VS Code adds commands of its own for each view.
      .filter((id) => !views.some((view) => id.startsWith(`${view}.`)));
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), registered.sort());
  });

  test('has menus of commands that there are', () => {
    const commands = contributes.commands.map(({ command }) => command);
    const used = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    assert.deepEqual(
      used.filter((command) => !commands.includes(command)),
      [],
    );
    assert(contributes.commands.every(({ category }) => category === 'Afterword'));
  });
});
