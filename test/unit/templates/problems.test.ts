import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/note/text.js';
import { findTemplateProblems } from '../../../src/templates/problems.js';
import { renderNote } from '../../../src/templates/render.js';
import { findTags } from '../../../src/templates/tags.js';
import { tries } from '../support/properties.js';
import { TOLD } from '../support/templates.js';

/** `severity: underlined: message` of each. */
function problems(text: string): string[] {
  return findTemplateProblems(text).map(
    ({ severity, range, message }) => `${severity}: ${text.slice(range.start, range.end)}: ${message}`,
  );
}

const NOTHING: readonly string[] = [
  'Hi {{greetingName}},\n',
  '{{#topic}}{{topic}}{{/topic}}{{^topic}}[x]{{/topic}}',
  '{{! a comment }}{{{topic}}}{{& topic }}{{ topic }}',
  '{{#topics.items}}- {{.}}\n{{/topics.items}}',
  '{{#oneOf}}a {{#topic}}|{{/topic}} | b{{/oneOf}}',
  '---\ninterviewer: {{interviewer}}\nfile: {{firstName}} {{#topic}}x{{/topic}}\nmine: x\n---\n',
];

test.each(NOTHING)('%j has no mistakes', (text) => {
  expect(problems(text)).toEqual([]);
});

describe('a mistake', () => {
  const cases: readonly [string, RegExp][] = [
    ['a {{topic', /^error: \{\{topic: This tag is not closed/],
    ['a {{{topic}} b', /^error: \{\{\{topic\}\} b: This tag is not closed/],
    ['a {{top\nHi {{firstName}}', /^error: \{\{top: This tag is not closed/],
    ['{{Hi {{firstName}},', /^error: \{\{Hi: This tag is not closed/],
    ['{{#topic}}a', /^error: \{\{#topic\}\}: This section is not closed: write `\{\{\/topic\}\}`, behind/],
    ['a{{/topic}}', /^error: \{\{\/topic\}\}: There is no section "topic" to be closed here/],
    ['{{#topic}}a{{/skill}}', /^error: skill: This closes "skill", but .* is "topic"/],
    ['{{#oneOf}}{{#topic}}a|b{{/oneOf}}{{/topic}}', /^error: oneOf: This closes "oneOf"/],
    ['{{> header}}', /^error: \{\{> header\}\}: A template cannot be put into another one/],
    ['{{=<% %>=}}', /^error: \{\{=<% %>=\}\}: Tags are written in/],
    ['{{firstname}}', /^warning: firstname: There is no variable "firstname": did you mean "firstName"\?/],
    ['{{#weather}}a{{/weather}}', /^warning: weather: There is no variable "weather"\.$/],
    ['{{}}', /^warning: \{\{\}\}: This tag names no variable/],
    ['{{.}}', /^warning: \.: There is no variable/],
    ['{{oneOf}}', /^warning: \{\{oneOf\}\}: "oneOf" is a section/],
    ['---\nfile: ../{{firstName}}\n---\n', /^warning: \.\.\/\{\{firstName\}\}: This leads out of the folder/],
    ['---\nfile: C:{{firstName}}\n---\n', /^warning: C:.*: This leads out of the folder/],
    ['---\nfile: a\\b\n---\n', /^warning: a\\b: This leads out of the folder/],
    [
      '---\nsubjekt: x\n---\n',
      /^warning: subjekt: "subjekt" is no key of a template: did you mean "subject"\?/,
    ],
    [
      '---\ntopics: {{#topic}}\n---\n{{/topic}}',
      /^error: \{\{#topic\}\}: This section is not closed: write `\{\{\/topic\}\}` on this line/,
    ],
    ['---\ninterviewer: {{interviewer}}\n', /^error: ---: The front matter is not closed/],
    ['---\nrole: "x\n---\n', /^warning: ---: The front matter would be no valid YAML/],
  ];
  test.each(cases)('%j is told', (text, expected) => {
    expect(problems(text)[0]).toMatch(expected);
  });

  test('that is plain comes with what was meant', () => {
    const text = '---\nsubjekt: x\n---\n{{#topic}}{{firstname}}{{/topics}}';
    const edits = findTemplateProblems(text).map(({ range, replacement }) => ({
      range,
      newText: replacement ?? '',
    }));
    expect(applyEdits(text, edits)).toBe('---\nsubject: x\n---\n{{#topic}}{{firstName}}{{/topic}}');
  });
});

const piece = fc.constantFrom(
  ...['{{', '}}', '{{{', '}}}', '#', '/', '^', '.', '|', ' ', '\n', '---\n', 'file: ', '"', "'", '[', ','],
  ...[
    '{{topic}}',
    '{{#topic}}',
    '{{/topic}}',
    '{{#oneOf}}',
    '{{/oneOf}}',
    '{{#topics.items}}',
    '{{/topics.items}}',
  ],
  ...['{{^skills}}', '{{/skills}}', '{{!x}}', '{{.}}', '{{unknown}}', 'interviewer: ', 'words', '- '],
);
const template = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 24 }).map((pieces) => `---\n${pieces.join('')}\n---\n${pieces.join('')}`),
);

test('where no mistake is told that stops it, a note can be made', () => {
  let rendered = 0;
  fc.assert(
    fc.property(template, (text) => {
      if (findTemplateProblems(text).some(({ severity }) => severity === 'error')) return;
      renderNote(text, TOLD);
      rendered++;
    }),
    { numRuns: tries(800) },
  );
  expect(rendered).toBeGreaterThan(20);
});

test('and where one is, it cannot: nobody is stopped for nothing', () => {
  fc.assert(
    fc.property(
      fc
        .array(
          piece.filter((text) => !text.startsWith('-')),
          { maxLength: 12 },
        )
        .map((pieces) => pieces.join('')),
      (text) => {
        // To Mustache, a tag that is not closed goes on into the next one.
        if (/\{\{[^}]*\{\{|\{\{\{(?:(?!\}\}\})[\s\S])*\{\{/.test(text)) return;
        if (!findTemplateProblems(text).some(({ severity }) => severity === 'error')) return;
        expect(() => renderNote(text, TOLD)).toThrow();
      },
    ),
    { numRuns: tries(400), examples: [['{{{}}{{}}}']] },
  );
});

test('tags are found wherever they are, in order, and lie in the text', () => {
  fc.assert(
    fc.property(template, (text) => {
      let end = 0;
      for (const { range, nameRange, name } of findTags(text)) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(text.startsWith('{{', range.start)).toBe(true);
        expect(text.slice(nameRange.start, nameRange.end)).toBe(name);
        end = range.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
