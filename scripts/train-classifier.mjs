// @ts-check
// Trains the sentence classifier from test/corpus/sentences and writes media/sentence-model.bin.
// Deterministic: the same sentences give the same weights.
//
//   node scripts/train-classifier.mjs            trains on all files, writes the model
//   node scripts/train-classifier.mjs --measure  leaves one file out at a time, prints precision and recall
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importSource, ROOT } from './importSource.mjs';

const { BUCKETS, featuresOf } = await importSource('src/guidelines/sentenceClassifier.ts');
const { SENTENCE_FUNCTIONS } = await importSource('src/guidelines/sentenceFunction.ts');
const SENTENCES = path.join(ROOT, 'test/corpus/sentences');
const MODEL = path.join(ROOT, 'media/sentence-model.bin');

const EPOCHS = 40;
const RATE = 0.5;
const L2 = 1e-5;

/** @typedef {{ file: string, features: number[], functions: Set<string>, text: string }} Example */

/** @returns {Promise<Example[]>} */
async function readExamples() {
  const examples = [];
  for (const file of (await readdir(SENTENCES)).filter((name) => name.endsWith('.tsv')).sort()) {
    const lines = (await readFile(path.join(SENTENCES, file), 'utf8')).split('\n').filter(Boolean);
    for (const line of lines) {
      const [labels = '', text = ''] = line.split('\t');
      const functions = new Set(labels === '-' ? [] : labels.split(','));
      for (const name of functions) {
        if (!SENTENCE_FUNCTIONS.includes(name))
          throw new Error(`${file}: "${name}" is no sentence function: ${line}`);
      }
      examples.push({ file, features: featuresOf(text), functions, text });
    }
  }
  return examples;
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

/**
 * Logistic regression for one function, by AdaGrad.
 * @param {Example[]} examples @param {string} name
 */
function train(examples, name) {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of permutation(examples.length, epoch + 1)) {
      const { features, functions } = /** @type {Example} */ (examples[index]);
      const norm = 1 / Math.sqrt(Math.max(features.length, 1));
      let sum = bias;
      for (const feature of features) sum += (weights[feature] ?? 0) * norm;
      const gradient = 1 / (1 + Math.exp(-sum)) - (functions.has(name) ? 1 : 0);
      biasSquares += gradient * gradient;
      bias -= (RATE * gradient) / Math.sqrt(biasSquares);
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const step = gradient * norm + L2 * weight;
        const square = (squares[feature] ?? 0) + step * step;
        squares[feature] = square;
        weights[feature] = weight - (RATE * step) / Math.sqrt(square);
      }
    }
  }
  return { weights, bias };
}

/** @param {{ weights: Float64Array, bias: number }} model @param {number[]} features */
function score({ weights, bias }, features) {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum / Math.sqrt(Math.max(features.length, 1)) + bias;
}

/** @param {Example[]} examples */
function measure(examples) {
  const files = [...new Set(examples.map((example) => example.file))];
  for (const name of SENTENCE_FUNCTIONS) {
    const counts = { right: 0, found: 0, wanted: 0 };
    for (const file of files) {
      const model = train(
        examples.filter((example) => example.file !== file),
        name,
      );
      for (const example of examples.filter((candidate) => candidate.file === file)) {
        const found = score(model, example.features) > 0;
        const wanted = example.functions.has(name);
        if (found) counts.found++;
        if (wanted) counts.wanted++;
        if (found && wanted) counts.right++;
        if (process.argv.includes('--errors') && found !== wanted)
          console.log(`${name}\t${found ? 'extra' : 'missed'}\t${example.text}`);
      }
    }
    const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`.padStart(8);
    console.log(
      `${name.padEnd(10)} precision ${percent(counts.right / counts.found)}  recall ${percent(counts.right / counts.wanted)}  (${counts.wanted} sentences)`,
    );
  }
}

/** @param {Example[]} examples */
async function write(examples) {
  const count = SENTENCE_FUNCTIONS.length;
  const bytes = new Uint8Array(count * 8 + BUCKETS * count);
  const view = new DataView(bytes.buffer);
  SENTENCE_FUNCTIONS.forEach((/** @type {string} */ name, /** @type {number} */ i) => {
    const { weights, bias } = train(examples, name);
    const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
    const scale = largest / 127;
    view.setFloat32(i * 8, scale, true);
    view.setFloat32(i * 8 + 4, bias, true);
    weights.forEach((weight, bucket) => {
      view.setInt8(count * 8 + bucket * count + i, Math.round(weight / scale));
    });
  });
  await writeFile(MODEL, bytes);
  console.log(`${path.relative(ROOT, MODEL)}: ${bytes.length} bytes from ${examples.length} sentences`);
}

const examples = await readExamples();
if (process.argv.includes('--measure')) measure(examples);
else await write(examples);
