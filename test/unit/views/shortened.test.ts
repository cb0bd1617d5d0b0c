import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '../../../src/views/shortened.js';

test('names that fit stay as they are', () => {
  expect(shortened('Nguyễn Thị Ánh', 18)).toBe('Nguyễn Thị Ánh');
});

test('longer ones are cut, and say so', () => {
  expect(shortened('María de los Ángeles Fernández-Villalobos', 18)).toBe('María de los Ánge…');
});

test('no character is cut in half', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const label = shortened(name, 18);
      expect(label === name || label.endsWith('…')).toBe(true);
      expect(name.startsWith(label.replace(/…$/, '')) || label === name).toBe(true);
    }),
  );
});
