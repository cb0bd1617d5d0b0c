import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targets } from '../../esbuild.mjs';
import { WASM_FILE } from '../../src/proofreading/files.js';
import { FRONT_MATTER, WASM } from './support/proofreading.js';

interface Report {
  readonly notes: readonly {
    readonly file: string;
    readonly findings: readonly { readonly rule: string; readonly text: string }[];
  }[];
}

/** A gap, and a word that is misspelt. */
const NOTE = `${FRONT_MATTER}Hi Niamh,

Thank you for your time, and for [what you showed me] in the pipline.
`;

describe('afterword check', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'afterword-cli-'));
  const cli = path.join(folder, 'dist/cli.js');
  const note = path.join(folder, 'niamh.md');

  beforeAll(async () => {
    const [options] = targets['cli'] ?? [];
    await build({ ...options, outfile: cli, sourcemap: false });
    copyFileSync(WASM, path.join(folder, 'dist', WASM_FILE));
    cpSync('media', path.join(folder, 'media'), { recursive: true });
    writeFileSync(note, NOTE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(...args: string[]): Promise<{ code: number | string | null | undefined; output: string }> {
    return new Promise((resolve) => {
      execFile(process.execPath, [cli, ...args], (error, stdout, stderr) =>
        resolve({ code: error ? error.code : 0, output: stdout + stderr }),
      );
    });
  }

  async function found(...options: string[]): Promise<string[]> {
    const { code, output } = await run('check', '--format', 'json', ...options, note);
    expect(code).toBe(1);
    const { notes }: Report = JSON.parse(output);
    return notes.flatMap(({ findings }) => findings.map(({ rule, text }) => `${rule}: ${text}`));
  }

  const gap = 'specificity/placeholder: [what you showed me]';
  const slip = 'proofreading/spelling: pipline';

  it('proofreads', async () => {
    expect(await found()).toEqual(expect.arrayContaining([gap, slip]));
  });

  it('does not with --no-proofreading', async () => {
    const findings = await found('--no-proofreading');
    expect(findings).toContain(gap);
    expect(findings).not.toContain(slip);
  });
});
