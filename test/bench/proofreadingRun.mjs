// @ts-check
// The process in which proofreading is measured: asks a worker as the extension does, and prints what it took.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../scripts/importSource.mjs';
import { collectGarbage } from './memory.mjs';
import { core, parseNote, readNotes } from './notes.mjs';
import { startStopwatch } from './stopwatch.mjs';

/** Keys that are typed behind a passage. */
const TYPED = ' with the others';
/** Of how many notes. */
const TYPED_IN = 20;
const IDLE_SECONDS = 3;
/** Milliseconds in which an ended thread gives back what it had. */
const END = 1_000;

/**
 * Times in ms, memory in bytes.
 *
 * @typedef {object} Measured
 * @property {number} start  until the worker is ready
 * @property {number} first  from then until the first passage is checked
 * @property {number[]} notes  each whole note, for the first time
 * @property {number[]} notesAgain  and once more
 * @property {number[]} passages  a passage that a key has changed
 * @property {number} idle  processor time of a second with nothing to do
 * @property {{ before: number, started: number, used: number, ended: number }} memory  of the process
 */

const files = {
  wasm: await readFile(path.join(ROOT, 'dist/harper.wasm')),
  wordModel: await readFile(path.join(ROOT, 'media/word-model.bin')),
};
const notes = (await readNotes()).map(({ file, text }) => parseNote(file, text));
const vocabulary = core.joinVocabularies(notes.map(core.vocabularyOf));
const passages = notes.map(core.passagesOf);

let [start, ready] = [0, 0];
const client = new core.ProofreadingClient(
  {
    async start(events) {
      const stop = startStopwatch();
      const thread = new Worker(path.join(ROOT, 'dist/proofreading.js'));
      thread.on('message', (message) => {
        if (message.type === 'started') [start, ready] = [stop(), performance.now()];
        events.onMessage(message);
      });
      thread.on('error', ({ message }) => events.onGone(message));
      thread.on('exit', (code) => events.onGone(`It ended with code ${code}.`));
      const post = (/** @type {any} */ message) => thread.postMessage(message, core.handedOver(message));
      return { worker: { post, terminate: () => void thread.terminate() }, files };
    },
  },
  (reason) => {
    throw new Error(`The worker broke: ${reason}`);
  },
);

/** @param {readonly import('./core.js').Passage[]} all @returns {Promise<number>} */
async function timeOf(all) {
  const stop = startStopwatch();
  for (const passage of all) await client.check(passage, vocabulary);
  return stop();
}

/** @param {readonly (readonly import('./core.js').Passage[])[]} all @returns {Promise<number[]>} */
async function timesOf(all) {
  const times = [];
  for (const one of all) times.push(await timeOf(one));
  return times;
}

/** One letter after the other, behind a paragraph of each of some notes. */
function typed() {
  return passages.slice(0, TYPED_IN).flatMap((all) => {
    const passage = all.find(({ kind }) => kind === 'prose');
    if (!passage) return [];
    return Array.from(TYPED, (_, i) => [{ ...passage, text: passage.text + TYPED.slice(0, i + 1) }]);
  });
}

function memory() {
  collectGarbage();
  return process.memoryUsage.rss();
}

const before = memory();
const [first = []] = passages;
await timeOf(first.slice(0, 1));
const answered = performance.now();
const started = memory();
const seen = await timesOf(passages);
const again = await timesOf(passages);
const keys = await timesOf(typed());
const used = memory();
await wait(END);
const cpu = process.cpuUsage();
await wait(IDLE_SECONDS * 1_000);
const { user, system } = process.cpuUsage(cpu);
client.dispose();
await wait(END);
const ended = memory();

/** @type {Measured} */
const measured = {
  start,
  first: answered - ready,
  notes: seen,
  notesAgain: again,
  passages: keys,
  idle: (user + system) / 1_000 / IDLE_SECONDS,
  memory: { before, started, used, ended },
};
console.log(JSON.stringify(measured));
