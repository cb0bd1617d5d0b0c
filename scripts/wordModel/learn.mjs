// @ts-check
// Trains the two models of the word model: which member of a set is meant, and which word is left out.
import { randomNumbers, shuffle } from './corpus.mjs';

const RATES = [0.3, 0.2];
const GAP_RATES = [0.15, 0.15];
/** Pulls weights that tell little to nothing, so that those that are left fit the package. */
const [L1, GAP_L1] = [5e-3, 2e-3];
/** How many weights are kept of each model. */
const MOST_WEIGHTS = 130_000;
const MOST_GAP_WEIGHTS = 50_000;
/** What fewer places share is not learnt. */
const LEAST = 3;
const LEAST_GAPS = 5;
const LEAST_WITHOUT_GAP = 12;
const GAP_ROWS = 1 << 22;

/** @typedef {import('./corpus.mjs').Examples} Examples */

/**
 * Softmax regression over the members of each set, with Adagrad.
 * @param {any} core @param {Examples} examples
 * @returns {{ weights: Map<number, number>, biases: number[][] }} weights by their keys
 */
export function learnMembers(core, { written, changed, right, swapped }) {
  const features = new Int32Array(core.MOST);
  const [weights, squares] = [new Float32Array(1 << 24), new Float32Array(1 << 24).fill(1)];
  const seen = new Uint8Array(1 << 24);
  const biases = core.CONFUSION_SETS.map((/** @type {string[]} */ { length }) => new Float64Array(length));
  const places = [
    ...right.map((place) => ({ ...place, sentences: written })),
    ...swapped.map((place) => ({ ...place, sentences: changed })),
  ];
  shuffle(places, randomNumbers(7));
  const contextOf = (/** @type {typeof places[number]} */ { sentences, sentence, start, length }) => {
    const [words, classes] = sentences.get(sentence);
    return core.contextOf(words, classes, start, start + length, features);
  };
  for (const place of places) {
    const count = contextOf(place);
    for (let member = 1; member < biases[place.set].length; member++)
      for (let i = 0; i < count; i++) {
        const key = core.memberKey(features[i], place.set, member);
        seen[key] = Math.min(255, (seen[key] ?? 0) + 1);
      }
  }
  const scores = new Float64Array(8);
  const epoch = (
    /** @type {number} */ rate,
    /** @type {number} */ l1,
    /** @type {(key: number) => boolean} */ learns,
  ) => {
    for (const place of places) {
      const { set, right } = place;
      const count = contextOf(place);
      const bias = biases[set];
      let sum = 1;
      for (let member = 1; member < bias.length; member++) {
        let score = bias[member];
        for (let i = 0; i < count; i++) score += weights[core.memberKey(features[i], set, member)] ?? 0;
        scores[member] = Math.exp(Math.min(score, 30));
        sum += scores[member] ?? 0;
      }
      for (let member = 1; member < bias.length; member++) {
        const error = (scores[member] ?? 0) / sum - (member === right ? 1 : 0);
        if (Math.abs(error) < 0.01) continue;
        bias[member] -= rate * 0.05 * error;
        for (let i = 0; i < count; i++) {
          const key = core.memberKey(features[i], set, member);
          if (learns(key)) step(weights, squares, key, error, rate, l1);
        }
      }
    }
  };
  for (const rate of RATES) epoch(rate, L1, (key) => (seen[key] ?? 0) >= LEAST);
  const kept = keepHeaviest(weights, (key) => seen[key] ?? 0, MOST_WEIGHTS, 0.03);
  squares.fill(4);
  epoch(0.2, 0, (key) => kept.has(key));
  return {
    weights: new Map([...kept].map((key) => [key, weights[key] ?? 0])),
    biases: biases.map((/** @type {Float64Array} */ bias) => [...bias]),
  };
}

/**
 * Softmax regression over the words that may be left out, and none, over all gaps of the text.
 * @param {any} core @param {Examples} examples
 * @returns {{ weights: Map<number, number>, biases: number[] }}
 */
