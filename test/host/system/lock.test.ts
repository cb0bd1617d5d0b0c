import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { withLock } from './lock.mjs';

test('two tasks for one folder run one after the other', async () => {
  const events: string[] = [];
  const task = (name: string) => async () => {
    events.push(`${name} begins`);
    await new Promise(setImmediate);
    events.push(`${name} ends`);
  };
  const onWait = vi.fn();
  await Promise.all([
    withLock('/one folder', onWait, task('first')),
    withLock('/one folder', onWait, task('second')),
  ]);
  expect(onWait).toHaveBeenCalledOnce();
  expect(events[1]).toBe(events[0]?.replace('begins', 'ends'));
  expect(events[3]).toBe(events[2]?.replace('begins', 'ends'));
});

test('a task that fails frees the lock', async () => {
  const failing = withLock('/failing', vi.fn(), () => Promise.reject(new Error('failed')));
  await expect(failing).rejects.toThrow('failed');
  const onWait = vi.fn();
  expect(await withLock('/failing', onWait, async () => 'done')).toBe('done');
  expect(onWait).not.toHaveBeenCalled();
});

test('a process that is killed frees the lock', async () => {
  const lock = JSON.stringify(join(import.meta.dirname, 'lock.mjs'));
  const killed = promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `const { withLock } = await import(${lock});
     await withLock('/killed', () => {}, async () => process.kill(process.pid, 'SIGKILL'));`,
  ]);
  await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' });
  expect(await withLock('/killed', vi.fn(), async () => 'done')).toBe('done');
});
