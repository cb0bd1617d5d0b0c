import { runSuites } from './runSuites.js';

/** `runSuites` with the mocha for the Node extension host. */
export async function runMocha(loadSuites: () => Promise<unknown>): Promise<void> {
  const { default: Mocha } = await import('mocha');
  return runSuites(Mocha, loadSuites);
}
