// @ts-check
import v8 from 'node:v8';
import vm from 'node:vm';

v8.setFlagsFromString('--expose-gc');
/** @type {(options?: { type: 'minor' }) => void} */
const gc = vm.runInNewContext('gc');

/** Frees what is young and dead: whoever runs next does not clear up behind whoever ran before. */
export function sweep() {
  gc({ type: 'minor' });
}

/** The size of all that is alive, in bytes. */
export function aliveBytes() {
  gc();
  return process.memoryUsage().heapUsed;
}
