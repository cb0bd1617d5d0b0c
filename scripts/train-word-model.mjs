// @ts-check
// Trains what the proofreader knows of small and sound-alike words, and writes media/word-model.bin:
//
//     npm run train:words -- <folder>…
//
// Each folder holds text files of well-edited prose, one paragraph a line, without markup, code, tables and addresses.
// Nothing of the text is kept but weights. Deterministic: the same text gives the same weights. It takes a quarter of an
// hour and some ten gigabytes of memory.
//
// The weights that ship were made by an earlier form of this script, not yet by a whole run of this one. They were
// counted from prose of these public repositories of GitHub, at these commits (of
// thechangelog/transcripts nine million words, of mlschmitt/classic-books-markdown three million of its later books):
// 18F/18f.gsa.gov@0a55c75e6d, 18F/handbook@1e4955634d, GSA/digitalgov.gov@4979583206, Xe/site@78c694adf9,
// alan-turing-institute/the-turing-way@318e1b3daf, alphagov/govuk-content-publishing-guidance@b2cc3f42d8,
// alphagov/govuk-design-system@efb0d77d38, artsy/artsy.github.io@8826b23f8e,
// benbalter/benbalter.github.com@34debc83cd, brandur/sorg@b1301adc0a, kentcdodds/kentcdodds.com@bf8867c534,
// mattermost/mattermost-handbook@46d7a8b654, mikemcquaid/mikemcquaid.com@4a932bbb21,
// mlschmitt/classic-books-markdown@944882722e, nltk/nltk_data@5db857e6f7,
// openstax/osbooks-american-government@a267724524, openstax/osbooks-business-ethics@eab8fda2d7,
// openstax/osbooks-college-success-bundle@4c04b87eb2, openstax/osbooks-entrepreneurship@7b0bfdd3d7,
// openstax/osbooks-introduction-sociology@ab8839c5c5, openstax/osbooks-principles-marketing@a6d7372579,
// openstax/osbooks-psychology@de7e40c918, openstax/osbooks-us-history@c05b860a03,
// openstax/osbooks-writing-guide@36dc539970, python/peps@ba4deeb796, ropensci/roweb3@d84b7eb675,
// rust-lang/blog.rust-lang.org@0243724c2e, sourcegraph/handbook@5752928b21,
// standardebooks/agatha-christie_the-man-in-the-brown-suit@6936d1e2d5,
// standardebooks/agatha-christie_the-murder-of-roger-ackroyd@92b5bbd38b,
// standardebooks/arthur-conan-doyle_the-adventures-of-sherlock-holmes@23b2b6e0aa,
// standardebooks/booker-t-washington_up-from-slavery@07585f67b8,
// standardebooks/dorothy-l-sayers_whose-body@cbac833aef, standardebooks/edith-wharton_the-age-of-innocence@9fbd80b682,
// standardebooks/ernest-hemingway_the-sun-also-rises@250a5cec37,
// standardebooks/f-scott-fitzgerald_the-great-gatsby@194dc118c0, standardebooks/jack-london_martin-eden@f150c69fdd,
// standardebooks/jack-london_short-fiction@cc55866fc0, standardebooks/p-g-wodehouse_short-fiction@8ca35a4a36,
// standardebooks/sinclair-lewis_arrowsmith@2e17ff5a29, standardebooks/sinclair-lewis_babbitt@6ea7c30d6e,
// standardebooks/sinclair-lewis_main-street@1fdbcaffea, standardebooks/w-somerset-maugham_of-human-bondage@809b391d78,
// standardebooks/willa-cather_my-antonia@515020190f, stopachka/pg-essays@9eeaae226e,
// suraj-deshmukh/BBC-Dataset-News-Classification@e337a35e55, thechangelog/transcripts@44a0e16c59,
// thoughtbot/guides@640b2cbad7, yangshun/tech-interview-handbook@8ee2acb54a.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importSource, ROOT } from './importSource.mjs';
import { randomNumbers, readExamples, readParagraphs } from './wordModel/corpus.mjs';
import { learnGaps, learnMembers } from './wordModel/learn.mjs';
import { gapName, leastScores, memberName } from './wordModel/thresholds.mjs';

const SENTENCES = path.join(ROOT, 'test/corpus/sentences');
const MODEL = path.join(ROOT, 'media/word-model.bin');
const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Which folders hold the text? npm run train:words -- <folder>…');

const core = await importSource('src/proofreading/statistics/training.ts');
const tag = core.createTagger();
const random = randomNumbers(12345);
const { paragraphs, heldBack } = await readParagraphs(folders, random);
console.log(`${paragraphs.length} paragraphs, ${heldBack.length} held back`);
const examples = readExamples(core, tag, paragraphs, random);
console.log(`${examples.written.count} sentences`);
const members = learnMembers(core, examples);
console.log(`${members.weights.size} weights of members`);
const gaps = learnGaps(core, examples);
console.log(`${gaps.weights.size} weights of gaps`);
const right = [...heldBack, ...(await readSentences())];
const least = leastScores(
  core,
  tag,
  core.WordModel.load(fileOf(() => 0)),
  right,
  readExamples(core, tag, heldBack, random),
);
await writeFile(
  MODEL,
  fileOf((name) => least.get(name) ?? Infinity),
);

/** The labelled sentences, which are right. */
async function readSentences() {
  const files = (await readdir(SENTENCES)).filter((name) => name.endsWith('.tsv')).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(SENTENCES, file), 'utf8')));
  return texts.flatMap((text) => text.split('\n').flatMap((line) => line.split('\t')[1] ?? []));
}

/** The file, as src/proofreading/statistics/wordModel.ts says. @param {(name: string) => number} leastOf */
function fileOf(leastOf) {
  const numbers = core.LEFT_OUT.flatMap((/** @type {string} */ _, /** @type {number} */ word) => [
    leastOf(gapName(word)),
    gaps.biases[word],
  ]);
  for (const [set, biases] of members.biases.entries()) {
    numbers.push(...biases);
    for (const written of biases.keys())
      for (const other of biases.keys())
        numbers.push(written === other ? 0 : leastOf(memberName(set, written, other)));
  }
  const weights = new Map(members.weights);
  for (const [key, weight] of gaps.weights) weights.set(key, (weights.get(key) ?? 0) + weight);
  /** @type {number[]} */
  const steps = [];
  /** @type {number[]} */
  const bytes = [];
  let before = 0;
  for (const [key, weight] of [...weights].sort(([a], [b]) => a - b)) {
    const byte = Math.max(-127, Math.min(127, Math.round(weight * core.SCALE)));
    if (byte === 0) continue;
    let step = key - before;
    for (; step > 127; step >>>= 7) steps.push(128 | (step & 127));
    steps.push(step);
    bytes.push(byte & 255);
    before = key;
  }
  const header = Buffer.alloc(8 + numbers.length * 4);
  header.writeUInt32LE(numbers.length, 0);
  for (const [i, number] of numbers.entries()) header.writeFloatLE(number, 4 + i * 4);
  header.writeUInt32LE(bytes.length, header.length - 4);
  return new Uint8Array(Buffer.concat([header, Buffer.from(steps), Buffer.from(bytes)]));
}
