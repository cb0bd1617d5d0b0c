// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles, writeFiles } from './workspaceFiles.mjs';

const HOUR_MS = 3_600_000;
/** `{{now}}`, `{{now-26h}}`, `{{now-2d}}`; a day is 24 hours. */
const TOKEN = /\{\{now(?:-(\d+)([hd]))?\}\}/g;

/**
 * Reads a folder of sample notes. Their dates count from now, since a note whose 24 hours are long over
 * shows little: `interviewed: {{now-3h}}` becomes `interviewed: 2026-11-20T15:00-08:00`, with the offset
 * that this machine has at that time.
 *
 * @param {string} from
 * @param {Date} now
 * @returns {Record<string, string>}  path in the folder → text
 */
export function readSamples(from, now) {
  const dated = (/** @type {string} */ text) =>
    text.replace(TOKEN, (_, count = '0', unit = 'h') => {
      const hours = Number(count) * (unit === 'd' ? 24 : 1);
      return withOffset(new Date(now.getTime() - hours * HOUR_MS));
    });
  return Object.fromEntries(Object.entries(readFiles(from)).map(([path, text]) => [path, dated(text)]));
}

/**
 * Copies sample notes to where a person may change them. Copied again later, the notes get fresh dates; what
 * the person has changed or deleted since stays so. What was written is remembered beside the folder, in
 * `<to>.copied.json`.
 *
 * @param {string} from
 * @param {string} to
 * @param {Date} now
 */
export function copySamples(from, to, now) {
  const record = `${to}.copied.json`;
  /** @type {Record<string, string>} path → hash of what was written */
  const before = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  const touched = (/** @type {string} */ path) => {
    const file = join(to, path);
    return existsSync(file) ? hash(readFileSync(file, 'utf8')) !== before[path] : path in before;
  };
  const fresh = Object.entries(readSamples(from, now)).filter(([path]) => !touched(path));
  writeFiles(Object.fromEntries(fresh), to);
  const written = Object.fromEntries(fresh.map(([path, text]) => [path, hash(text)]));
  writeFileSync(record, `${JSON.stringify({ ...before, ...written }, null, 2)}\n`);
}

/**
 * @param {Date} time
 * @returns {string}  ISO 8601 to the minute, in this machine's zone
 */
function withOffset(time) {
  const offset = -time.getTimezoneOffset();
  const local = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** @param {number} value */
function twoDigits(value) {
  return String(value).padStart(2, '0');
}

/** @param {string} text */
function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}
