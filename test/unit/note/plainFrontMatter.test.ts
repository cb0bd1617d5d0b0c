import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateFrontMatter, readYaml } from '../../../src/note/frontMatter.js';
import { readPlainEntries } from '../../../src/note/plainFrontMatter.js';
import { tries } from '../support/properties.js';

const entriesOf = (yaml: string) => {
  const text = `---\n${yaml}---\nHi Raj,\n`;
  const located = locateFrontMatter(text);
  return located && { plain: readPlainEntries(text, located.yamlRange), parsed: readYaml(text, located) };
};

/** What a value of a key can be written with, and what makes YAML see something else in it. */
const word = fc.constantFrom(
  ...[
    'Raj',
    'Patel',
    'on-call',
    '007',
    '1.5',
    '2026-11-20T15:00-08:00',
    'null',
    '~',
    'true',
    'é',
    '東京',
    '😀',
  ],
  ...[
    'a:b',
    'a: b',
    'a:',
    ':a',
    'C#',
    '#c',
    ' # c',
    '-',
    '- ',
    '?',
    '|',
    '>',
    '&a',
    '*a',
    '!t',
    '%',
    '@',
    '`',
  ],
  ...[
    '"',
    '"x"',
    '"x # y"',
    'the word "x"',
    '"x, y"',
    "'x'",
    '\\',
    '[',
    ']',
    '{',
    '}',
    ',',
    '[a, b]',
    '[]',
    '[ ]',
    '[a,]',
    '<a@b.co>',
  ],
  ...[' ', '  ', '\t', '\u00a0', '\u2028', '\u0085', '\ufeff', '\r', '(x)', '…', "O'Neil", '...', '---'],
);
const value = fc
  .array(word, { maxLength: 4 })
  .chain((words) => fc.constantFrom(words.join(''), words.join(' ')));
const key = fc.constantFrom(
  'interviewer',
  'company',
  'topics',
  'x-mine',
  'a',
  'A_1',
  '1a',
  '"q"',
  'two words',
);
const line = fc.oneof(
  fc.tuple(key, fc.constantFrom(': ', ':', ':  ', ' : ', ':\t'), value).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('- ', '  - ', '   - ', '-', '-  '), value).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('', ' ', '  ', '# ', '  # '), value).map((parts) => parts.join('')),
);
const yaml = fc
  .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, ending]) => lines.map((one) => one + ending).join(''));

describe('a plain front matter', () => {
  test('is read as the YAML parser reads it', () => {
    let compared = 0;
    fc.assert(
      fc.property(yaml, (source) => {
        const read = entriesOf(source);
        if (!read?.plain) return;
        compared++;
        expect(read.parsed.problems).toEqual([]);
        expect([...read.plain]).toEqual([...read.parsed.entries]);
      }),
      { numRuns: tries(3_000) },
    );
    expect(compared).toBeGreaterThan(100);
  });

  test('is what a note has', () => {
    const note = [
      'interviewer: Raj Patel # the manager',
      '# a line of its own',
      '',
      'company: "Amazon"',
      'interviewed: 2026-11-20T15:00-08:00',
      'topics:',
      '  - moving the order pipeline, event by event',
      '  - on-call',
      'skills: [event sourcing, the word "brave"]',
      'sent:',
      '',
    ];
    for (const ending of ['\n', '\r\n']) {
      const read = entriesOf(note.join(ending));
      expect(read?.plain).toBeDefined();
      expect([...(read?.plain ?? [])]).toEqual([...(read?.parsed.entries ?? [])]);
    }
  });

  test.each([
    'a: &x b',
    'a: b: c',
    'a: >\n  b',
    'a: b\n  c',
    'a: {b: c}',
    "a: 'b'",
    'a: b\na: c',
    'a:\n  b: c',
  ])('is not %j', (source) => {
    expect(entriesOf(`${source}\n`)?.plain).toBeUndefined();
  });
});