export function learnGaps(core, { written, changed, gaps }) {
  const count = core.LEFT_OUT.length;
  const features = new Int32Array(core.MOST);
  const rowsOf = (
    /** @type {import('./corpus.mjs').Sentences} */ sentences,
    /** @type {number} */ sentence,
    /** @type {number} */ at,
  ) => {
    const [words, classes] = sentences.get(sentence);
    const length = core.contextOf(words, classes, at, at, features);
    for (let i = 0; i < length; i++) features[i] = core.gapRow(features[i]);
    return length;
  };
  const [with_, without] = [new Uint8Array(GAP_ROWS), new Uint8Array(GAP_ROWS)];
  const see = (/** @type {Uint8Array} */ seen, /** @type {number} */ length) => {
    for (let i = 0; i < length; i++) {
      const row = features[i] ?? 0;
      seen[row] = Math.min(255, (seen[row] ?? 0) + 1);
    }
  };
  for (const [sentence, at] of gaps) see(with_, rowsOf(changed, sentence, at));
  for (let sentence = 0; sentence < written.count; sentence += 4)
    for (let at = 1; at < written.get(sentence)[0].length; at++) see(without, rowsOf(written, sentence, at));
  /** Where the weights of each row that is learnt begin. */
  const places = new Int32Array(GAP_ROWS).fill(-1);
  let rows = 0;
  for (let row = 0; row < GAP_ROWS; row++)
    if ((with_[row] ?? 0) >= LEAST_GAPS || (without[row] ?? 0) >= LEAST_WITHOUT_GAP)
      places[row] = rows++ * count;
  const [weights, squares] = [new Float32Array(rows * count), new Float32Array(rows * count).fill(1)];
  const biases = new Float64Array(count).fill(-4);
  const errors = new Float64Array(count);
  const learn = (
    /** @type {number} */ length,
    /** @type {number} */ right,
    /** @type {number} */ rate,
    /** @type {number} */ l1,
    /** @type {(at: number) => boolean} */ learns,
  ) => {
    errors.set(biases);
    for (let i = 0; i < length; i++) {
      const place = places[features[i] ?? 0] ?? -1;
      if (place >= 0)
        for (let word = 0; word < count; word++)
          errors[word] = (errors[word] ?? 0) + (weights[place + word] ?? 0);
    }
    let sum = 1;
    for (let word = 0; word < count; word++) sum += errors[word] = Math.exp(Math.min(errors[word] ?? 0, 30));
    for (let word = 0; word < count; word++) {
      const error = (errors[word] ?? 0) / sum - (word === right ? 1 : 0);
      if (Math.abs(error) < 0.002) continue;
      biases[word] = (biases[word] ?? 0) - 0.02 * rate * error;
      for (let i = 0; i < length; i++) {
        const place = places[features[i] ?? 0] ?? -1;
        if (place >= 0 && learns(place + word)) step(weights, squares, place + word, error, rate, l1);
      }
    }
  };
  let half = 0;
  const epoch = (
    /** @type {number} */ rate,
    /** @type {number} */ l1,
    /** @type {(at: number) => boolean} */ learns,
  ) => {
    half = 1 - half;
    let next = 0;
    for (let sentence = 0; sentence < written.count; sentence++) {
      const { length } = written.get(sentence)[0];
      // Every other gap is enough.
      for (let at = 1 + ((sentence + half) % 2); at < length; at += 2)
        learn(rowsOf(written, sentence, at), -1, rate, l1, learns);
      for (; next < ((sentence + 1) / written.count) * gaps.length; next++) {
        const [changedSentence = 0, at = 0, word = 0] = gaps[next] ?? [];
        learn(rowsOf(changed, changedSentence, at), word, rate, l1, learns);
      }
    }
  };
  epoch(GAP_RATES[0] ?? 0, GAP_L1, () => true);
  const rowAt = new Int32Array(rows);
  for (let row = 0; row < GAP_ROWS; row++)
    if ((places[row] ?? -1) >= 0) rowAt[(places[row] ?? 0) / count] = row;
  const seen = (/** @type {number} */ at) => {
    const row = rowAt[Math.floor(at / count)] ?? 0;
    return Math.min(255, (with_[row] ?? 0) + (without[row] ?? 0));
  };
  const kept = keepHeaviest(weights, seen, MOST_GAP_WEIGHTS, 0.05);
  squares.fill(4);
  epoch(GAP_RATES[1] ?? 0, 0, (at) => kept.has(at));
  const key = (/** @type {number} */ at) => core.gapKey(rowAt[Math.floor(at / count)], at % count);
  return { weights: new Map([...kept].map((at) => [key(at), weights[at] ?? 0])), biases: [...biases] };
}

/**
 * One step of Adagrad, and then, of what is left, towards nothing.
 * @param {Float32Array} weights @param {Float32Array} squares @param {number} at
 * @param {number} error @param {number} rate @param {number} l1
 */
function step(weights, squares, at, error, rate, l1) {
  const square = (squares[at] ?? 0) + error * error;
  squares[at] = square;
  const length = rate / Math.sqrt(square);
  const weight = (weights[at] ?? 0) - length * error;
  weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - length * l1);
}

/**
 * Leaves only the heaviest weights, where what was seen often counts for more.
 * @param {Float32Array} weights @param {(at: number) => number} seen @param {number} most @param {number} least
 * @returns {Set<number>} where they are
 */
function keepHeaviest(weights, seen, most, least) {
  const value = (/** @type {number} */ at) => Math.abs(weights[at] ?? 0) * Math.sqrt(Math.log(1 + seen(at)));
  /** @type {number[]} */
  const candidates = [];
  for (let at = 0; at < weights.length; at++)
    if (Math.abs(weights[at] ?? 0) > least) candidates.push(at);
    else weights[at] = 0;
  const values = Float32Array.from(candidates, value).sort();
  const threshold = values[Math.max(0, values.length - most)] ?? 0;
  const kept = new Set(candidates.filter((at) => value(at) >= threshold));
  for (const at of candidates) if (!kept.has(at)) weights[at] = 0;
  return kept;
}
