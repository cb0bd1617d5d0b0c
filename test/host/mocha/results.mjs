// @ts-check

/**
 * @typedef {object} Results
 * @property {number} passes
 * @property {number} failures
 */

const MARK = '##RESULTS ';

/**
 * The line that a suite prints last. VS Code reports success also when the extension host has died, so
 * only a run that has come to this line counts.
 *
 * @param {Results} results
 */
export function formatResults(results) {
  return MARK + JSON.stringify(results);
}

/**
 * @param {string} line
 * @returns {Results | undefined}  undefined for any other line
 */
export function parseResults(line) {
  return line.startsWith(MARK) ? JSON.parse(line.slice(MARK.length)) : undefined;
}
