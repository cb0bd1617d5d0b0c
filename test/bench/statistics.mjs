// @ts-check

/**
 * The smallest value that is not below the given share of all values.
 *
 * @param {readonly number[]} values
 * @param {number} share 0.5 is the median
 */
function quantile(values, share) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** @typedef {Pick<import('./race.mjs').Contestant, 'rounds'>} Raced */

/** Over all rounds, in ms. @param {Raced} raced @param {number} share */
export function quantileOfAll({ rounds }, share) {
  return quantile(rounds.flat(), share);
}

/** @param {Raced} raced */
export function median(raced) {
  return quantileOfAll(raced, 0.5);
}

/**
 * The 99th percentile of the round that the rest of the machine disturbed least: on one that has other work to do, that
 * of all rounds tells more of the machine than of the code. What the code does to itself, such as garbage to collect,
 * comes back in every round.
 *
 * @param {Raced} raced
 */
export function p99OfQuietestRound({ rounds }) {
  return Math.min(...rounds.map((times) => quantile(times, 0.99)));
}
