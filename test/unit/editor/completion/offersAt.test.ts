import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../../../../src/editor/completion/offer.js';
import { offersAt } from '../../../../src/editor/completion/offersAt.js';
import { scalarSource } from '../../../../src/note/editFrontMatter.js';
import { FIELD_NAMES } from '../../../../src/note/fields.js';
import { fieldItems, fieldText } from '../../../../src/note/fieldValues.js';
import { type Note, parseNote } from '../../../../src/note/note.js';
import { greetingName } from '../../../../src/note/personName.js';
import { applyEdits } from '../../../../src/note/text.js';
import { summarize } from '../../../../src/workspace/noteSummary.js';

const NOW = new Date(2026, 10, 20, 16, 0, 30);
const RULES = [
  { id: 'tone/casual', description: 'Slang.' },
  { id: 'conciseness/too-long', description: 'Too many words.' },
];
const PRIYA = note(`---
interviewer: Priya Shah
title: "Head of R&D: Freight"
company: Tidewater Freight
role: Software Engineer
via: Dana Reed <dana@example.com>
interviewed: 2026-11-20
topics: [the rota, "A, B and C"]
skills: [SQL]
---
`);
const ELSEWHERE = note(`---
interviewer: Una O'Neil
company: Halden Maps
role: Data Engineer
---
`);

/** A note in which `|` is the cursor. */
function read(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { note: note(text), offset };
}

function note(text: string): Note {
  const parsed = parseNote(text);
  if (!parsed) throw new Error(`This is no note: ${text}`);
  return parsed;
}

function around(of: Note, others: readonly Note[]): Surroundings {
  return {
    now: NOW,
    greetingName: greetingName(of.interviewer),
    rules: RULES,
    others: () => others.map(summarize),
    quote: scalarSource,
  };
}

function offers(marked: string, { isAsked = false, others = [ELSEWHERE, PRIYA] } = {}) {
  const { note, offset } = read(marked);
  return offersAt(note, offset, around(note, others), isAsked);
}

function labels(marked: string, isAsked = false): string[] {
  return offers(marked, { isAsked })?.offers.map(({ label }) => label) ?? [];
}

/** The text after the offer of that label was taken; the cursor of a snippet shows as `|`. */
function take(marked: string, label: string, isAsked = false): string {
  const found = offers(marked, { isAsked });
  const offer = found?.offers.find((candidate) => candidate.label === label);
  if (!found || !offer) throw new Error(`"${label}" is not offered.`);
  const newText = offer.isSnippet ? offer.newText.replace('$1', '|') : offer.newText;
  return applyEdits(read(marked).note.text, [{ range: found.range, newText }]);
}

const frontMatter = (line: string) =>
  `---\ninterviewer: Raj Patel\ncompany: Tidewater Freight\n${line}\n---\nHi Raj,\n`;
const BODY = `---
interviewer: Raj Patel
company: Tidewater Freight
role: Software Engineer
via: Dana Reed <dana@example.com>
topics:
  - moving the order pipeline to event sourcing
  - how you replay a day of orders
skills: [idempotent backfills]
interests: [trail running]
---
`;
const body = (line: string) => `${BODY}Hi Raj,\n\n${line}\n\nBest,\nAlex\n`;

describe('keys of the front matter', () => {
  it('are those that are missing, in order, each with what it is for', () => {
    const found = offers(frontMatter('|'));
    expect(found?.offers.map(({ label }) => label)).toEqual(
      FIELD_NAMES.filter((name) => !['interviewer', 'company', 'sent-text'].includes(name)),
    );
    expect(found?.offers[0]).toMatchObject({ label: 'title', documentation: 'Their job title.' });
  });

  it('are written with their colon, and lists with their brackets', () => {
    expect(take(frontMatter('ro|'), 'role')).toBe(frontMatter('role: '));
    expect(take(frontMatter('to|'), 'topics')).toBe(frontMatter('topics: [|]'));
  });

  it('replace the word at the cursor, and keep the value behind it', () => {
    expect(take(frontMatter('tit|el: Manager'), 'title')).toBe(frontMatter('title: Manager'));
    expect(labels(frontMatter('title|: Manager'))).toContain('title');
  });

  it('are not for values, comments and items', () => {
    expect(labels(frontMatter('# a comment|'))).toEqual([]);
    expect(labels(frontMatter('some| words'))).toEqual([]);
    expect(labels(frontMatter('  nested|'))).toEqual([]);
  });
});

