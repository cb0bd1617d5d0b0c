import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const PURE_FOLDERS = ['note', 'guidelines', 'proofreading', 'templates', 'invitation', 'delivery'];
const FORBIDDEN = [
  'vscode',
  'node:fs',
  'fs',
  'node:path',
  '../workspace/noteIndex.js',
  '../editor/diagnostics.js',
];

/** What the linter says of a file with this import in a pure folder. */
function lint(folder: string, module: string): { status: number | null; output: string } {
  const file = `src/${folder}/planted-${process.pid}.ts`;
  writeFileSync(file, `import * as planted from '${module}';\n\nexport const use = planted;\n`);
  try {
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/biome', ['lint', file], {
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  } finally {
    rmSync(file);
  }
}

describe('the fence around the pure core', () => {
  test.each(PURE_FOLDERS)('src/%s may not reach outside', (folder) => {
    for (const module of FORBIDDEN) {
      const { status, output } = lint(folder, module);
      expect(status, `${module}: ${output}`).not.toBe(0);
      expect(output).toMatch(/noRestrictedImports|noNodejsModules/);
    }
  });

  test('an import within the core is fine', () => {
    expect(lint('guidelines', '../note/text.js').status).toBe(0);
  });
});
