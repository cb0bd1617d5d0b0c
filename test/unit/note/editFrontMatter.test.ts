import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addToList, removeField, setField } from '../../../src/note/editFrontMatter.js';
import { parseFrontMatter } from '../../../src/note/frontMatter.js';
import { applyEdits } from '../../../src/note/text.js';

const NOTE = `---
# who
interviewer: "Raj Patel"   # required
company: 'Amazon'
x-mine: {a: 1}   # unknown, mine
topics:
  - backfills   # the hard ones
  - on-call
skills: [go, sql]
sent:    # empty = pending
---
Hi Raj,
`;

const read = (text: string, key: string) => parseFrontMatter(text)?.entries.get(key)?.value;
const set = (text: string, key: string, value: string | undefined) =>
  applyEdits(text, setField(text, key, value));

describe('removeField', () => {
  test('takes a line away that was written below another, and nothing else', () => {
    for (const text of [NOTE, NOTE.replaceAll('\n', '\r\n')]) {
      const written = applyEdits(text, setField(text, 'sent-text', '162 words, 8f3a2c1d', 'sent'));
      expect(written).toContain('# empty = pending');
      expect(written).toMatch(/^sent: .*\r?\nsent-text: 162 words, 8f3a2c1d\r?\n---/m);
      expect(applyEdits(written, removeField(written, 'sent-text'))).toBe(text);
    }
  });

  test('leaves a value alone that has more than its line, or less', () => {
    const flow = '---\n{interviewer: Raj, sent-text: x}\n---\n';
    expect(removeField(flow, 'sent-text')).toEqual([]);
    expect(removeField(NOTE, 'topics')).toEqual([]);
    expect(removeField(NOTE, 'role')).toEqual([]);
    expect(removeField('no note', 'sent')).toEqual([]);
  });
});

describe('setField', () => {
  it.each(['""', "''", 'null', '~', '"" # not yet'])('takes the place of an empty value: %s', (empty) => {
    const text = `---\ninterviewer: Raj\nsent: ${empty}\n---\n`;
    const edited = set(text, 'sent', '2026-11-20T15:00-08:00');
    expect(edited).toContain('sent: 2026-11-20T15:00-08:00');
    expect(parseFrontMatter(edited)?.problems).toEqual([]);
    expect(edited.includes('# not yet')).toBe(empty.includes('#'));
  });

  test('fills an empty value and leaves every other byte', () => {
    expect(set(NOTE, 'sent', '2026-11-20T18:00-08:00')).toBe(
      NOTE.replace('sent:    # empty', 'sent: 2026-11-20T18:00-08:00    # empty'),
    );
  });

  test.each(['""', "''", '~'])('fills %s, which says nothing', (written) => {
    const text = NOTE.replace('sent:    # empty', `sent: ${written}    # empty`);
    expect(set(text, 'sent', '2026-11-20')).toBe(
      NOTE.replace('sent:    # empty', 'sent: 2026-11-20    # empty'),
    );
  });

  test('filling and emptying undo each other, with LF and with CRLF', () => {
    for (const text of [NOTE, NOTE.replaceAll('\n', '\r\n')]) {
      expect(set(set(text, 'sent', '2026-11-20'), 'sent', undefined)).toBe(text);
    }
  });

  test('replaces a quoted value and keeps the comment behind it', () => {
    expect(set(NOTE, 'interviewer', 'Priya Shah')).toBe(NOTE.replace('"Raj Patel"', 'Priya Shah'));
  });

  test('adds a missing key at the end, with the line ending of the file', () => {
    const crlf = NOTE.replaceAll('\n', '\r\n');
    expect(set(crlf, 'role', 'SDE')).toBe(crlf.replace('---\r\nHi', 'role: SDE\r\n---\r\nHi'));
  });

  test('does nothing where there is no front matter, or nothing to change', () => {
    expect(setField('Hi Raj,\n', 'sent', 'x')).toEqual([]);
    expect(setField(NOTE, 'role', undefined)).toEqual([]);
    expect(setField(NOTE, 'sent', undefined)).toEqual([]);
  });

  test('any text comes back as it was set, and everything else stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (value) => {
        const wanted = value.trim();
        fc.pre(wanted !== '' && !/[\u0085\u2028\u2029\p{Cc}]/u.test(wanted));
        const text = set(NOTE, 'subject', wanted);
        expect(read(text, 'subject')).toEqual({ kind: 'scalar', text: wanted });
        expect(text.replace(/^subject: .*\n/m, '')).toBe(NOTE);
      }),
    );
  });
});

describe('addToList', () => {
  const add = (text: string, key: string, ...items: string[]) =>
    applyEdits(text, addToList(text, key, items));

  test('continues a block list in its own style', () => {
    expect(add(NOTE, 'topics', 'migrations')).toBe(
      NOTE.replace('  - on-call\n', '  - on-call\n  - migrations\n'),
    );
  });

  test('continues a flow list', () => {
    expect(add(NOTE, 'skills', 'k8s', 'go')).toBe(NOTE.replace('[go, sql]', '[go, sql, k8s]'));
  });

  test('makes a list where there is none', () => {
    expect(read(add(NOTE, 'ignore', 'tone/casual'), 'ignore')).toMatchObject({
      kind: 'list',
      items: [{ text: 'tone/casual' }],
    });
  });

  test('a single value becomes the first item', () => {
    const text = NOTE.replace('skills: [go, sql]', 'skills: go');
    expect(read(add(text, 'skills', 'sql'), 'skills')).toMatchObject({
      items: [{ text: 'go' }, { text: 'sql' }],
    });
  });

  test('items that YAML would misread are quoted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 3 }),
        (items) => {
          const wanted = [...new Set(items.map((item) => item.trim()))].filter(
            (item) => item !== '' && !/\p{Cc}/u.test(item),
          );
          fc.pre(wanted.length > 0);
          for (const key of ['topics', 'skills', 'ignore']) {
            const value = read(add(NOTE, key, ...wanted), key);
            const found = value?.kind === 'list' ? value.items.map((item) => item.text) : [];
            expect(found).toEqual(expect.arrayContaining(wanted));
          }
        },
      ),
    );
  });
});
