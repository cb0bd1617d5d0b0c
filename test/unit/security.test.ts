import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';

/** What is part of the extension, the command line aside. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'cli.ts')
  .map((file) => ({ file, text: readFileSync(path.join('src', file), 'utf8') }));

const filesWith = (pattern: RegExp) =>
  SOURCES.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('SECURITY.md', () => {
  const named = [
    ...readFileSync('SECURITY.md', 'utf8').matchAll(/`(test\/[\w/.]+\.ts)`: ((?:(?:, )?“[^”]+”)+)/g),
  ].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
  );

  it.each(named)('names a test that is there: $file “$name”', ({ file, name }) => {
    expect(readFileSync(file, 'utf8')).toContain(name);
  });

  it('names many', () => {
    expect(named.length).toBeGreaterThan(20);
  });
});

test('nothing is run, and nothing is sent', () => {
  expect(SOURCES.length).toBeGreaterThan(100);
  expect(
    filesWith(
      /\b(?:fetch|sendBeacon|importScripts|eval)\(|XMLHttpRequest|WebSocket|EventSource|new Function\b/,
    ),
  ).toEqual([]);
  expect(filesWith(/child_process|createTerminal|tasks\.|ShellExecution|ProcessExecution/)).toEqual([]);
  // Of Node itself, threads alone: the proofreader's.
  expect(filesWith(/from 'node:/)).toEqual(['editor/proofreading/threads.ts']);
  // The one way out: what the person asked to be opened.
  expect(filesWith(/openExternal\(/)).toEqual(['commands/delivery/openLink.ts']);
});

test('no markdown is trusted', () => {
  expect(filesWith(/isTrusted|supportHtml/)).toEqual([]);
});
