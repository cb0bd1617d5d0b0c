import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Note, parseNote } from '../../../src/note/note.js';
import { applyEdits } from '../../../src/note/text.js';
import { BUILT_IN_TEMPLATES } from '../../../src/templates/builtIn.js';
import { findFirstGap, renderMessage, renderNote, replaceMessage } from '../../../src/templates/render.js';
import { readTemplate } from '../../../src/templates/template.js';
import { valuesOf } from '../../../src/templates/valuesOf.js';
import { VARIABLES } from '../../../src/templates/variables.js';
import { tries } from '../support/properties.js';
import { TOLD, VALUES } from '../support/templates.js';

const [FIRST] = BUILT_IN_TEMPLATES;

function noteOf(text: string): Note {
  const note = parseNote(text);
  if (!note) throw new Error(`no note: ${text}`);
  return note;
}

const message = (template: string, values = TOLD) => renderMessage(template, values);

test('the front matter is written as the guidelines show it', () => {
  const { text } = renderNote(FIRST.text, VALUES);
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

describe('the first gap', () => {
  test.each(BUILT_IN_TEMPLATES)('of $label is the first one of its message', ({ text: template }) => {
    const { text, firstGap } = renderNote(template, VALUES);
    expect(firstGap?.start).toBe(text.indexOf('['));
    expect(text.slice(firstGap?.start, firstGap?.end)).toMatch(/^\[[^[\]]+\]$/);
  });

  test('is none where nothing is left open', () => {
    expect(findFirstGap('---\ninterviewer: Raj\n---\nHi Raj,\n')).toBeUndefined();
  });
});

describe('what a template may ask for', () => {
  test('is written as a letter says it', () => {
    expect(message('{{greetingName}}, {{firstName}}, {{interviewer}}')).toBe('Raj, Raj, Raj Patel');
    expect(message('{{weekday}} | {{interviewedOn}}')).toBe('Friday | Friday, November 20');
    expect(message('{{topic}}')).toBe('moving the order pipeline to event sourcing');
    expect(message('{{topics}}')).toBe(
      'moving the order pipeline to event sourcing and idempotent backfills',
    );
    const three = { ...TOLD, skills: ['a', 'b', 'c'] };
    expect(message('{{skills}}; {{skills.or}}', three)).toBe('a, b and c; a, b or c');
    expect(message('{{#skills.items}}({{.}}){{/skills.items}}', three)).toBe('(a)(b)(c)');
    expect(message('{{#skills}}once: {{skills}}{{/skills}}', three)).toBe('once: a, b and c');
  });

  test('leaves a gap where nothing is known, and none in the front matter', () => {
    expect(message('{{topic}}, {{skills.or}}, {{candidate.email}}', VALUES)).toBe(
      '[something you talked about], [skills they look for], [your address]',
    );
    expect(message('{{#topics}}x{{/topics}}{{^topics}}none{{/topics}}', VALUES)).toBe('none');
    const { text } = renderNote('---\nsubject: "{{topic}}"\ntitle: {{title}}\n---\n', {
      ...VALUES,
      title: '',
    });
    expect(text).toMatch(/^subject:$/m);
    expect(text).toMatch(/^title:$/m);
  });

  test('is signed with the signature, else with the name', () => {
    const candidate = { name: 'Alex Kim', email: '', signature: '' };
    expect(message('{{candidate.signature}}', { ...VALUES, candidate })).toBe('Alex Kim');
    const signature = 'Alex Kim\n+1 555 0100';
    expect(message('{{candidate.signature}}', { ...VALUES, candidate: { ...candidate, signature } })).toBe(
      signature,
    );
  });

  test('is every variable that there is, and whatever else is named stays where it can be seen', () => {
    for (const [name, { gap }] of Object.entries(VARIABLES)) {
      expect(message(`{{${name}}}`, VALUES), name).not.toContain('{{');
      if (gap !== undefined) expect(message(`{{${name}}}`, TOLD)).not.toBe('');
    }
    for (const name of ['topik', 'constructor', '__proto__', 'toString', 'topics.length', ''])
      expect(message(`{{${name}}}`)).toBe(`{{${name}}}`);
  });

  test('one of several wordings, the same for one person, with sections within', () => {
    const template =
      '{{#oneOf}}A {{#topic}}x|y{{/topic}} | B{{#oneOf}}1|2{{/oneOf}} | C {{firstName}}{{/oneOf}}';
    const people = Array.from({ length: 40 }, (_, i) => `Raj${i} Patel`);
    const wordings = new Set(people.map((interviewer) => message(template, { ...TOLD, interviewer })[0]));
    expect([...wordings].sort()).toEqual(['A', 'B', 'C']);
    for (const interviewer of people) {
      const values = { ...TOLD, interviewer };
      expect(message(template, values)).toBe(message(template, values));
    }
  });
});

describe('the front matter', () => {
  test('of a template may have its own keys, lists, comments and quotation marks', () => {
    const { text } = renderNote(
      `---
template: Mine
file: {{firstName}}
interviewer: {{interviewer}} # who
company: '{{company}}'
role: Fixed
tags: [{{company}}, x, {{via}}]
more:
  - {{topic}}
subject: "Thanks: {{firstName}}"
---
Hi`,
      { ...TOLD, company: 'A: b # c' },
    );
    expect(text).toBe(`---
interviewer: Raj Patel # who
company: "A: b # c"
role: Fixed
tags: ["A: b # c", x]
more:
  - moving the order pipeline to event sourcing
subject: "Thanks: Raj"
title: Engineering Manager
email: raj.patel@example.com
interviewed: 2026-11-20T15:00-08:00
topics: [moving the order pipeline to event sourcing, idempotent backfills]
skills: [event sourcing]
interests: [trail running]
---
Hi`);
  });

  test('is there where a template has none', () => {
    expect(noteOf(renderNote('Hi {{firstName}},\n', VALUES).text)).toMatchObject({
      interviewer: 'Raj Patel',
      company: 'Amazon',
      role: 'Software Development Engineer II',
      isSent: false,
    });
  });

  test('does without the time of the interview', () => {
    for (const { text: template } of BUILT_IN_TEMPLATES) {
      const { text } = renderNote(template, { ...VALUES, interviewed: '' });
      expect(text).toMatch(/^subject: Thank you for our \w+$/m);
      expect(text).toMatch(/^interviewed:$/m);
      expect(text).not.toMatch(/ on [.,;]/);
    }
  });
});

test('a template that was written on Windows makes the same note', () => {
  const written = readTemplate('x', `\uFEFF${FIRST.text.replaceAll('\n', '\r\n')}`);
  expect(renderNote(written.text, TOLD)).toEqual(renderNote(FIRST.text, TOLD));
});

describe('the message of a note', () => {
  const replaced = (text: string) =>
    applyEdits(text, [replaceMessage(noteOf(text), 'Hi {{firstName}},\n\n{{topics}}\n', TOLD)]);

  test('gives way to that of a template; the front matter stays, byte for byte', () => {
    const front = '---\r\ninterviewer:   Raj # him\r\n---  \r\n';
    const written = 'moving the order pipeline to event sourcing and idempotent backfills';
    expect(replaced(`${front}Old\r\n`)).toBe(`${front}Hi Raj,\r\n\r\n${written}\r\n`);
    expect(replaced('---\ninterviewer: Raj\n---')).toBe(
      `---\ninterviewer: Raj\n---\nHi Raj,\n\n${written}\n`,
    );
  });

  test('is filled in with what the note knows', () => {
    const note = noteOf(renderNote(FIRST.text, TOLD).text);
    expect(valuesOf(note, TOLD.candidate)).toEqual(TOLD);
    const nobody = VALUES.candidate;
    expect(valuesOf(note, nobody).candidate.name).toBe('Alex Kim');
    expect(valuesOf(noteOf(renderNote(FIRST.text, VALUES).text), nobody).candidate.name).toBe('');
  });
});

test('a template says its name itself, else its file does', () => {
  expect(readTemplate('x', FIRST.text)).toMatchObject({ id: 'x', label: 'First Conversation' });
  expect(readTemplate('second-round', 'Hi')).toMatchObject({ label: 'Second Round', detail: '' });
  expect(readTemplate('a', '---\ntemplate: "Mine: #1" # x\n---\n').label).toBe('Mine: #1');
  expect(renderNote('---\nfile: {{firstName}} late\n---\n', VALUES).file).toBe('Raj late');
});

/** What would expand, break YAML or be HTML, if it were not text. */
const value = fc
  .oneof(
    fc.constantFrom(
      ...'{{company}}|{{{role}}}|$1 $& $$|a: b|# none|- x|"|null|007|[x]|{x}|&a|*a|!x|%x|@x|<b>&amp;</b>|---|yes'.split(
        '|',
      ),
      "'",
      '{{#oneOf}}a|b{{/oneOf}}',
      '|',
      '{{/topic}}',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

describe('values are text, whatever they hold', () => {
  test('in the front matter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BUILT_IN_TEMPLATES),
        value,
        value,
        value,
        fc.uniqueArray(value, { maxLength: 3 }),
        (template, interviewer, company, role, topics) => {
          const { text } = renderNote(template.text, { ...VALUES, interviewer, company, role, topics });
          const note = noteOf(text);
          expect(note).toMatchObject({ interviewer, company, role });
          expect(note.topics.map((topic) => topic.text)).toEqual(topics);
          expect(note.frontMatter.problems).toEqual([]);
          expect(note.isSent).toBe(false);
        },
      ),
      { numRuns: tries(150) },
    );
  });

  test('in the message, and nothing in them is rendered', () => {
    fc.assert(
      fc.property(value, value, (topic, name) => {
        const values = { ...TOLD, topics: [topic], candidate: { name, email: '', signature: '' } };
        expect(message('a {{topic}} b {{{topics}}} c {{&candidate.signature}}', values)).toBe(
          `a ${topic} b ${topic} c ${name}`,
        );
        expect(message('{{#oneOf}}{{topic}}{{/oneOf}}', values)).toBe(topic);
      }),
      { numRuns: tries(200) },
    );
  });
});
