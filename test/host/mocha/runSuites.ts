import type Mocha from 'mocha';
import { reportLines } from './reportLines.js';
import { markConsole } from './testConsole.mjs';

/** How long a test may take, in milliseconds. */
const TEST_LIMIT_MS = 20_000;

/**
 * Runs suites written with `suite` and `test` inside an extension host.
 *
 * @param MochaClass mocha as built for the host
 * @param loadSuites imports the files that call `suite`; nothing of them may be imported earlier, since
 *   `suite` is not there before
 * @throws when a test fails, which makes VS Code exit with an error
 */
export async function runSuites(MochaClass: typeof Mocha, loadSuites: () => Promise<unknown>): Promise<void> {
  markConsole();
  const mocha = new MochaClass({ ui: 'tdd', reporter: MochaClass.reporters.Base, timeout: TEST_LIMIT_MS });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // puts `suite` and `test` there
  await loadSuites();
  const failures = await new Promise<number>((resolve) => {
    reportLines(mocha.run(resolve));
  });
  if (failures > 0) throw new Error(`${failures} failed.`);
}
