// @ts-check

/** First argument of what a suite prints; the control character keeps it apart from what anybody writes. */
const MARK = '\u0002suite';

/**
 * Marks what this extension host prints from now on. VS Code hands on the console of a host that runs tests
 * together with its own log; only what is marked reaches the terminal.
 */
export function markConsole() {
  const { console } = globalThis;
  const marked = /** @type {const} */ (['log', 'info', 'warn', 'error']).map((level) => {
    const value = (/** @type {unknown[]} */ ...args) => console[level](MARK, ...args);
    return [level, { value }];
  });
  // VS Code's console ignores assignments to its functions, so another one takes its place.
  globalThis.console = Object.create(console, Object.fromEntries(marked));
}

/**
 * @param {readonly unknown[]} args  of an entry in VS Code's log
 * @returns {readonly unknown[] | undefined}  the arguments that a suite printed; undefined for VS Code's own
 */
export function fromSuite(args) {
  return args[0] === MARK ? args.slice(1) : undefined;
}
