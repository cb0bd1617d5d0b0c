// @ts-check
// Trains the sentence classifier from test/corpus/sentences and writes media/sentence-model.bin.
// Deterministic: the same sentences give the same weights.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importSource, ROOT } from './importSource.mjs';

const { featuresOf } = await importSource('src/guidelines/sentenceFeatures.ts');
const { SENTENCE_FUNCTIONS } = await importSource('src/guidelines/sentenceFunction.ts');
const SENTENCES = path.join(ROOT, 'test/corpus/sentences');
const MODEL = path.join(ROOT, 'media/sentence-model.bin');

const EPOCHS = 16;
const RATE = 0.2;
const L2 = 3e-4;
/** How much of a feature's value is its log ratio; the rest is the same for all. */
const LOG_RATIO = 0.5;
/** What fewer sentences share tells more of them than of what they do. */
const LEAST_SENTENCES = 7;
/** Groups of files, each scored by a model that is trained from the others. */
const FOLDS = 5;

/** @typedef {{ file: string, features: number[], functions: Set<string>, text: string }} Example */

/**
 * Reads the sentences, with their features as places in a vocabulary of those that are common enough.
 * @returns {Promise<{ examples: Example[], vocabulary: number[] }>}
 */
async function readExamples() {
  /** @type {Example[]} */
  const examples = [];
  /** @type {Map<number, number>} in how many sentences a feature is */
  const counts = new Map();
  for (const file of (await readdir(SENTENCES)).filter((name) => name.endsWith('.tsv')).sort()) {
    const lines = (await readFile(path.join(SENTENCES, file), 'utf8')).split('\n').filter(Boolean);
    for (const line of lines) {
      const [labels = '', text = ''] = line.split('\t');
      const functions = new Set(labels === '-' ? [] : labels.split(','));
      for (const name of functions) {
        if (!SENTENCE_FUNCTIONS.includes(name))
          throw new Error(`${file}: "${name}" is no sentence function: ${line}`);
      }
      const features = [...new Set(featuresOf(text))];
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      examples.push({ file, features, functions, text });
    }
  }
  const vocabulary = [...counts]
    .filter(([, count]) => count >= LEAST_SENTENCES)
    .map(([feature]) => feature)
    .sort((a, b) => a - b);
  const places = new Map(vocabulary.map((feature, place) => [feature, place]));
  for (const example of examples)
    example.features = example.features.flatMap((feature) => places.get(feature) ?? []);
  return { examples, vocabulary };
}

/** A permutation that depends on nothing but its seed. @param {number} length @param {number} seed */
function permutation(length, seed) {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [/** @type {number} */ (order[j]), /** @type {number} */ (order[i])];
  }
  return order;
}

const { examples, vocabulary } = await readExamples();

/**
 * How much each feature counts: more, the better it alone tells a function from the others (Wang and Manning, "Baselines
 * and Bigrams", 2012).
 * @param {Example[]} examples @param {string} name
 */
function valuesOf(examples, name) {
  const [having, lacking] = [sharesOf(examples, name, true), sharesOf(examples, name, false)];
  return having.map((count, feature) => {
    const ratio = Math.log(count / (lacking[feature] ?? 1));
    return 1 - LOG_RATIO + LOG_RATIO * Math.abs(ratio);
  });
}

/**
 * In which share of the sentences that have the function, or lack it, each feature is; one is added to each count.
 * @param {Example[]} examples @param {string} name @param {boolean} has
 */
function sharesOf(examples, name, has) {
  const shares = new Float64Array(vocabulary.length).fill(1);
  let sentences = 2;
  for (const { features, functions } of examples) {
    if (functions.has(name) !== has) continue;
    sentences++;
    for (const feature of features) shares[feature] = (shares[feature] ?? 0) + 1;
  }
  return shares.map((count) => count / sentences);
}

/**
 * Logistic regression for one function, by AdaGrad; the mean of the later epochs' weights generalises better than
 * the last ones (Polyak averaging).
 * @param {Example[]} examples @param {string} name
 */
function train(examples, name) {
  const values = valuesOf(examples, name);
  const weights = new Float64Array(vocabulary.length);
  const squares = new Float64Array(vocabulary.length).fill(1e-8);
  const mean = new Float64Array(vocabulary.length);
  let bias = 0;
  let biasSquares = 1e-8;
  let meanBias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of permutation(examples.length, epoch + 1)) {
      const { features, functions } = /** @type {Example} */ (examples[index]);
      const norm = 1 / Math.sqrt(Math.max(features.length, 1));
      let sum = bias;
      for (const feature of features) sum += (weights[feature] ?? 0) * (values[feature] ?? 0) * norm;
      const gradient = 1 / (1 + Math.exp(-sum)) - (functions.has(name) ? 1 : 0);
      biasSquares += gradient * gradient;
      bias -= (RATE * gradient) / Math.sqrt(biasSquares);
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const step = gradient * norm * (values[feature] ?? 0) + L2 * weight;
        const square = (squares[feature] ?? 0) + step * step;
        squares[feature] = square;
        weights[feature] = weight - (RATE * step) / Math.sqrt(square);
      }
    }
    if (epoch < EPOCHS / 2) continue;
    const share = 1 / (EPOCHS / 2);
    meanBias += bias * share;
    for (let i = 0; i < vocabulary.length; i++) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0) * share;
  }
  return { weights: mean.map((weight, feature) => weight * (values[feature] ?? 0)), bias: meanBias };
}

