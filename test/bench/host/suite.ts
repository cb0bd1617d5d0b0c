// What is measured in VS Code's Node extension host: activation, and the scan of a large workspace. Prints the times in
// one line.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AfterwordApi } from '../../../src/extension.js';
import { runMocha } from '../../host/mocha/node.js';
import { formatTimes } from './times.mjs';

/** As many as the index reads at a time. */
const PARALLEL_READS = 16;
/** What the workspace that is benched has: the bench makes it. */
const NOTES = Number(vscode.workspace.getConfiguration('afterwordBench').get('notes'));

/** Finds and reads all markdown files, and does nothing with them. */
async function readAll(): Promise<number> {
  const start = performance.now();
  const files = (await vscode.workspace.findFiles('**/*.md', '**/node_modules/**')).values();
  const work = async () => {
    for (const uri of files) await vscode.workspace.fs.readFile(uri);
  };
  await Promise.all(Array.from({ length: PARALLEL_READS }, work));
  return performance.now() - start;
}

async function loadSuites(): Promise<void> {
  suite('the bench', () => {
    test('activates, and knows all notes', async () => {
      const extension = vscode.extensions.getExtension<AfterwordApi>('afterword.afterword');
      assert(extension && !extension.isActive, 'It is active before it is measured.');
      const before = await readAll();
      const start = performance.now();
      const { index } = await extension.activate();
      const activation = performance.now() - start;
      await index.ready;
      const scan = performance.now() - start;
      assert.equal(index.size, NOTES);
      const reads = [before, await readAll()];
      console.log(formatTimes({ activation, scan, read: Math.min(...reads) }));
    }).timeout(600_000);
  });
}

/** Called by VS Code's Node extension host. */
export const run = () => runMocha(loadSuites);
