import { expect, test, vi } from 'vitest';
import { formatResults } from '../mocha/results.mjs';
import { RunObserver } from './observer.mjs';

vi.spyOn(console, 'log').mockImplementation(() => {});

function observe(end: string | number, ...entries: [level: string, ...args: unknown[]][]) {
  const run = new RunObserver((text) => text);
  for (const [level, ...args] of entries) run.log(level, args);
  return run.finish(end, 'the log of the server');
}

test('a run that reports results and exits with 0 passes', () => {
  const run = observe(0, ['info', formatResults({ passes: 2, failures: 0 })]);
  expect(run).toEqual({ passes: 2, failures: 0, output: '' });
});

test('exit code 0 without results is a failure, told with the log', () => {
  const run = observe(0, ['error', 'something broke']);
  expect(run.failures).toBe(1);
  expect(run.output).toContain('before the suites reported results');
  expect(run.output).toContain('something broke');
  expect(run.output).toContain('the log of the server');
});

test('failed tests count as they were reported', () => {
  const run = observe(1, ['info', formatResults({ passes: 1, failures: 2 })]);
  expect(run).toEqual({ passes: 1, failures: 2, output: '' });
});

test.each([
  ['nothing was tested', 0, { passes: 0, failures: 0 }],
  ['VS Code reports an error', 1, { passes: 1, failures: 0 }],
  ['the run was broken off', 'The page crashed.', { passes: 1, failures: 0 }],
])('it is a failure when %s', (_, end, results) => {
  expect(observe(end, ['info', formatResults(results)]).failures).toBe(1);
});
