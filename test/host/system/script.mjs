// @ts-check

/**
 * Runs what a command of package.json is about. What it throws is meant for the person who called it: the
 * message is shown, not the stack, and the exit code is 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
