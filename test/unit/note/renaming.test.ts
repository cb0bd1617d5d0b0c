import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/note/note.js';
import { countMentions, renameEdits } from '../../../src/note/renaming.js';
import { applyEdits } from '../../../src/note/text.js';

const TEXT = `---
interviewer: Raj Patel
company: Amazon   # the shop
role: "Analyst"
subject: Thank you, Amazon
---
Hi Raj,

I liked Amazon. Amazonian rivers, amazon, Amazon's orders (Amazon) and the Analyst role.
`;

function renamed(text: string, to: { company?: string; role?: string }, inMessage = true) {
  const note = parseNote(text);
  if (!note) throw new Error('This is no note.');
  const renaming = {
    company: { from: note.company, to: to.company ?? note.company },
    role: { from: note.role, to: to.role ?? note.role },
  };
  return {
    text: applyEdits(text, renameEdits(note, renaming, inMessage)),
    mentions: countMentions(note, renaming),
  };
}

describe('a company that is renamed', () => {
  test('is so in the record alone', () => {
    const { text, mentions } = renamed(TEXT, { company: 'Tidewater' }, false);
    expect(text).toBe(TEXT.replace('company: Amazon', 'company: Tidewater'));
    expect(mentions).toBe(4);
  });

  test('is so in subject and message as well, where it stands as a word', () => {
    expect(renamed(TEXT, { company: 'Tidewater' }).text).toBe(TEXT.replace(/\bAmazon\b/g, 'Tidewater'));
  });

  test('and role together, the longer name first', () => {
    const text = TEXT.replace('"Analyst"', 'Amazon Analyst').replace(
      'the Analyst role',
      'the Amazon Analyst role',
    );
    const { text: after } = renamed(text, { company: 'Tidewater', role: 'Engineer' });
    expect(after).toContain('(Tidewater) and the Engineer role.');
    expect(after).toContain('role: Engineer\n');
  });

  test('to what it is called changes nothing', () => {
    expect(renamed(TEXT, {})).toEqual({ text: TEXT, mentions: 0 });
  });
});

test('whatever the names, the note has them afterwards, and back again it is as it was', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}\s\ufeff\u2028\u2029]+/gu, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(name, name, (company, role) => {
      const { text } = renamed(TEXT, { company, role }, false);
      expect(parseNote(text)).toMatchObject({ company, role });
      const back = renamed(text, { company: 'Amazon', role: 'Analyst' }, false).text;
      expect(back.replace('role: Analyst', 'role: "Analyst"')).toBe(TEXT);
    }),
  );
});
