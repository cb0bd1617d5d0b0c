import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/note/frontMatter.js';
import type { TextRange } from '../../../src/note/text.js';
import { tries } from '../support/properties.js';

const piece = fc.oneof(
  fc.constantFrom(
    '---',
    '\n',
    '\r\n',
    'interviewer:',
    ' ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '|',
    '>',
    '&a',
    '*a',
    '!!x',
    '\t',
    ': ',
    '\uFEFF',
  ),
  fc.string({ maxLength: 8 }),
);

describe('parseFrontMatter', () => {
  test('gives every value its exact range', () => {
    const text = '---\ninterviewer: "Raj Patel" # him\ntopics: [a, "b c"]\nsent:\n---\nHi\n';
    const entries = parseFrontMatter(text)?.entries;
    const slice = (range: { start: number; end: number } | undefined) =>
      range && text.slice(range.start, range.end);
    expect(slice(entries?.get('interviewer')?.valueRange)).toBe('"Raj Patel"');
    expect(slice(entries?.get('interviewer')?.keyRange)).toBe('interviewer');
    const topics = entries?.get('topics')?.value;
    expect(topics?.kind === 'list' && topics.items.map((item) => slice(item.range))).toEqual(['a', '"b c"']);
    expect(entries?.get('sent')?.value.kind).toBe('empty');
  });

  test('dates, numbers and booleans stay text', () => {
    const entries = parseFrontMatter('---\ninterviewed: 2026-11-20\nrole: 007\ncompany: yes\n---\n')?.entries;
    expect(entries?.get('interviewed')?.value).toEqual({ kind: 'scalar', text: '2026-11-20' });
    expect(entries?.get('role')?.value).toEqual({ kind: 'scalar', text: '007' });
    expect(entries?.get('company')?.value).toEqual({ kind: 'scalar', text: 'yes' });
  });

  test('a topic with a colon in it is still a topic', () => {
    const topics = parseFrontMatter('---\ntopics:\n  - Migration: from Oracle\n---\n')?.entries.get(
      'topics',
    )?.value;
    expect(topics).toMatchObject({ kind: 'list', items: [{ text: 'Migration: from Oracle' }] });
  });

  test('one broken line costs that line only', () => {
    const text = '---\ninterviewer: Raj\nrole: Engineer: Platform\ncompany: Acme\n---\n';
    const frontMatter = parseFrontMatter(text);
    expect(frontMatter?.problems).toHaveLength(1);
    expect(frontMatter?.entries.get('company')?.value).toEqual({ kind: 'scalar', text: 'Acme' });
    expect(frontMatter?.entries.get('role')?.value).toEqual({ kind: 'scalar', text: 'Engineer: Platform' });
  });

  test('a file without a closing line has no front matter', () => {
    expect(parseFrontMatter('---\ninterviewer: Raj\n\nHi')).toBeUndefined();
    expect(parseFrontMatter('Hi\n---\na: b\n---\n')).toBeUndefined();
  });

  test('never throws, and its ranges lie inside of the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `---\n${pieces.join('')}\n---\n`;
        const frontMatter = parseFrontMatter(text);
        for (const entry of frontMatter?.entries.values() ?? []) {
          for (const range of [entry.keyRange, entry.valueRange]) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }
        for (const { range } of frontMatter?.problems ?? []) {
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: tries(2000) },
    );
  });

  test('lines that end in CRLF say what they say in LF, errors and all', () => {
    const words = (text: string) => {
      const slice = ({ start, end }: TextRange) => text.slice(start, end).replaceAll('\r\n', '\n');
      const frontMatter = parseFrontMatter(text);
      return {
        entries: [...(frontMatter?.entries.values() ?? [])].map((entry) => [
          entry.key,
          slice(entry.keyRange),
          slice(entry.valueRange),
          entry.value.kind,
          'text' in entry.value ? entry.value.text : '',
          'items' in entry.value ? entry.value.items.map(({ text, range }) => [text, slice(range)]) : [],
        ]),
        problems: frontMatter?.problems.map(({ message, range }) => [message, slice(range)]),
      };
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const lf = `---\n${pieces.join('').replace(/\r\n?/g, '\n')}\n---\n`;
        expect(words(lf.replaceAll('\n', '\r\n'))).toEqual(words(lf));
      }),
      {
        numRuns: tries(2000),
        examples: [[['interviewer:', ' ', 'x', '\n', '\n', '\n', '>', ' ', '```', '\n', 'Hi ']]],
      },
    );
  });
});
