import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterword } from './support/afterword.js';

/** One of the two is there. */
interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly submenus: readonly { readonly id: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
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
    const submenus = contributes.submenus.map(({ id }) => id);
    const known = [...commands, ...submenus];
    const used = Object.values(contributes.menus).flatMap((items) =>
      items.map(({ command, submenu }) => command ?? submenu ?? ''),
    );
    assert.deepEqual(
      used.filter((id) => !known.includes(id)),
      [],
    );
    for (const submenu of submenus) assert(used.includes(submenu) && contributes.menus[submenu]);
    assert(contributes.commands.every(({ category }) => category === 'Afterword'));
  });
});
