import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** Where only "I'd" and "I'll" can stand, and not "id" or "ill". */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /\bId(?= (?:love|like|be|have|also|really|rather|say|prefer|welcome|appreciate|happily|gladly|never|just|want|been|worked)\b)/g,
    "I'd",
  ],
  [
    /\bIll(?= (?:be|send|have|call|write|let|do|make|see|bring|go|get|try|keep|follow|also|gladly|happily|never|take|share|look|give|need|start|come)\b)/g,
    "I'll",
  ],
];

export function* contractions(text: string): Iterable<Mistake> {
  for (const [pattern, right] of CONTRACTIONS) {
    for (const { 0: written, index } of text.matchAll(pattern))
      yield slip(
        { start: index, end: index + written.length },
        `"${written}" should be "${right}" here.`,
        right,
      );
  }
}

/** "Rajs team": a name, an s, and what is theirs. */
export function* possessiveNames(text: string, lexicon: Lexicon): Iterable<Mistake> {
  const pattern =
    /(?<![\p{L}’'-])(\p{Lu}[\p{L}\p{M}]{2,})s(?= (?!(?:and|or|are|were|have|had|who|that|which|in|on|at|to|of|for|from|with|do|did|can|will|would|is|was|has|by|as|but|because)\b)\p{Ll}{3,})/gu;
  for (const { 0: written, 1: name = '', index } of text.matchAll(pattern)) {
    if (!lexicon.isName(name) || lexicon.isName(written) || lexicon.isEnglish(written)) continue;
    const range = { start: index, end: index + written.length };
    yield slip(range, `"${written}" has no apostrophe: "${name}'s".`, `${name}'s`);
  }
}
