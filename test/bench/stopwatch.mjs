// @ts-check

/**
 * Starts a stopwatch. It counts neither the time for which other programs had the processor (the clock does) nor what
 * other threads of this process did meanwhile, such as the compiler's (the CPU time does): the smaller of both.
 *
 * @returns {() => number} the time since then, in ms
 */
export function startStopwatch() {
  const cpu = process.cpuUsage();
  const clock = performance.now();
  return () => {
    const elapsed = performance.now() - clock;
    // Windows counts CPU time in steps of 16 ms.
    if (process.platform === 'win32') return elapsed;
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(elapsed, (user + system) / 1_000);
  };
}
