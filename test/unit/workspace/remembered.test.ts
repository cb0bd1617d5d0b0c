import { expect, test } from 'vitest';
import { parseTimestamp } from '../../../src/note/timestamp.js';
import {
  rememberedCompanies,
  rememberedForwarders,
  rememberedRoles,
} from '../../../src/workspace/remembered.js';

const note = (company: string, role: string, day: string, via = '') => ({
  company,
  role,
  via,
  interviewed: parseTimestamp(day),
});

const NOTES = [
  note('Acme', 'Analyst', '2026-01-01', 'Dana Reed <dana@acme.com>'),
  note('ACME, Inc.', 'Engineer', '2026-03-01', 'Lee Wu <lee@acme.com>'),
  note('Halden Maps', 'Analyst', '2026-02-01'),
  note('', 'engineer', ''),
];

test('companies are remembered once each, the latest first, however they are written', () => {
  expect(rememberedCompanies(NOTES)).toEqual(['ACME, Inc.', 'Halden Maps']);
});

test('roles at the company come first', () => {
  expect(rememberedRoles(NOTES, 'Halden Maps')).toEqual(['Analyst', 'Engineer']);
  expect(rememberedRoles(NOTES, 'acme')).toEqual(['Engineer', 'Analyst']);
});

test('who forwards is remembered for the company alone', () => {
  expect(rememberedForwarders(NOTES, 'Acme')).toEqual(['Lee Wu <lee@acme.com>', 'Dana Reed <dana@acme.com>']);
  expect(rememberedForwarders(NOTES, 'Halden Maps')).toEqual([]);
});
