// @ts-check

/**
 * What the suite in VS Code has measured: times in ms, memory in bytes.
 *
 * @typedef {object} Times
 * @property {number} activation  until the extension is active
 * @property {number} scan  until all notes are known, activation included
 * @property {number} read  until all markdown files are found and read, and nothing done with them
 * @property {number[]} changes  from the news of a changed file until the index, and all who follow it, know the note
 * @property {{ before: number, scanned: number }} memory  alive in the extension host: before the extension is activated,
 *   and when all notes are known
 */

const MARK = '##TIMES ';

/** @param {Times} times @returns {string} one line */
export function formatTimes(times) {
  return MARK + JSON.stringify(times);
}

/** @param {string} output of a run @returns {Times} @throws {Error} where there is no such line */
export function parseTimes(output) {
  const line = output.split('\n').find((candidate) => candidate.startsWith(MARK));
  if (!line) throw new Error(`The suite of the bench has measured nothing:\n${output}`);
  return JSON.parse(line.slice(MARK.length));
}
