import type MochaModule from 'mocha';
import { runSuites } from './runSuites.js';

declare const Mocha: typeof MochaModule;

/** `runSuites` with the mocha for the browser's extension host. */
export async function runMocha(loadSuites: () => Promise<unknown>): Promise<void> {
  // The browser's build has no exports but leaves a global, and a bundle's `module.exports` becomes mocha:
  // once VS Code has taken `run` from there, that does no harm.
  await import('mocha/mocha.js');
  return runSuites(Mocha, loadSuites);
}
