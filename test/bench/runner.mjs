// @ts-check
// The process of one contestant: prepares its tasks, then runs all of them once whenever it is told to, and tells how
// long each took, in ms.
import { startStopwatch } from './stopwatch.mjs';

const [module = '', ...args] = process.argv.slice(2);
/** @typedef {(() => unknown) & { before?: () => unknown }} Task `before` is what went before it, and is not timed */
/** @type {{ tasks: (...args: string[]) => Promise<readonly Task[]> }} */
const { tasks } = await import(module);
const prepared = await tasks(...args);

process.on('message', () => {
  const times = prepared.map((task) => {
    task.before?.();
    const stop = startStopwatch();
    task();
    return stop();
  });
  process.send?.(times);
});
process.send?.('ready');
