import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import type { Passage } from '../passages.js';
import { contractions, possessiveNames } from './apostrophes.js';
import { articles } from './articles.js';
import { firstCapital, sentenceStarts, strayCapitals, uncapitalisedNames } from './capitals.js';
import { doubledWords } from './doubledWords.js';
import { leadIns } from './leadIns.js';
import { marks } from './marks.js';
import { pairs } from './pairs.js';
import { sentenceEnds } from './sentenceEnds.js';
import { splitWords } from './splitWords.js';

/** What shows in the characters alone: spaces and marks, capitals, articles, words that are joined or split. */
export function checkMechanics({ text, kind }: Passage, lexicon: Lexicon): Mistake[] {
  return [
    ...doubledWords(text),
    ...marks(text),
    ...pairs(text),
    ...articles(text),
    ...splitWords(text, lexicon),
    ...strayCapitals(text),
    ...contractions(text),
    ...possessiveNames(text, lexicon),
    ...(kind === 'prose' ? [...sentenceStarts(text), ...sentenceEnds(text), ...leadIns(text)] : []),
    ...(kind === 'greeting' || kind === 'closing' ? firstCapital(text) : []),
    ...(kind === 'greeting' ? uncapitalisedNames(text, lexicon) : []),
  ];
}
