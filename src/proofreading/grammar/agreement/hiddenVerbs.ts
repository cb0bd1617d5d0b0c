import type { Token } from '../../tagger.js';
import { isUnchanged, withS } from '../inflect.js';
import { WORD_SETS } from '../wordSets.js';
import type { Disagreement } from './disagreement.js';
import { DETERMINERS } from './nounPhrase.js';

/** Behind these, a clause begins, which needs a verb. */
const OPENERS = new Set(
  'that because how when where if whether while since although though until once'.split(' '),
);
/** Verbs besides those of the word sets that a tagger takes for nouns and adjectives. */
const ALSO_VERBS = new Set(
  'call charge visit close answer order work need rest land start stop end cross book trade weigh rush sound ring rain touch time park stock miss repair'.split(
    ' ',
  ),
);
/** Where what a verb has behind it ends. */
const BEHIND_VERB = /^(?:DET|PRON|ADP|ADV|NUM)$/;
/** One who does things. */
const DOER = /(?:[^e]er|or|ist|ian|ant|man|woman|eer|ee)$/;
const NO_DOER = new Set(
  'paper letter number computer order offer matter corner counter printer folder water weather winter summer centre center door floor motor letter river tower power dinner other another former latter career cover layer paper fever dollar colour color error monitor customer-facing'.split(
    ' ',
  ),
);

/**
 * A verb without its ending that a tagger takes for a noun: "I know that the courier charge by the stop". Behind what
 * opens a clause one must stand, and where no other word is one, it is the one behind who does it.
 */
export function hiddenVerbs(sentence: readonly Token[]): Disagreement[] {
  return sentence.flatMap((opener, at) => {
    if (!OPENERS.has(opener.text) || opener.pos === 'DET' || sentence[at + 1]?.text === 'that') return [];
    const subject = readDoer(sentence, at + 1);
    const verb = subject && sentence[subject.end];
    if (!subject || !verb || !isVerbLike(verb) || !isLastOfClause(sentence, subject.end)) return [];
    // "I asked that the nurse call me": what is wished.
    const isWish = sentence
      .slice(0, at)
      .some(({ text }) =>
        /^(?:ask|insist|suggest|recommend|propos|demand|requir|request|important|vital|essential|rule)/.test(
          text,
        ),
      );
    return isWish ? [] : [{ subject: subject.head, verb, right: withS(verb.lemma) }];
  });
}

/** "The new courier", "each driver", "Mr. Petty in Goodland": somebody, and where the verb should stand. */
function readDoer(sentence: readonly Token[], start: number): { head: Token; end: number } | undefined {
  const first = sentence[start];
  if (!first) return undefined;
  let end = start;
  if (/^(?:mr|mrs|ms|dr|miss)\.?$/.test(first.text)) {
    end++;
    if (sentence[end]?.text === '.') end++;
    while (sentence[end]?.pos === 'PROPN') end++;
    const head = sentence[end - 1];
    if (!head || end < start + 2) return undefined;
    if (/^(?:in|from|at|of)$/.test(sentence[end]?.text ?? '')) {
      end++;
      while (sentence[end]?.pos === 'PROPN') end++;
    }
    return { head, end };
  }
  if (!DETERMINERS.has(first.text) || /^(?:all|both|many|several|few|most|no|these|those)$/.test(first.text))
    return undefined;
  end++;
  while (sentence[end]?.pos === 'ADJ' && !isDoer(sentence[end])) end++;
  const head = sentence[end];
  return head && isDoer(head) ? { head, end: end + 1 } : undefined;
}

/** Whether it is somebody, by what they do, and no group. */
export function isDoer(token: Token | undefined): boolean {
  if (!token || token.text !== token.lemma || WORD_SETS['collective']?.has(token.text)) return false;
  return (
    WORD_SETS['person']?.has(token.text) === true ||
    /^(?:child|boss|neighbour|neighbor|guest|friend|colleague|client|patient|bus|clinic|shop|file|driver|courier)$/.test(
      token.text,
    ) ||
    (token.pos === 'NOUN' && DOER.test(token.text) && token.text.length > 4 && !NO_DOER.has(token.text))
  );
}

function isVerbLike({ pos, text, lemma }: Token): boolean {
  return (
    /^(?:NOUN|ADJ)$/.test(pos) &&
    text === lemma &&
    !isUnchanged(text) &&
    (ALSO_VERBS.has(text) ||
      ['commonVerb', 'baseVerb', 'nounLikeVerb', 'onlyVerb'].some((set) => WORD_SETS[set]?.has(text)))
  );
}

/** Whether no other word of the clause can be its verb. */
function isLastOfClause(sentence: readonly Token[], at: number): boolean {
  const next = sentence[at + 1];
  const isEnd = !next || /^[.!?,]$/.test(next.text);
  if (!isEnd && !BEHIND_VERB.test(next.pos)) return false;
  for (let i = at + 1; i < sentence.length; i++) {
    const token = sentence[i];
    if (!token || /^[.!?;:—–]$/.test(token.text)) return true;
    // Behind a comma, only who does the next thing ends the clause: "the driver call, at six, is".
    if (token.text === ',' || token.pos === 'CCONJ')
      return /^(?:i|you|we|they|he|she|it|because|when|which|who|so|but|where|if)$/.test(
        sentence[i + 1]?.text ?? '',
      );
    if (/^(?:i|we|they|he|she|because|when|if|than|until|while|where)$/.test(token.text)) return true;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !token.text.endsWith('ing'))) return false;
    // "That the nurse call rings": a noun that may be the verb.
    if (token.pos === 'NOUN' && /[^s]s$/.test(token.text) && i === at + 1) return false;
  }
  return true;
}
