import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { copySamples, readSamples } from './samples.mjs';
import { makeTempFolder } from './system/tempFolder.mjs';

const HOUR_MS = 3_600_000;
const NOW = new Date('2026-11-20T23:05:42Z');

let from: string;
let to: string;

beforeEach(() => {
  const temp = makeTempFolder('samples-test');
  from = join(temp.path, 'from');
  to = join(temp.path, 'to');
  mkdirSync(join(from, 'acme'), { recursive: true });
  writeFileSync(join(from, 'acme/raj.md'), 'interviewed: {{now-3h}}\n');
  return temp.remove;
});

test('dates count from now, to the minute and with the offset of this machine', () => {
  writeFileSync(join(from, 'dates.md'), '{{now}} {{now-26h}} {{now-2d}}');
  const dates = readSamples(from, NOW)['dates.md']?.split(' ') ?? [];
  expect(dates).toHaveLength(3);
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/);
  const minute = Math.floor(NOW.getTime() / 60_000) * 60_000;
  expect(dates.map((date) => (minute - Date.parse(date)) / HOUR_MS)).toEqual([0, 26, 48]);
});

test('what only looks like a date stays', () => {
  writeFileSync(join(from, 'template.md'), 'Dear {{interviewer}}, {{now-3w}}');
  expect(readSamples(from, NOW)['template.md']).toBe('Dear {{interviewer}}, {{now-3w}}');
});

test('a later copy brings fresh dates', () => {
  copySamples(from, to, NOW);
  copySamples(from, to, new Date(NOW.getTime() + 24 * HOUR_MS));
  const date = readFileSync(join(to, 'acme/raj.md'), 'utf8').trim().slice('interviewed: '.length);
  expect(Date.parse(date)).toBeGreaterThan(NOW.getTime());
});

test('a later copy leaves what the person has changed or deleted', () => {
  writeFileSync(join(from, 'gone.md'), 'text');
  copySamples(from, to, NOW);
  writeFileSync(join(to, 'acme/raj.md'), 'mine');
  rmSync(join(to, 'gone.md'));
  copySamples(from, to, NOW);
  expect(readFileSync(join(to, 'acme/raj.md'), 'utf8')).toBe('mine');
  expect(readdirSync(to)).toEqual(['acme']);
});
