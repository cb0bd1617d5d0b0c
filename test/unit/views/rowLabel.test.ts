import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowLabel } from '../../../src/views/rowLabel.js';

test('names that fit stay as they are', () => {
  expect(rowLabel('Nguyễn Thị Ánh')).toBe('Nguyễn Thị Ánh');
});

test('longer ones are cut, and say so', () => {
  expect(rowLabel('María de los Ángeles Fernández-Villalobos')).toBe('María de los Ánge…');
});

test('no character is cut in half', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const label = rowLabel(name);
      expect(label === name || label.endsWith('…')).toBe(true);
      expect(name.startsWith(label.replace(/…$/, '')) || label === name).toBe(true);
    }),
  );
});