describe('values of the front matter', () => {
  it('are those of other notes, the same company’s first', () => {
    expect(labels(frontMatter('role: |'))).toEqual(['Software Engineer', 'Data Engineer']);
    expect(take(frontMatter('role: Da|'), 'Data Engineer')).toBe(frontMatter('role: Data Engineer'));
    expect(take(frontMatter('role: Da|ta # or so'), 'Data Engineer')).toBe(
      frontMatter('role: Data Engineer # or so'),
    );
    expect(labels(frontMatter('via: |'))).toEqual(['Dana Reed <dana@example.com>']);
    expect(labels('---\ninterviewer: Raj\ncompany: Hal|\n---\n')).toEqual(['Halden Maps']);
  });

  it('are compared by the beginnings of words, without case and diacritics', () => {
    expect(labels(frontMatter('role: engín|'))).toEqual(['Software Engineer', 'Data Engineer']);
    expect(labels(frontMatter('role: ngin|'))).toEqual([]);
    expect(labels(frontMatter('role: Software Engineer|'))).toEqual([]);
  });

  it('are quoted where YAML needs it, also behind a quote that stands there', () => {
    expect(take(frontMatter('title: |'), 'Head of R&D: Freight')).toBe(
      frontMatter('title: "Head of R&D: Freight"'),
    );
    const quoted = frontMatter('title: "He|"');
    expect(offers(quoted)?.offers[0]?.filterText).toBe('"Head of R&D: Freight');
    expect(take(quoted, 'Head of R&D: Freight')).toBe(frontMatter('title: "Head of R&D: Freight"'));
  });

  it('are items of lists, in whichever way the list is written', () => {
    expect(take(frontMatter('topics: |'), 'the rota')).toBe(frontMatter('topics: [the rota]'));
    expect(take(frontMatter('topics: [|]'), 'A, B and C')).toBe(frontMatter('topics: ["A, B and C"]'));
    expect(take(frontMatter('topics: [one, r|, two]'), 'the rota')).toBe(
      frontMatter('topics: [one, the rota, two]'),
    );
    expect(take(frontMatter('topics:\n  - one\n  - |'), 'the rota')).toBe(
      frontMatter('topics:\n  - one\n  - the rota'),
    );
    expect(labels(frontMatter('topics: [the rota, |]'))).toEqual(['A, B and C']);
    expect(take(frontMatter('topics: ["a, |b"]'), 'A, B and C')).toBe(frontMatter('topics: ["A, B and C"]'));
  });

  it('are dates, where a date belongs', () => {
    const found = offers(frontMatter('interviewed: |'))?.offers ?? [];
    expect(found.map(({ detail }) => detail)).toEqual(['as Priya Shah', 'now', 'yesterday']);
    expect(found[0]?.label).toBe('2026-11-20');
    const sent = offers(frontMatter('sent: |'))?.offers ?? [];
    expect(sent.map(({ detail }) => detail)).toEqual(['now', 'today']);
    expect(new Date(sent[0]?.newText ?? '')).toEqual(new Date(2026, 10, 20, 16, 0));
  });

  it('are rules, where rules are ignored', () => {
    expect(labels(frontMatter('ignore: [|]'))).toEqual(['tone/casual', 'conciseness/too-long']);
    expect(labels(frontMatter('ignore: [tone/casual, c|]'))).toEqual(['conciseness/too-long']);
    expect(offers(frontMatter('ignore: |'))?.offers[0]).toMatchObject({
      documentation: 'Slang.',
      newText: '[tone/casual]',
    });
  });

  it('are none directly behind the colon, in comments, and for keys that are none', () => {
    expect(labels(frontMatter('role:|'))).toEqual([]);
    expect(labels(frontMatter('role: # |'))).toEqual([]);
    expect(labels(frontMatter('colour: |'))).toEqual([]);
    expect(labels(frontMatter('role: x\n  - |'))).toEqual([]);
  });
});

describe('the greeting', () => {
  it('gets the name, with the comma that is missing', () => {
    expect(take(`${BODY}Hi |\n`, 'Raj')).toBe(`${BODY}Hi Raj,\n`);
    expect(take(`${BODY}Dear R|,\n`, 'Raj Patel')).toBe(`${BODY}Dear Raj Patel,\n`);
    expect(take(`${BODY}Hi |there,\n`, 'Raj')).toBe(`${BODY}Hi Raj,\n`);
  });

  it('is offered as a whole where it is begun', () => {
    expect(labels(`${BODY}He|`)).toEqual(['Hello Raj,']);
    expect(labels(`${BODY}\n|`, true)).toEqual(['Hi Raj,', 'Dear Raj,', 'Hello Raj,']);
    expect(labels(`${BODY}\n|`)).toEqual([]);
  });

  it('is left alone where it greets the interviewer', () => {
    for (const greeting of ['Hi Raj|,', 'Hi Raj|', 'Dear Raj Patel|'])
      expect(labels(BODY + greeting), greeting).toEqual([]);
    expect(labels(`${BODY}Hi Raj, |`)).toEqual([]);
  });
});

