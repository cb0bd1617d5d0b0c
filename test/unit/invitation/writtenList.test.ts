import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPastedList } from '../../../src/invitation/pastedList.js';
import { typedItems } from '../../../src/invitation/typedItems.js';
import { writeList } from '../../../src/invitation/writtenList.js';

const person = (name: string, email?: string, title?: string) => ({ name, email, title });

test.each([
  [
    [person('Raj Patel', 'raj@acme.com', 'Engineering Manager'), person('Tom Lee')],
    'Raj Patel <raj@acme.com>, Engineering Manager; Tom Lee',
  ],
  [[person('', 'rpatel@acme.com')], 'rpatel@acme.com'],
  [[person('Marks and Co', 'm@acme.com')], '"Marks and Co" <m@acme.com>'],
])('%j', (people, text) => {
  expect(writeList(people)).toBe(text);
});

test('people with addresses are read as they were written', () => {
  const word = fc
    .string({ unit: fc.constantFrom(...'abcdefgoruxyzéñ'), minLength: 3, maxLength: 8 })
    .map((w) => `Q${w}`);
  const someone = fc.record({
    name: fc.tuple(word, word).map((words) => words.join(' ')),
    email: fc.nat(1_000_000).map((id) => `p${id}@example.com`),
    title: fc.constantFrom(undefined, 'Engineering Manager', 'Director, Payments', 'Head of Data'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(someone, { selector: ({ email }) => email, maxLength: 8 }), (people) => {
      expect(readPastedList(writeList(people))).toEqual({ interviewers: people, problems: [] });
    }),
  );
});

test.each([
  ['event sourcing, on-call', ['event sourcing', 'on-call']],
  ['event sourcing; on-call, and its rota;', ['event sourcing', 'on-call, and its rota']],
  [' one\ntopic ', ['one topic']],
  [' , ;', []],
  ['', []],
])('items of %j', (text, items) => {
  expect(typedItems(text)).toEqual(items);
});
