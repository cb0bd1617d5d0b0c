import type { TextRange } from '../../note/text.js';
import { beginsWithVowel } from '../mechanics/sounds.js';
import type { Mistake } from '../mistake.js';
import type { Token } from '../tagger.js';
import { classOf, wordOf } from './context.js';
import { isWordOfSentence, membersAt, withCapital } from './members.js';
import type { WordScores } from './wordModel.js';
import { CONFUSION_SETS, LEFT_OUT } from './wordSets.js';

/** What has fewer words and marks than this tells too little, and what has more is no sentence. */
const [SHORTEST, LONGEST] = [4, 120];

interface Scored {
  readonly score: number;
  readonly mistake: Mistake;
}

/** Words of a sentence in whose place another is far likelier, and gaps where one is missing; the likeliest first. */
export function unlikelyWords(text: string, sentence: readonly Token[], scores: WordScores): Mistake[] {
  if (sentence.length < SHORTEST || sentence.length > LONGEST) return [];
  const words = sentence.map(wordOf);
  const classes = sentence.map(classOf);
  const found: Scored[] = [];
  for (let at = 0; at < sentence.length; at++)
    if (isWordOfSentence(text, sentence, at)) {
      addConfused(found, text, sentence, at, (place) => scores.meant(words, classes, place));
      addMissing(found, text, sentence, at, () => scores.missing(words, classes, at));
    }
  return found.sort((a, b) => b.score - a.score).map(({ mistake }) => mistake);
}

function addConfused(
  found: Scored[],
  text: string,
  sentence: readonly Token[],
  start: number,
  meant: (place: Parameters<WordScores['meant']>[2]) => readonly number[],
): void {
  for (const { tokens, set, member } of membersAt(sentence, start)) {
    const end = start + tokens.length;
    const range = { start: sentence[start]?.start ?? 0, end: sentence[end - 1]?.end ?? 0 };
    for (const [other, score] of meant({ start, end, set, member }).entries()) {
      const word = CONFUSION_SETS[set]?.[other];
      if (other === member || score < 0 || word === undefined) continue;
      found.push({ score, mistake: mistakeOf(text, range, withCapital(word, text.slice(range.start))) });
    }
  }
}

function addMissing(
  found: Scored[],
  text: string,
  sentence: readonly Token[],
  at: number,
  scores: () => readonly number[],
): void {
  const [before, token] = [sentence[at - 1], sentence[at]];
  if (!before || !token || token.start !== before.end + 1 || text[before.end] !== ' ') return;
  const range = { start: before.start, end: token.end };
  scores().forEach((score, index) => {
    if (score < 0) return;
    const next = text.slice(token.start, token.end);
    const word = LEFT_OUT[index] === 'a' && beginsWithVowel(next) ? 'an' : LEFT_OUT[index];
    found.push({
      score,
      mistake: mistakeOf(text, range, `${text.slice(before.start, before.end)} ${word} ${next}`),
    });
  });
}

function mistakeOf(text: string, range: TextRange, newText: string): Mistake {
  return {
    rule: 'proofreading/grammar',
    range,
    message: `"${text.slice(range.start, range.end)}" should probably be "${newText}" here.`,
    fixes: [{ range, newText }],
  };
}
