// @ts-check
import { constants } from 'node:os';

/** @type {(() => void)[]} */
const actions = [];
let listening = false;

/**
 * Registers what has to be undone however this process ends: by returning, by `process.exit`, by an
 * uncaught error or by a signal. Actions run newest first and must be synchronous, since a process that
 * exits waits for nothing.
 *
 * @param {() => void} action
 * @returns {() => void} forgets the action, for when it has been done in time
 */
export function onExit(action) {
  exitOnSignals();
  actions.push(action);
  return () => {
    const index = actions.lastIndexOf(action);
    if (index >= 0) actions.splice(index, 1);
  };
}

/** Makes a signal end this process the way `process.exit` does, so that clean-up by 'exit' events happens too. */
export function exitOnSignals() {
  if (listening) return;
  listening = true;
  process.on('exit', runAll);
  for (const signal of /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      // Whoever else listens ends the process in a way of its own; 'exit' then still comes.
      if (process.listenerCount(signal) > 1) return;
      runAll();
      process.exit(128 + constants.signals[signal]);
    });
  }
}

function runAll() {
  for (let action = actions.pop(); action; action = actions.pop()) action();
}
