// What is measured in VS Code's Node extension host: activation, the scan of a large workspace, files that change in it,
// and memory. Prints the figures in one line.
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import type { AfterwordApi } from '../../../src/extension.js';
import { runMocha } from '../../host/mocha/node.js';
import { formatTimes } from './times.mjs';

/** As many as the index reads at a time. */
const PARALLEL_READS = 16;
/** Notes that change, one after the other. */
const CHANGES = 20;
/** What the workspace that is benched has: the bench makes it. */
const NOTES = Number(vscode.workspace.getConfiguration('afterwordBench').get('notes'));

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** On the heap, and in arrays of numbers, which lie beside it. */
function aliveBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

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

/**
 * Changes a note's file as another program would: from the moment in which VS Code tells of it until all who follow the
 * index have been told. How long VS Code takes to notice is not counted: it gathers such news for a while.
 */
async function change(uri: vscode.Uri, { index }: AfterwordApi): Promise<number> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const listeners: vscode.Disposable[] = [];
  const isChanged = (other: vscode.Uri) => other.toString() === uri.toString();
  try {
    let noticed = Number.NaN;
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    const known = new Promise<number>((resolve) => {
      listeners.push(
        watcher,
        watcher.onDidChange((other) => {
          if (isChanged(other)) noticed = performance.now();
        }),
        index.onDidChange(({ uris }) => {
          if (uris.some(isChanged)) resolve(performance.now() - noticed);
        }),
      );
    });
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode(text.replace('role: Operations Analyst', 'role: Analyst of Operations')),
    );
    return await known;
  } finally {
    vscode.Disposable.from(...listeners).dispose();
  }
}

async function loadSuites(): Promise<void> {
  suite('the bench', () => {
    test('activates, knows all notes, and follows their changes', async () => {
      const extension = vscode.extensions.getExtension<AfterwordApi>('afterword.afterword');
      assert(extension && !extension.isActive, 'It is active before it is measured.');
      const readBefore = await readAll();
      const before = aliveBytes();
      const start = performance.now();
      const api = await extension.activate();
      const activation = performance.now() - start;
      const { index, proofreading } = api;
      await index.ready;
      const scan = performance.now() - start;
      assert.equal(index.size, NOTES);
      assert(!proofreading.isRunning, 'Proofreading is loaded before a note is open.');
      const scanned = aliveBytes();
      const read = Math.min(readBefore, await readAll());
      const rescans: unknown[] = [];
      const listener = index.onDidChangeScan((state) => rescans.push(state));
      const changes: number[] = [];
      for (const { uri } of [...index.notes].slice(0, CHANGES)) changes.push(await change(uri, api));
      listener.dispose();
      assert.deepEqual(rescans, [], 'All is read again for one changed file.');
      console.log(formatTimes({ activation, scan, read, changes, memory: { before, scanned } }));
    }).timeout(600_000);
  });
}

/** Called by VS Code's Node extension host. */
export const run = () => runMocha(loadSuites);
