import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { notes, root } from '../host/demo.mjs';

interface Task {
  readonly label: string;
  readonly args?: readonly string[];
  readonly dependsOn?: readonly string[];
}

interface Configuration {
  readonly name: string;
  readonly args: readonly string[];
  readonly preLaunchTask: string;
}

const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
const { tasks }: { tasks: Task[] } = await readJson('.vscode/tasks.json');
const { configurations }: { configurations: Configuration[] } = await readJson('.vscode/launch.json');
const { scripts }: { scripts: Record<string, string> } = await readJson('package.json');

const isMissing = (file: string) => !existsSync(path.join(root, file));

describe('F5', () => {
  it.each(configurations)('$name names a task that there is', ({ preLaunchTask }) => {
    expect(tasks.map(({ label }) => label)).toContain(preLaunchTask);
  });

  it.each(configurations)('$name opens the extension, and the folder of the sample notes', ({ args }) => {
    const paths = args.map((argument) => argument.replace(/\$\{workspaceFolder\}/, root));
    expect(paths.map((argument) => path.normalize(argument))).toEqual([
      `--extensionDevelopmentPath=${root}`,
      notes,
    ]);
  });

  it.each(tasks)(
    'the task "$label" names files and tasks that there are',
    ({ args = [], dependsOn = [] }) => {
      expect(args.filter((argument) => argument.endsWith('.mjs') && isMissing(argument))).toEqual([]);
      expect(tasks.map(({ label }) => label)).toEqual(expect.arrayContaining([...dependsOn]));
    },
  );
});

describe('the scripts of package.json', () => {
  it.each(Object.entries(scripts))('%s runs files that are there', (_, script) => {
    const sources = [...script.matchAll(/\bnode (\S+\.mjs)/g)].flatMap(([, file]) => file ?? []);
    expect(sources.filter(isMissing)).toEqual([]);
  });
});