describe('the message', () => {
  it('gets names that begin as they were typed', () => {
    expect(labels(body('Thanks, Ra|'))).toEqual(['Raj', 'Raj Patel']);
    expect(labels(body('When I asked Da|'))).toEqual(['Dana Reed']);
    expect(labels(body('the team at Ti|'))).toEqual(['Tidewater Freight']);
    expect(labels(body('I would ra|'))).toEqual([]);
  });

  it('gets topics, skills and interests from the word on that is begun', () => {
    expect(labels(body('Thank you for mov|'))).toEqual(['moving the order pipeline to event sourcing']);
    expect(labels(body('what you said of eve|'))).toEqual(['event sourcing']);
    expect(labels(body('My work on ide|'))).toEqual(['idempotent backfills']);
    expect(take(body('Tra| is'), 'Trail running')).toBe(body('Trail running is'));
  });

  it('offers nothing for ordinary words', () => {
    const prose =
      'Thank you for the time that you took to show me how you work with your team, and to tell me more of it. ' +
      'I would be glad to hear from you, and have a day or two to think about what we said.';
    for (let end = 1; end <= prose.length; end++) {
      expect(labels(body(`${prose.slice(0, end)}|`)), prose.slice(0, end)).toEqual([]);
    }
  });

  it('offers nothing within a word, nor for one letter, nor what stands there', () => {
    expect(labels(body('Ra|jesh'))).toEqual([]);
    expect(labels(body('R|'))).toEqual([]);
    expect(labels(body('idempotent backfills|'))).toEqual([]);
    expect(labels(body('Thanks to Raj|'))).toEqual([]);
    expect(labels(body('(|)'))).toEqual([]);
  });

  it('offers all there is where the person asks', () => {
    expect(labels(body('I think of |'), true)).toEqual([
      'Raj',
      'Raj Patel',
      'Tidewater Freight',
      'moving the order pipeline to event sourcing',
      'how you replay a day of orders',
      'idempotent backfills',
      'trail running',
      'Software Engineer',
      'Dana Reed',
    ]);
    expect(labels(body('ask pat|'), true)).toEqual(['Patel']);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'interviewer: Raj Patel',
    'company: "Tide',
    'topics: [a, "b, c",',
    "skills: 'x",
    '  - the rota # yes',
    'ignore:',
    'sent: ',
    '---',
    'Hi ',
    'Dear Raj,',
    'moving th',
    '[gap] ',
    '🏃 Ánh',
    ' ',
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', '')))
    .map((pieces) => `---\ninterviewer: Raj Patel\n${pieces.map((pair) => pair.join('')).join('')}`);

  it('never throws, and replaces one line’s text that touches the cursor', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.boolean(), (source, at, isAsked) => {
        const parsed = parseNote(source) ?? note('---\ninterviewer: Raj\n---\n');
        const offset = at % (parsed.text.length + 1);
        const found = offersAt(parsed, offset, around(parsed, [PRIYA]), isAsked);
        if (!found) return;
        const { start, end } = found.range;
        expect(found.offers.length).toBeGreaterThan(0);
        expect(start <= offset && offset <= end).toBe(true);
        expect(parsed.text.slice(start, end)).not.toMatch(/[\r\n]/);
      }),
      { examples: [['---\ninterviewer: Raj Patel\nsent: \r\n---\r\n', 34, false]] },
    );
  });

  it('what is taken for a value is the value that was offered', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((written) => {
      const read = note(`---\ninterviewer: ${scalarSource(written)}\n---\n`);
      return read.interviewer === written;
    });
    fc.assert(
      fc.property(value, (company) => {
        const other = note(`---\ninterviewer: Una\ncompany: ${scalarSource(company)}\n---\n`);
        const marked = frontMatter('title: x').replace('Tidewater Freight', '|');
        const { note: empty, offset } = read(marked);
        const found = offersAt(empty, offset, around(empty, [other]), false);
        const newText = found?.offers[0]?.newText ?? '';
        const edited = note(applyEdits(empty.text, found ? [{ range: found.range, newText }] : []));
        expect(fieldText(edited.frontMatter, 'company')).toBe(company);
      }),
    );
  });

  it('what is taken for an item is one item more', () => {
    const { note: listed, offset } = read(frontMatter('topics: [one, |]'));
    const found = offersAt(listed, offset, around(listed, [PRIYA]), false);
    for (const { label, newText } of found?.offers ?? []) {
      const edited = note(applyEdits(listed.text, found ? [{ range: found.range, newText }] : []));
      expect(fieldItems(edited.frontMatter, 'topics').map(({ text }) => text)).toEqual(['one', label]);
    }
  });
});
