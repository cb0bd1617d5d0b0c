import fc from 'fast-check';

/** How many times as many tries as usual: `npm run fuzz` says it. */
const FACTOR = Number(process.env['AFTERWORD_FUZZ'] ?? 1);

/** The number of tries of a property. */
export function tries(usual: number): number {
  return usual * FACTOR;
}

// A suite says the same of the same code, today and tomorrow: what is new is looked for by `npm run fuzz`, which begins
// elsewhere each time.
fc.configureGlobal({
  numRuns: tries(100),
  ...(FACTOR === 1 && { seed: 20_261_120 }),
});
