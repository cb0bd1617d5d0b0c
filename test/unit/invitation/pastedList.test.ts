import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPastedList, restoreLines } from '../../../src/invitation/pastedList.js';
import { tries } from '../support/properties.js';

/** Interviewers as one line each: `name | title | email`. */
function read(text: string): string[] {
  const { interviewers, problems } = readPastedList(text);
  expect(problems).toEqual([]);
  return interviewers.map(({ name, title, email }) =>
    [name, title ?? '', email ?? ''].join(' | ').replace(/( \| )+$/, ''),
  );
}

const RAJ = 'Raj Patel | Engineering Manager | raj@example.com';
const PRIYA = 'Priya Shah | Senior Engineer | priya@example.com';

describe('one a line', () => {
  test.each([
    [
      'name, address, title',
      'Raj Patel <raj@example.com>, Engineering Manager\nPriya Shah <priya@example.com>, Senior Engineer',
    ],
    [
      'CRLF',
      'Raj Patel <raj@example.com>, Engineering Manager\r\nPriya Shah <priya@example.com>, Senior Engineer\r\n',
    ],
    [
      'bullets',
      '- Raj Patel <raj@example.com>, Engineering Manager\n* Priya Shah <priya@example.com>, Senior Engineer',
    ],
    [
      'numbers',
      '1. Raj Patel <raj@example.com>, Engineering Manager\n2) Priya Shah <priya@example.com>, Senior Engineer',
    ],
    [
      'columns',
      'Raj Patel\tEngineering Manager\traj@example.com\nPriya Shah\tSenior Engineer\tpriya@example.com',
    ],
    [
      'title before address',
      'Raj Patel, Engineering Manager, raj@example.com\nPriya Shah – Senior Engineer – priya@example.com',
    ],
    [
      'title in brackets',
      'Raj Patel (Engineering Manager) <raj@example.com>\nPriya Shah (Senior Engineer) priya@example.com',
    ],
    [
      'semicolons',
      'Raj Patel <raj@example.com>, Engineering Manager; Priya Shah <priya@example.com>, Senior Engineer',
    ],
    [
      'family name first',
      'Patel, Raj <raj@example.com>, Engineering Manager\nShah, Priya <priya@example.com>, Senior Engineer',
    ],
    [
      'quoted',
      '"Patel, Raj" <raj@example.com>, Engineering Manager\n"Priya Shah" <priya@example.com>, Senior Engineer',
    ],
    [
      'one under the other',
      'Raj Patel\nEngineering Manager\nraj@example.com\n\nPriya Shah\nSenior Engineer\npriya@example.com',
    ],
    [
      'line breaks lost in an input box',
      'Raj Patel <raj@example.com>, Engineering Manager Priya Shah <priya@example.com>, Senior Engineer',
    ],
    [
      'a schedule',
      '10:00-10:45 Raj Patel <raj@example.com>, Engineering Manager\n11:00 – 11:45 Priya Shah <priya@example.com>, Senior Engineer',
    ],
    [
      'title first',
      'Engineering Manager: Raj Patel <raj@example.com>\nSenior Engineer, Priya Shah <priya@example.com>',
    ],
    [
      'pronouns',
      'Raj Patel (he/him) <raj@example.com>, Engineering Manager\nPriya Shah (she/her), Senior Engineer, priya@example.com',
    ],
    [
      'mailto',
      'Raj Patel <mailto:raj@example.com>, Engineering Manager\nPriya Shah <mailto:priya@example.com>, Senior Engineer',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([RAJ, PRIYA]);
  });

  test.each([
    ['Raj Patel, Engineering Manager', ['Raj Patel | Engineering Manager']],
    ['Raj Patel, Director, Payments', ['Raj Patel | Director, Payments']],
    ['Raj Patel, Director, Machine Learning', ['Raj Patel | Director, Machine Learning']],
    ['Raj Patel, Head of Sales and Marketing', ['Raj Patel | Head of Sales and Marketing']],
    ['Raj Patel <raj@example.com>, Recruiting', ['Raj Patel | Recruiting | raj@example.com']],
    ['Dr. Una O’Neil, PhD, Principal Scientist', ['Dr. Una O’Neil, PhD | Principal Scientist']],
    ['Robert "Bob" O\'Neil', ['Robert "Bob" O\'Neil']],
    ['Nguyễn Thị Ánh, Kỹ sư', ['Nguyễn Thị Ánh', 'Kỹ sư']],
    ['山田太郎', ['山田太郎']],
    ['raj.patel@example.com', ['Raj Patel |  | raj.patel@example.com']],
    ['../../etc', ['../../etc']],
    ['CON', ['CON']],
    ["O'Neil / Smith", ["O'Neil / Smith"]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('several on one line', () => {
  test.each([
    ['Raj Patel, Priya Shah, Tom Lee', ['Raj Patel', 'Priya Shah', 'Tom Lee']],
    ['Raj, Priya and Tom', ['Raj', 'Priya', 'Tom']],
    ['Raj Patel, Priya Shah, and Tom Lee', ['Raj Patel', 'Priya Shah', 'Tom Lee']],
    ['Raj Patel & Priya Shah', ['Raj Patel', 'Priya Shah']],
    ['Interviewers: Raj Patel, Priya Shah', ['Raj Patel', 'Priya Shah']],
    ['raj patel, priya shah', ['raj patel', 'priya shah']],
    ['Raj Patel, EM Priya Shah, PM', ['Raj Patel | EM', 'Priya Shah | PM']],
    [
      'Raj Patel, Engineering Manager, Priya Shah, Senior Engineer',
      ['Raj Patel | Engineering Manager', 'Priya Shah | Senior Engineer'],
    ],
    [
      'Raj Patel <raj@x.com>, EM Priya Shah <priya@x.com>',
      ['Raj Patel | EM | raj@x.com', 'Priya Shah |  | priya@x.com'],
    ],
    [
      'Raj Patel <raj@x.com> Priya Shah <priya@x.com>',
      ['Raj Patel |  | raj@x.com', 'Priya Shah |  | priya@x.com'],
    ],
    [
      'Raj Patel <raj@x.com> and Priya Shah <priya@x.com>',
      ['Raj Patel |  | raj@x.com', 'Priya Shah |  | priya@x.com'],
    ],
    [
      'raj.patel@x.com, priya.shah@x.com',
      ['Raj Patel |  | raj.patel@x.com', 'Priya Shah |  | priya.shah@x.com'],
    ],
    ['Patel, Raj; Shah, Priya; van der Berg, Anna', ['Raj Patel', 'Priya Shah', 'Anna van der Berg']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('copied from elsewhere', () => {
  test.each([
    [
      'a signature',
      'Raj Patel\nEngineering Manager | Tidewater Freight\nraj@example.com | +1 (555) 010-4477\nhttps://example.com\n',
    ],
    [
      'a signature with a company of its own line',
      'Best regards,\n--\nRaj Patel\nEngineering Manager\nExample Freight\nm: +44 20 7946 0018\nraj@example.com\nwww.example.com\nSent from my iPhone',
    ],
    [
      'LinkedIn',
      'View Raj Patel’s profile\nRaj Patel\nRaj Patel\n· 2nd\n2nd degree connection\nEngineering Manager at Tidewater Freight\nSan Francisco Bay Area\nraj@example.com\n12 mutual connections\nMessage',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([RAJ]);
  });

  test.each([
    [
      'Raj Patel · 1st\nEngineering Manager at Tidewater\nGreater Seattle Area\nConnect\n\nPriya Shah • 2nd\nShe/Her\nSenior Engineer @ Tidewater\nBerlin, Berlin, Germany\nMessage',
      ['Raj Patel | Engineering Manager', 'Priya Shah | Senior Engineer'],
    ],
    ['Raj Patel, Engineering Manager at Tidewater', ['Raj Patel | Engineering Manager']],
    ['Raj Patel, Editor at Large', ['Raj Patel | Editor at Large']],
    ['Raj Patel, EM | Priya Shah, PM', ['Raj Patel | EM', 'Priya Shah | PM']],
    ['Raj Patel | Engineering Manager | raj@example.com', [RAJ]],
  ])('%j', (text, people) => {
    expect(read(text)).toEqual(people);
  });
});

describe('duplicates', () => {
  test('are merged, and complete one another', () => {
    expect(read('Raj Patel\nraj patel <raj@example.com>\nRAJ PATEL, Engineering Manager')).toEqual([RAJ]);
  });

  test('two people of one name keep their addresses', () => {
    expect(read('Raj Patel <a@example.com>\nRaj Patel <b@example.com>')).toEqual([
      'Raj Patel |  | a@example.com',
      'Raj Patel |  | b@example.com',
    ]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['rpatel@example.com', 'Whose address is rpatel@example.com? Put a name before it.'],
    ['https://example.com/meet/123', '"https://example.com/meet/123" is a link, not a name.'],
    ['Raj Patel <raj@>', '"raj@" is no complete email address.'],
    ['123', '"123" holds no name.'],
    ['Engineering Manager', '"Engineering Manager" is a title: put a name before it.'],
    [
      'we met in the big room',
      '"we met in the big room" does not read like a name: put a comma or a line break between people.',
    ],
  ])('%s', (text, message) => {
    expect(readPastedList(text).problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('the rest of the list is read all the same', () => {
    const { interviewers, problems } = readPastedList('Raj Patel\n???\nPriya Shah');
    expect(interviewers.map(({ name }) => name)).toEqual(['Raj Patel', 'Priya Shah']);
    expect(problems).toHaveLength(1);
  });

  test('nothing is nobody', () => {
    expect(readPastedList(' \n;, \t')).toEqual({ interviewers: [], problems: [] });
  });
});

describe('line breaks that an input box made blanks of', () => {
  test.each([
    ['Raj Patel Priya Shah', 'Raj Patel\nPriya Shah\n', 'Raj Patel; Priya Shah'],
    ['Tom Lee; Raj Patel  Priya Shah', 'Raj Patel\r\n\r\nPriya Shah', 'Tom Lee; Raj Patel; Priya Shah'],
  ])('%j', (value, pasted, restored) => {
    expect(restoreLines(value, pasted)).toBe(restored);
  });

  test.each([
    ['Raj Patel', 'Raj Patel'],
    ['Raj Patel', 'Raj Patel\n'],
    ['Raj Patel', 'Priya Shah\nTom Lee'],
    ['Raj Patel', ''],
  ])('nothing to restore: %j, %j', (value, pasted) => {
    expect(restoreLines(value, pasted)).toBeUndefined();
  });
});

describe('any text', () => {
  const alphabet = fc.constantFrom(
    ...'ab AZ,;\n\r\t<>@."\'()-–|&[]{}\u0000\u202e\ud83d\u{1f600}éअ1'.split(''),
    ' and ',
    'Raj Patel',
    '<raj@x.com>',
    ', EM ',
    '\u2028',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(alphabet, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  test('gives names on one line, without control characters, each with a letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { name, title, email } of readPastedList(text).interviewers) {
          expect(name).toMatch(/\p{L}/u);
          expect(name).toBe(name.trim());
          for (const value of [name, title, email]) expect(value ?? '').not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        }
      }),
      { numRuns: tries(2000), examples: [['"a\ta"'], ['a\t[a\ta)'], ['", EM "']] },
    );
  });

  test('a list of full names with addresses is read as it was written', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'abcdefgoruxyzéñ'), minLength: 3, maxLength: 8 })
      .map((w) => `Q${w}`);
    const person = fc
      .tuple(word, word, fc.nat(1_000_000))
      .map(([given, family, id]) => ({ name: `${given} ${family}`, email: `p${id}@example.com` }));
    const people = fc.uniqueArray(person, { selector: ({ email }) => email, maxLength: 8 });
    fc.assert(
      fc.property(people, fc.constantFrom('\n', '; ', ', ', ' ', '\r\n- '), (list, separator) => {
        const text = list.map(({ name, email }) => `${name} <${email}>`).join(separator);
        const { interviewers, problems } = readPastedList(text);
        expect(problems).toEqual([]);
        expect(interviewers.map(({ name, email }) => ({ name, email }))).toEqual(list);
      }),
    );
  });

  test('a long one is read in no time', () => {
    const started = performance.now();
    for (const text of [
      '"'.repeat(50_000),
      '('.repeat(50_000),
      'a@'.repeat(25_000),
      ' - '.repeat(20_000),
      'Raj Patel '.repeat(5_000),
      '1. '.repeat(20_000),
    ])
      readPastedList(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
