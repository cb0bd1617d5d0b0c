import type { Runner, Test } from 'mocha';
import { formatResults } from './results.mjs';

/**
 * Prints a line a test as they run, and the results' line at the end. A line is one call of `console.log`,
 * since an extension host has no terminal: VS Code hands each call on as one piece.
 */
export function reportLines(runner: Runner): void {
  let passes = 0;
  let failures = 0;
  runner.on('pass', (test) => {
    passes++;
    console.log(`✔ ${title(test)} (${test.duration} ms)`);
  });
  runner.on('fail', (test, error) => {
    failures++;
    console.log(`✖ ${title(test)}\n${indent(describeError(error))}`);
  });
  runner.on('pending', (test) => console.log(`- ${title(test)} (skipped)`));
  runner.once('end', () => console.log(formatResults({ passes, failures })));
}

function title(test: Test): string {
  return test.titlePath().join(' › ');
}

/** A stack begins with the message in V8, but not where the message was changed afterwards. */
function describeError(error: Error): string {
  const stack = error.stack ?? '';
  return stack.includes(error.message) ? stack : `${error.message}\n${stack}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
