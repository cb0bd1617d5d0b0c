import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { targets } from '../../esbuild.mjs';

/** Bytes, minified: what VS Code reads before it can activate the extension. */
const MAX_SIZE = 250_000;

type Output = Metafile['outputs'][string];

async function outputsOf(entry: string): Promise<Metafile['outputs']> {
  const options = targets['extension']?.find(({ entryPoints }) => String(entryPoints) === entry);
  const { metafile } = await build({ ...options, write: false, metafile: true, sourcemap: false });
  return metafile.outputs;
}

describe('the bundles of the extension', () => {
  it('keep the main one small, and free of what only a note needs', async () => {
    const [[, main] = ['', undefined]] = Object.entries(await outputsOf('src/extension.node.ts'));
    expect(main?.bytes).toBeLessThan(MAX_SIZE);
    const sources = Object.keys(main?.inputs ?? {});
    expect(sources).toContain('src/extension.ts');
    expect(sources).not.toContain('src/guidelines/catalogue.ts');
    expect(sources).not.toContain('src/guidelines/sentenceClassifier.ts');
  });

  it('have what is loaded on call in files of its own, behind functions that load it', async () => {
    const [main] = Object.values(await outputsOf('src/extension.node.ts'));
    const chunks = Object.values(await outputsOf('src/chunks/onCall/*.ts'));
    for (const module of ['src/note/body.ts', 'src/note/sentences.ts', 'node_modules/yaml/']) {
      const bytesOf = (output: Output | undefined) =>
        Object.entries(output?.inputs ?? {})
          .filter(([source]) => source.startsWith(module))
          .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
      expect(bytesOf(main), module).toBeLessThan(600);
      expect(Math.max(...chunks.map(bytesOf)), module).toBeGreaterThan(1000);
    }
  });

  it('have the guidelines in a file of their own', async () => {
    const outputs = await outputsOf('src/chunks/*.ts');
    const guidelines = Object.entries(outputs).find(([file]) => file.endsWith('/guidelines.js'))?.[1];
    expect(Object.keys(guidelines?.inputs ?? {})).toContain('src/guidelines/catalogue.ts');
  });
});
