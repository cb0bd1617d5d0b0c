import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILLED_IN, noteWith } from '../../vscode/support/snippets.js';
import { findings } from '../support/checking.js';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

const SNIPPETS: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync('snippets/notes.code-snippets', 'utf8'),
);
const PLACEHOLDER = /\$\{(\d+):[^}]*\}/g;
const CHOICE = /\$\{\d+\|([^|]*)\|\}/;

/** Every text that a snippet can become, with its placeholders filled in. */
function expansions(name: string, { body }: Snippet): string[] {
  const source = typeof body === 'string' ? body : body.join('\n');
  const filled = source.replace(PLACEHOLDER, (_, stop) => {
    const text = FILLED_IN[name]?.[Number(stop)];
    if (text === undefined) throw new Error(`Nobody fills in ${stop} of ${name}.`);
    return text;
  });
  return choices(filled).map((text) => text.replace('$0', ''));
}

function choices(text: string): string[] {
  const match = CHOICE.exec(text);
  if (!match) return [text];
  return (match[1] ?? '').split(',').flatMap((choice) => choices(text.replace(match[0], () => choice)));
}

test('the snippets are those that are filled in here, by prefixes that no prose has', () => {
  expect(Object.keys(SNIPPETS)).toEqual(Object.keys(FILLED_IN));
  const prefixes = Object.values(SNIPPETS).map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const prefix of prefixes) expect(prefix).toMatch(/^;[a-z]{2,6}$/);
});

describe.each(Object.entries(SNIPPETS))('%s', (name, snippet) => {
  test('breaks no guideline, whatever is chosen', () => {
    for (const text of expansions(name, snippet)) {
      expect(text).not.toMatch(/[${}]/);
      const note = noteWith(name, text, '2026-11-20T15:00-08:00');
      expect(findings(note).map(({ rule, message }) => `${rule}: ${message} (${text})`)).toEqual([]);
    }
  });

  test('says what it is for', () => {
    expect(snippet.description).toMatch(/^[A-Z].*\.$/);
  });
});
