import type { TextRange } from '../../note/text.js';
import type { Mistake } from '../mistake.js';
import type { Token } from '../tagger.js';
import { hiddenVerbs } from './agreement/hiddenVerbs.js';
import { nothingPlural } from './agreement/nothingPlural.js';
import { secondVerbs } from './agreement/secondVerbs.js';
import { AGREEMENT } from './agreement.js';
import { APOSTROPHES } from './apostrophes.js';
import { BARE_NOUNS } from './bareNouns.js';
import { CONFUSED_WORDS } from './confusedWords.js';
import { determinerAgreement } from './determinerAgreement.js';
import { EXTRA_WORDS } from './extraWords.js';
import { MISSING_ARTICLES } from './missingArticles.js';
import { MISSING_GOVERNED } from './missingGoverned.js';
import { MISSING_VERBS } from './missingVerbs.js';
import { MISSING_WORDS } from './missingWords.js';
import { NOUN_NUMBER } from './nounNumber.js';
import { pastTimes } from './pastTimes.js';
import { compile, fixed, type Pattern } from './pattern.js';
import { pronounAgreement } from './pronounAgreement.js';
import { relativeAgreement } from './relativeAgreement.js';
import { subjectAgreement } from './subjectAgreement.js';
import { verbChains } from './verbChains.js';
import { VERB_FORMS } from './verbForms.js';

const PATTERNS = [
  APOSTROPHES,
  CONFUSED_WORDS,
  AGREEMENT,
  NOUN_NUMBER,
  VERB_FORMS,
  MISSING_WORDS,
  MISSING_GOVERNED,
  MISSING_VERBS,
  MISSING_ARTICLES,
  BARE_NOUNS,
  EXTRA_WORDS,
]
  .flat()
  .map((pattern) => ({ pattern, finder: compile(pattern.match) }));
/** Most patterns are about words that most sentences do not have: which are worth a try, by these words. */
const BY_WORD = new Map<string, number[]>();
const ALWAYS: number[] = [];
for (const [index, { finder }] of PATTERNS.entries()) {
  if (!finder.words) ALWAYS.push(index);
  for (const word of finder.words ?? []) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), index]);
}

/** What has more words and marks than this is no sentence, and would take long to read. */
const LONGEST = 300;

/** Errors that show in the parts of speech of a sentence. */
export function checkGrammar(text: string, sentence: readonly Token[]): (Mistake & { pattern?: Pattern })[] {
  const mistakes: (Mistake & { pattern?: Pattern })[] = [];
  if (sentence.length > LONGEST) return mistakes;
  for (const { pattern, finder } of candidates(sentence)) {
    for (const { first, last } of finder.find(sentence)) {
      if (!isPlace(pattern, sentence, first, last)) continue;
      const words = sentence.slice(first, last);
      const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      // "18F's" is one word to its reader.
      if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /^\p{L}/u.test(text.slice(start))) continue;
      const written = text.slice(start, end);
      const newText = fixed(pattern.fix, words, written);
      // "Code of Conduct", "Form 26": a name.
      if (
        newText === written ||
        (first > 0 && /^\p{Lu}\p{Ll}/u.test(written) && !startsSentence(sentence, first))
      )
        continue;
      const place = withGap(text, sentence[first - 1], { start, end }, newText);
      mistakes.push({
        pattern,
        rule: 'proofreading/grammar',
        range: place.range,
        message:
          pattern.why ??
          `"${text.slice(place.range.start, place.range.end)}" should probably be "${place.newText}" here.`,
        fixes: [place],
      });
    }
  }
  const disagreements = [
    subjectAgreement,
    pronounAgreement,
    relativeAgreement,
    nothingPlural,
    determinerAgreement,
    hiddenVerbs,
    secondVerbs,
  ].flatMap((find) => find(sentence));
  for (const { subject, verb, right } of disagreements) {
    const range = { start: verb.start, end: verb.end };
    // "The fact that React has": a name.
    if (/^\p{Lu}/u.test(text.slice(verb.start)) && verb !== sentence[0]) continue;
    mistakes.push({
      rule: 'proofreading/grammar',
      range,
      message: `"${subject.text}" and "${verb.text}" do not agree: "${right}".`,
      fixes: [{ range, newText: right }],
    });
  }
  for (const { verb, right, also } of [...verbChains(sentence), ...pastTimes(sentence)]) {
    const range = { start: verb.start, end: verb.end };
    // "By Lent it was", "over to LED"
    if (/^\p{Lu}/u.test(text.slice(verb.start))) continue;
    mistakes.push({
      rule: 'proofreading/grammar',
      range,
      message: `"${verb.text}" should probably be "${right}" here.`,
      fixes: [right, ...(also ? [also] : [])].map((newText) => ({ range, newText })),
    });
  }
  return mistakes;
}

/** Where a word is missing, the gap is what is wrong: it is shown with the words on both of its sides. */
function withGap(
  text: string,
  before: Token | undefined,
  range: TextRange,
  newText: string,
): { range: TextRange; newText: string } {
  const isMissing = newText.endsWith(` ${text.slice(range.start, range.end)}`);
  if (!isMissing || !before || text.slice(before.end, range.start) !== ' ') return { range, newText };
  return {
    range: { start: before.start, end: range.end },
    newText: `${text.slice(before.start, range.start)}${newText}`,
  };
}

/** The patterns that may find something, in their order. */
function candidates(sentence: readonly Token[]): (typeof PATTERNS)[number][] {
  const indices = new Set(ALWAYS);
  for (const { text } of sentence) for (const index of BY_WORD.get(text) ?? []) indices.add(index);
  return [...indices].sort((a, b) => a - b).flatMap((index) => PATTERNS[index] ?? []);
}

/** Whether the words of the sentence around those that were found allow the pattern. */
function isPlace(
  { unless, near, notNear }: Pattern,
  sentence: readonly Token[],
  first: number,
  last: number,
): boolean {
  if (unless && sentence.slice(0, first).some(({ text }) => unless.includes(text))) return false;
  const has = (words: ReadonlySet<string>) =>
    sentence.some(({ text }, at) => (at < first || at >= last) && words.has(text));
  return (!near || has(near)) && !(notNear && has(notNear));
}

function startsSentence(sentence: readonly Token[], at: number): boolean {
  return sentence.slice(0, at).every(({ pos }) => pos === 'PUNCT');
}
