// @ts-check

const TAIL_ENTRIES = 30;

/**
 * What healthy servers print as well: that they have started, and what they miss of the parts that this
 * installation leaves out on purpose (telemetry, Copilot, accounts, the signature check, extensions' browser
 * builds).
 */
const HARMLESS = new RegExp(
  [
    '^Server bound to|agent listening on|agent started|Web UI available|profile extensions',
    'ManagementConnection|ECONNRESET|reconnection-grace-time',
    '@vscode/deviceid|@github/copilot|AgentHost|Agent Host|vsda|File not found: .*/browser/',
    String.raw`^\s*(\[[\d:]+\])?\s*$`,
  ].join('|'),
);

/**
 * The end of a server's log, for an error message: without what every log has.
 *
 * @param {string} log
 * @returns {string}
 */
export function tailOfLog(log) {
  // An entry goes on as long as lines are indented (a stack) or close a printed object.
  const entries = log.split(/\n(?=[^\s}])/);
  const telling = entries.filter((entry) => !HARMLESS.test(entry));
  return telling.slice(-TAIL_ENTRIES).join('\n').trim();
}