/** @param {{ weights: Float64Array, bias: number }} model @param {number[]} features */
function score({ weights, bias }, features) {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum / Math.sqrt(Math.max(features.length, 1)) + bias;
}

/**
 * Scores every example by a model that has not seen its file: the files were written independently.
 * @param {Example[]} examples @param {string} name
 */
function crossScores(examples, name) {
  const files = [...new Set(examples.map((example) => example.file))];
  const foldOf = new Map(files.map((file, i) => [file, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = train(
      examples.filter((example) => foldOf.get(example.file) !== fold),
      name,
    );
    return examples
      .filter((example) => foldOf.get(example.file) === fold)
      .map((example) => ({
        example,
        wanted: example.functions.has(name),
        score: score(model, example.features),
      }));
  });
}

/**
 * Where to draw the line so that precision and recall are the same on files not seen: between as many sentences above
 * as there are to be found, and the others. Where their harmonic mean is highest depends on few sentences, and moves with
 * every one that is added.
 * @param {{ wanted: boolean, score: number }[]} scores
 */
function balancedThreshold(scores) {
  const ordered = [...scores].sort((a, b) => b.score - a.score);
  const wanted = ordered.filter((one) => one.wanted).length;
  const right = ordered.slice(0, wanted).filter((one) => one.wanted).length;
  const [last, next] = [ordered[wanted - 1]?.score ?? 0, ordered[wanted]?.score ?? 0];
  return { balance: right / wanted, threshold: (last + next) / 2 };
}

/**
 * The slope that makes log odds of scores (Platt scaling, with the threshold for the point of even odds): what a score
 * means stays the same however the model is trained.
 * @param {{ wanted: boolean, score: number }[]} scores @param {number} threshold
 */
function calibratedSlope(scores, threshold) {
  let slope = 1;
  for (let step = 0; step < 50; step++) {
    let [gradient, curvature] = [0, 0];
    for (const { wanted, score } of scores) {
      const distance = score - threshold;
      const probability = 1 / (1 + Math.exp(-slope * distance));
      gradient += (probability - (wanted ? 1 : 0)) * distance;
      curvature += probability * (1 - probability) * distance * distance;
    }
    slope -= gradient / curvature;
  }
  return slope;
}

const models = SENTENCE_FUNCTIONS.map((/** @type {string} */ name) => {
  const scores = crossScores(examples, name);
  const { balance, threshold } = balancedThreshold(scores);
  const slope = calibratedSlope(scores, threshold);
  const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`.padStart(7);
  console.log(
    `${name.padEnd(9)} precision and recall ${percent(balance)} on files left out; slope ${slope.toFixed(2)}`,
  );
  const { weights, bias } = train(examples, name);
  const scale = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) / 127;
  return {
    scale: scale * slope,
    bias: (bias - threshold) * slope,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
  };
});
const bytes = modelFile(models);
await writeFile(MODEL, bytes);
console.log(`${path.relative(ROOT, MODEL)}: ${bytes.length} bytes from ${examples.length} sentences`);

/**
 * The file that `SentenceClassifier.load` reads; features of no weight are left out.
 * @param {{ scale: number, bias: number, weights: Int8Array }[]} models @returns {Uint8Array}
 */
function modelFile(models) {
  const kept = vocabulary
    .map((feature, place) => ({ feature, row: models.map(({ weights }) => weights[place] ?? 0) }))
    .filter(({ row }) => row.some((weight) => weight !== 0));
  const header = models.length * 8 + 4;
  const bytes = new Uint8Array(header + kept.length * (4 + models.length));
  const view = new DataView(bytes.buffer);
  models.forEach(({ scale, bias }, i) => {
    view.setFloat32(i * 8, scale, true);
    view.setFloat32(i * 8 + 4, bias, true);
  });
  view.setUint32(header - 4, kept.length, true);
  kept.forEach(({ feature, row }, place) => {
    view.setUint32(header + place * 4, feature - (kept[place - 1]?.feature ?? 0), true);
    row.forEach((weight, i) => {
      view.setInt8(header + kept.length * 4 + place * models.length + i, weight);
    });
  });
  return bytes;
}
