import { expect, test } from 'vitest';
import { companyKey, companyShortKey } from '../../../src/note/companyName.js';

test('a company is called by its name without its trade', () => {
  expect(companyShortKey('Halden Freight Ltd')).toBe('halden');
  expect(companyShortKey('Red Gum Solar')).toBe(companyKey('Red Gum'));
});

test.each(['Boston University', 'New York Times', 'Halden', 'Bank'])('%j has no shorter name', (company) => {
  expect(companyShortKey(company)).toBeUndefined();
});
