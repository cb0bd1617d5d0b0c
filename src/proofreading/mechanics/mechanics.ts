import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import type { Passage } from '../passages.js';
import type { Tagger, Token } from '../tagger.js';
import { apostrophes } from './apostrophes.js';
import { articles } from './articles.js';
import {
  firstCapital,
  months,
  sentenceStarts,
  titledNames,
  titles,
  twoCapitals,
  uncapitalisedNames,
} from './capitals.js';
import { doubledWords } from './doubledWords.js';
import { itIs, itsOwn } from './itsOwn.js';
import { joinedVerbs } from './joinedVerbs.js';
import { leadIns } from './leadIns.js';
import { marks } from './marks.js';
import { namePairs } from './namePairs.js';
import { pairs } from './pairs.js';
import { possessives } from './possessives.js';
import { sentenceEnds } from './sentenceEnds.js';
import { splitWords } from './splitWords.js';
import { strayCapitals } from './strayCapitals.js';

/** Spaces and marks, capitals, articles, apostrophes, words that are split: most of it shows in the characters alone. */
export function checkMechanics(
  { text, kind }: Passage,
  lexicon: Lexicon,
  sentences: readonly (readonly Token[])[],
  tag: Tagger,
): Mistake[] {
  return [
    ...doubledWords(text, lexicon),
    ...marks(text),
    ...pairs(text),
    ...articles(text),
    ...splitWords(text, lexicon),
    ...joinedVerbs(text),
    ...strayCapitals(text, lexicon, tag),
    ...apostrophes(text, lexicon),
    ...titles(text),
    ...titledNames(text),
    ...months(text),
    ...twoCapitals(text, lexicon),
    ...(kind === 'greeting' ? [] : namePairs(text, lexicon)),
    ...sentences.flatMap((sentence) => [
      ...possessives(text, sentence),
      ...itsOwn(sentence),
      ...itIs(text, sentence),
    ]),
    ...(kind === 'prose' ? [...sentenceStarts(text), ...sentenceEnds(text), ...leadIns(text)] : []),
    ...(kind === 'greeting' || kind === 'closing' ? firstCapital(text) : []),
    ...(kind === 'greeting' ? uncapitalisedNames(text, lexicon) : []),
  ];
}
