import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { targets } from '../../../esbuild.mjs';
import {
  ProofreadingClient,
  type WorkerEvents,
  type WorkerHandle,
  type Workers,
} from '../../../src/proofreading/client.js';
import type { Passage } from '../../../src/proofreading/passages.js';
import type { FromWorker, ToWorker } from '../../../src/proofreading/protocol.js';
import { NO_VOCABULARY } from '../../../src/proofreading/vocabulary.js';
import { files } from '../support/proofreading.js';

const passage = (text: string): Passage => ({ kind: 'prose', text });
const MISTAKE = {
  rule: 'proofreading/spelling' as const,
  range: { start: 0, end: 1 },
  message: 'x',
  fixes: [],
};

/** A worker that says what it is told to say. */
class Puppet implements WorkerHandle {
  readonly told: ToWorker[] = [];
  isTerminated = false;
  readonly events: WorkerEvents;

  constructor(events: WorkerEvents) {
    this.events = events;
  }

  post(message: ToWorker): void {
    this.told.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(message: FromWorker): void {
    this.events.onMessage(message);
  }

  /** The texts that it was to check. */
  get texts(): string[] {
    return this.told.flatMap((message) => (message.type === 'check' ? [message.passage.text] : []));
  }
}

class Puppets implements Workers {
  readonly all: Puppet[] = [];

  async start(events: WorkerEvents) {
    const worker = new Puppet(events);
    this.all.push(worker);
    return { worker, files: { wasm: new Uint8Array(), wordModel: new Uint8Array() } };
  }

