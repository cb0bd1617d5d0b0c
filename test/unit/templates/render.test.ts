import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/guidelines/check.js';
import { DEFAULT_DEADLINE, DEFAULT_LIMITS } from '../../../src/guidelines/context.js';
import { SentenceIndex } from '../../../src/guidelines/sentenceIndex.js';
import { NoteDirectory } from '../../../src/guidelines/siblings.js';
import { type Note, parseNote } from '../../../src/note/note.js';
import { BUILT_IN_TEMPLATES } from '../../../src/templates/builtIn.js';
import { renderNote, type TemplateVariables } from '../../../src/templates/render.js';
import { language } from '../support/checking.js';

const VARIABLES: TemplateVariables = {
  interviewer: 'Raj Patel',
  title: 'Engineering Manager',
  email: 'raj.patel@example.com',
  via: '',
  company: 'Amazon',
  role: 'Software Development Engineer II',
  interviewed: '2026-11-20T15:00-08:00',
  topics: [],
  skills: [],
  interests: [],
  candidate: { name: '', email: '', signature: '' },
};
const NOW = new Date('2026-11-20T23:30:00Z');

function noteOf(text: string): Note {
  const note = parseNote(text);
  if (!note) throw new Error(`no note: ${text}`);
  return note;
}

describe.each(BUILT_IN_TEMPLATES)('$label', ({ text: template }) => {
  test('leaves a note whose only findings are its own gaps, beside its siblings', () => {
    const directory = new NoteDirectory(new SentenceIndex());
    const notes = ['Raj Patel', 'Priya Shah', 'Dr. Una O’Neil'].map((interviewer) => {
      const note = noteOf(renderNote(template, { ...VARIABLES, interviewer }).text);
      directory.set({ file: interviewer, interviewer, company: note.company }, note.body.sentences);
      return note;
    });
    for (const note of notes) {
      const siblings = directory.siblingsOf(note.interviewer);
      const findings = check(note, {
        now: NOW,
        deadline: DEFAULT_DEADLINE,
        limits: DEFAULT_LIMITS,
        rules: {},
        siblings,
        resume: undefined,
        language,
      });
      const gaps = [...note.text.matchAll(/\[[^\]]+\]/g)].map((gap) => `specificity/placeholder ${gap[0]}`);
      expect(findings.map(({ rule, range }) => `${rule} ${note.text.slice(range.start, range.end)}`)).toEqual(
        gaps,
      );
      expect(gaps.length).toBeGreaterThan(2);
    }
  });

  test('the first gap is the first one of the message', () => {
    const { text, firstGap } = renderNote(template, VARIABLES);
    expect(text.slice(firstGap?.start, firstGap?.end)).toMatch(/^\[[^[\]]+\]$/);
    expect(text.indexOf('[')).toBe(firstGap?.start);
  });

  test('says what is known, and leaves a gap for what is not', () => {
    const bare = renderNote(template, VARIABLES).text;
    const told = renderNote(template, {
      ...VARIABLES,
      topics: ['idempotent backfills'],
      skills: ['event sourcing'],
    }).text;
    expect(told).toContain('topics: [idempotent backfills]');
    expect(told).toContain('skills: [event sourcing]');
    expect(noteOf(told).body.prose).toContain('idempotent backfills');
    expect(noteOf(told).body.prose).toContain('event sourcing');
    expect(bare.split('[').length).toBeGreaterThan(
      told.replaceAll(/^(?:topics|skills):.*$/gm, '').split('[').length,
    );
  });

  test('does without the time of the interview', () => {
    const { text } = renderNote(template, { ...VARIABLES, interviewed: '' });
    expect(text).toMatch(/^subject: Thank you for our \w+$/m);
    expect(text).toMatch(/^interviewed:$/m);
    expect(text).not.toContain(' on .');
  });
});

test('the front matter is written as the guidelines show it', () => {
  const { text } = renderNote(BUILT_IN_TEMPLATES[0].text, VARIABLES);
  expect(text.slice(0, text.indexOf('Hi '))).toBe(`---
interviewer: Raj Patel
title: Engineering Manager
email: raj.patel@example.com
via:
company: Amazon
role: Software Development Engineer II
interviewed: 2026-11-20T15:00-08:00
topics:
skills:
interests:
subject: Thank you for Friday's conversation
sent:
---
`);
});

test('values are text, whatever they hold', () => {
  const value = fc
    .oneof(
      fc.constantFrom(
        '{{company}}',
        '{{{role}}}',
        '$1 $& $$',
        'a: b',
        '# none',
        '- x',
        '"',
        "'",
        'null',
        '007',
        '[x]',
        '{x}',
        '&a',
        '*a',
        '!x',
        '%x',
        '@x',
        '<b>&amp;</b>',
        '---',
        'yes',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    )
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(value, value, value, (interviewer, company, role) => {
      const note = noteOf(
        renderNote(BUILT_IN_TEMPLATES[0].text, { ...VARIABLES, interviewer, company, role }).text,
      );
      expect(note).toMatchObject({ interviewer, company, role });
      expect(note.frontMatter.problems).toEqual([]);
      expect(note.isSent).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
