// @ts-check
import { format } from 'node:util';
import { parseResults } from '../mocha/results.mjs';
import { fromSuite } from '../mocha/testConsole.mjs';

/** How many of VS Code's own errors are shown where a run broke off, and how much of each. */
const SHOWN_ERRORS = 5;
const SHOWN_LINES = 3;
/** code-server's page asks for a service worker of its own, which only code-server itself would serve. */
const HARMLESS_ERROR = /\[Service Worker\] registration/;

/**
 * @typedef {object} TestRun
 * @property {number} passes
 * @property {number} failures  at least 1 where the run broke off, where nothing was tested, and where VS Code
 *   reports an error
 * @property {string} output  what the suites printed, and what went wrong besides
 */

/** Makes a verdict of what VS Code reports about a run. */
export class RunObserver {
  /** @type {string[]} */
  #printed = [];
  /** @type {string[]} what VS Code itself reports as an error */
  #errors = [];
  /** @type {import('../mocha/results.mjs').Results | undefined} */
  #results;
  #translate;

  /** @param {(text: string) => string} translate  makes a stack readable */
  constructor(translate) {
    this.#translate = translate;
  }

  /**
   * Takes an entry of VS Code's log, and prints it if it comes from the suites.
   *
   * @param {string} level
   * @param {readonly unknown[]} args  as given to `console.log`, placeholders included
   */
  log(level, args) {
    const printed = fromSuite(args);
    const line = this.#translate(format(...(printed ?? args)));
    this.#results = parseResults(line) ?? this.#results;
    if (printed) this.#print(line);
    else if (level === 'error' && !HARMLESS_ERROR.test(line)) this.#errors.push(line);
  }

  /**
   * @param {string | number} end  VS Code's exit code, or why it will not come to one
   * @param {string} serverLog
   * @returns {TestRun}
   */
  finish(end, serverLog) {
    const { passes = 0, failures = 0 } = this.#results ?? {};
    const problem = this.#problem(end);
    if (problem) {
      const beginning = (/** @type {string} */ error) => error.split('\n').slice(0, SHOWN_LINES).join('\n');
      const errors = this.#errors.slice(-SHOWN_ERRORS).map(beginning);
      this.#print([problem, ...errors, serverLog].filter(Boolean).join('\n'));
    }
    return { passes, failures: Math.max(failures, problem ? 1 : 0), output: this.#printed.join('\n') };
  }

  /** @param {string | number} end */
  #problem(end) {
    if (typeof end === 'string') return end;
    // Exit code 0 proves nothing: VS Code reports it as well when the extension host has died.
    if (!this.#results)
      return `The extension host ended (exit code ${end}) before the suites reported results.`;
    if (this.#results.failures > 0) return undefined;
    if (end !== 0) return `Every test passed, yet VS Code ended with exit code ${end}.`;
    if (this.#results.passes === 0) return 'No test ran.';
    return undefined;
  }

  /** @param {string} line */
  #print(line) {
    this.#printed.push(line);
    console.log(line);
  }
}