  async nth(n: number): Promise<Puppet> {
    await vi.waitFor(() => expect(this.all[n]?.told[0]?.type).toBe('start'));
    const puppet = this.all[n];
    if (!puppet) throw new Error('It was not started.');
    return puppet;
  }
}

describe('the client of the worker', () => {
  const reasons: string[] = [];
  const setUp = (patience = { start: 1_000, check: 1_000, idle: 10_000 }) => {
    const puppets = new Puppets();
    return { puppets, client: new ProofreadingClient(puppets, (reason) => reasons.push(reason), patience) };
  };
  afterEach(() => {
    vi.useRealTimers();
    reasons.length = 0;
  });

  test('starts one when there is something to do, and asks it one thing after the other', async () => {
    const { puppets, client } = setUp();
    expect(client.isRunning).toBe(false);
    const answers = Promise.all([
      client.check(passage('a'), NO_VOCABULARY),
      client.check(passage('b'), NO_VOCABULARY),
    ]);
    const puppet = await puppets.nth(0);
    puppet.say({ type: 'started' });
    expect(puppet.texts).toEqual(['a']);
    puppet.say({ type: 'checked', mistakes: [MISTAKE] });
    expect(puppet.texts).toEqual(['a', 'b']);
    puppet.say({ type: 'checked', mistakes: [] });
    expect(await answers).toEqual([[MISTAKE], []]);
    expect(puppet.told.filter(({ type }) => type === 'vocabulary')).toHaveLength(1);
  });

  test('starts another where it dies, and asks again', async () => {
    const { puppets, client } = setUp();
    const answer = client.check(passage('a'), NO_VOCABULARY);
    const first = await puppets.nth(0);
    first.say({ type: 'started' });
    first.events.onGone('killed');
    const second = await puppets.nth(1);
    second.say({ type: 'started' });
    expect(second.texts).toEqual(['a']);
    first.say({ type: 'checked', mistakes: [MISTAKE, MISTAKE] });
    second.say({ type: 'checked', mistakes: [MISTAKE] });
    expect(await answer).toEqual([MISTAKE]);
    expect(reasons).toEqual(['killed']);
  });

  test('leaves a passage over which it broke twice', async () => {
    const { puppets, client } = setUp();
    const bad = client.check(passage('bad'), NO_VOCABULARY);
    const good = client.check(passage('good'), NO_VOCABULARY);
    for (const n of [0, 1]) {
      const puppet = await puppets.nth(n);
      puppet.say({ type: 'started' });
      puppet.say({ type: 'failed', reason: 'no' });
    }
    expect(await bad).toEqual([]);
    const third = await puppets.nth(2);
    third.say({ type: 'started' });
    expect(third.texts).toEqual(['good']);
    third.say({ type: 'checked', mistakes: [MISTAKE] });
    expect(await good).toEqual([MISTAKE]);
  });

  test('gives up one that hangs', async () => {
    vi.useFakeTimers();
    const { puppets, client } = setUp();
    void client.check(passage('a'), NO_VOCABULARY);
    await vi.advanceTimersByTimeAsync(0);
    const [first] = puppets.all;
    first?.say({ type: 'started' });
    await vi.advanceTimersByTimeAsync(1_001);
    expect(first?.isTerminated).toBe(true);
    expect(puppets.all).toHaveLength(2);
    client.dispose();
  });

  test('ends one that has nothing to do, after a while, and starts another for the next passage', async () => {
    vi.useFakeTimers();
    const { puppets, client } = setUp();
    const ask = (text: string, worker: number) => {
      const answer = client.check(passage(text), NO_VOCABULARY);
      return vi.advanceTimersByTimeAsync(0).then(() => {
        const puppet = puppets.all[worker];
        if (puppet?.told.length === 1) puppet.say({ type: 'started' });
        expect(puppet?.texts.at(-1)).toBe(text);
        puppet?.say({ type: 'checked', mistakes: [MISTAKE] });
        return answer;
      });
    };
    await ask('a', 0);
    // Nothing but the end of its rest is waited for: who idles costs nothing.
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(9_999);
    await ask('b', 0);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(client.isRunning).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(puppets.all.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(client.isRunning).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    expect(await ask('c', 1)).toEqual([MISTAKE]);
    expect(puppets.all.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(reasons).toEqual([]);
    client.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('gives up where none will start', async () => {
    const { client, puppets } = setUp();
    const answer = client.check(passage('a'), NO_VOCABULARY);
    for (const n of [0, 1, 2]) (await puppets.nth(n)).events.onGone('cannot');
    expect(await answer).toEqual([]);
    expect(reasons).toEqual(['cannot', 'cannot', 'cannot']);
  });

  test('ends it, and takes another for another dialect', async () => {
    const { puppets, client } = setUp();
    const answer = client.check(passage('a'), NO_VOCABULARY);
    const first = await puppets.nth(0);
    first.say({ type: 'started' });
    first.say({ type: 'checked', mistakes: [] });
    await answer;
    client.dialect = 'uk';
    expect(first.isTerminated).toBe(true);
    expect(client.isRunning).toBe(false);
    void client.check(passage('b'), NO_VOCABULARY);
    expect((await puppets.nth(1)).told[0]).toMatchObject({ dialect: 'uk' });
    client.stop();
    client.dispose();
    expect(client.isRunning).toBe(false);
  });
});

describe('the worker, in a thread', () => {
  let code = '';
  const threads: Worker[] = [];
  const workers: Workers = {
    async start(events) {
      const thread = new Worker(code, { eval: true });
      threads.push(thread);
      thread.on('message', (message: FromWorker) => events.onMessage(message));
      thread.on('error', ({ message }) => events.onGone(message));
      thread.on('exit', () => events.onGone('exit'));
      return {
        worker: {
          post: (message: ToWorker) => thread.postMessage(message),
          terminate: () => void thread.terminate(),
        },
        files: files(),
      };
    },
  };

  beforeAll(async () => {
    const options = targets['extension']?.find(
      ({ entryPoints }) => String(entryPoints) === 'src/proofreadingWorker.ts',
    );
    const { outputFiles } = await build({ ...options, write: false, sourcemap: false });
    code = outputFiles?.[0]?.text ?? '';
  });

  test('answers, and is replaced when it is killed in the middle of a check', async () => {
    const reasons: string[] = [];
    const client = new ProofreadingClient(workers, (reason) => reasons.push(reason));
    const words = { names: [], terms: ['zorblette'] };
    expect(await client.check(passage('The zorblette is here.'), words)).toEqual([]);
    const answer = client.check(passage('It is teh zorblette.'), words);
    await threads[0]?.terminate();
    expect((await answer).map(({ range }) => range)).toMatchObject([{ start: 6, end: 9 }]);
    expect(reasons).toEqual(['exit']);
    expect(threads).toHaveLength(2);
    client.dispose();
    expect(client.isRunning).toBe(false);
  });
});
