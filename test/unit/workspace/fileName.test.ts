import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewFolderName, noteFileName } from '../../../src/workspace/fileName.js';
import { tries } from '../support/properties.js';

describe('the file name of a note', () => {
  test.each([
    ['Raj Patel', 'raj-patel.md'],
    ['../../etc', 'etc.md'],
    ['..\\..\\windows', 'windows.md'],
    ['CON', 'con-note.md'],
    ['con.md', 'con-md.md'],
    ['LPT1', 'lpt1-note.md'],
    ['COM¹', 'com1-note.md'],
    ['Nguyễn Thị Ánh', 'nguyễn-thị-ánh.md'],
    ["O'Neil / Smith", 'oneil-smith.md'],
    ['Dr. Una O’Neil, PhD...', 'dr-una-oneil-phd.md'],
    ['山田 太郎', '山田-太郎.md'],
    ['Raj 😀 Patel', 'raj-patel.md'],
    ['😀', 'interviewer.md'],
    ['...', 'interviewer.md'],
    ['', 'interviewer.md'],
    ['אבי כהן', 'אבי-כהן.md'],
    ['Raj\u202e\u0000\nPatel.', 'raj-patel.md'],
    ['Ｒａｊ／Patel', 'raj-patel.md'],
    ['हरि प्रसाद', 'हरि-प्रसाद.md'],
  ])('%j', (person, expected) => {
    expect(noteFileName(person, [])).toBe(expected);
  });

  test('is cut to 80 units between characters', () => {
    expect(noteFileName('a'.repeat(300), [])).toBe(`${'a'.repeat(77)}.md`);
    expect(noteFileName(`${'a'.repeat(76)}\u{20000}b`, [])).toBe(`${'a'.repeat(76)}.md`);
    expect(noteFileName(`${'a'.repeat(75)}ก\u0e33\u0e48b`, [])).not.toMatch(/ก\.md$/);
    expect(noteFileName(`${'a'.repeat(76)} b`, [])).toBe(`${'a'.repeat(76)}.md`);
  });

  test('is none that is taken, in whatever case or composition', () => {
    expect(noteFileName('Raj Patel', ['raj-patel.md'])).toBe('raj-patel-2.md');
    expect(noteFileName('Raj Patel', ['RAJ-PATEL.MD', 'raj-patel-2.md'])).toBe('raj-patel-3.md');
    expect(noteFileName('Ánh', ['a\u0301nh.md'])).toBe('ánh-2.md');
    expect(noteFileName('a'.repeat(300), [`${'a'.repeat(77)}.md`])).toBe(`${'a'.repeat(75)}-2.md`);
  });

  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '..',
          '/',
          '\\',
          'CON',
          '.',
          ' ',
          ':',
          '\u0000',
          '\ud83d',
          'e\u0301',
          'ﬀ',
          'İ',
          '👩‍👩‍👧',
          '\u0301'.repeat(90),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  test('holds only letters, digits and hyphens, whatever the name', () => {
    fc.assert(
      fc.property(names, (person) => {
        const fileName = noteFileName(person, []);
        expect(fileName).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.md$/u);
        expect(fileName.length).toBeLessThanOrEqual(80);
        expect(new TextEncoder().encode(fileName).length).toBeLessThanOrEqual(255);
        expect(fileName).not.toMatch(/\p{Cs}/u);
        expect(fileName).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
      }),
      { numRuns: tries(1000) },
    );
  });

  test('differs from all before it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(names, fc.constantFrom('Raj', 'raj', 'RAJ')), { maxLength: 12 }),
        (people) => {
          const taken: string[] = [];
          for (const person of people) taken.push(noteFileName(person, taken));
          const keys = taken.map((fileName) => fileName.normalize('NFD').toLowerCase());
          expect(new Set(keys).size).toBe(people.length);
        },
      ),
    );
  });
});

describe('the folder of an interview', () => {
  test.each([
    ['Amazon', 'Software Development Engineer II', '2026-11-20-amazon-software-development-engineer-ii'],
    ['../..', '/etc/passwd', '2026-11-20-etc-passwd'],
    ['', '', '2026-11-20'],
    ['Ernst & Young', 'C++ Developer', '2026-11-20-ernst-young-c-developer'],
  ])('%j, %j', (company, role, expected) => {
    expect(interviewFolderName('2026-11-20', company, role)).toBe(expected);
  });

  test('is bounded, whatever company and role', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (company, role) => {
          const folder = interviewFolderName('2026-11-20', company, role);
          expect(folder.length).toBeLessThanOrEqual(80);
          expect(folder).toMatch(/^2026-11-20(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*)?$/u);
          expect(folder).not.toMatch(/-$/);
        },
      ),
    );
    expect(interviewFolderName('2026-11-20', 'a'.repeat(300), 'Engineer')).toBe(
      `2026-11-20-${'a'.repeat(32)}-engineer`,
    );
  });
});
