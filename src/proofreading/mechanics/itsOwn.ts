import type { Mistake } from '../mistake.js';
import type { Token } from '../tagger.js';
import { slip } from './slip.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Behind these, no clause begins. */
const PREPOSITIONS = words(
  'of in on at by with from about into onto through over under around behind across between against towards toward within without during despite beyond up off near to',
);
/** Verbs behind which a clause may begin without a word in between. */
const OF_CLAUSES = words(
  `think know say see hope believe guess suppose feel find hear mean tell bet wish suspect imagine reckon assume doubt
   realise realize notice admit agree understand figure ensure pretend decide learn read remember forget swear promise
   consider show be do let help make seem look appear wonder sense fear expect claim argue explain provide suppose`,
);
const SUBORDINATE = words(
  'when if once whenever where what because although though since unless as provided given so',
);
const OPENERS = words('. , ; : and or but because that where how');
const PREDICATES = words('time fun work home music magic money luck bliss hell love nice cold clear proof');

/** "lost it's funding", "the company and it's people", "it's value was proven": what is its own. */
export function* itsOwn(sentence: readonly Token[]): Iterable<Mistake> {
  for (const [at, it] of sentence.entries()) {
    const mark = sentence[at + 1];
    if (it.text !== 'it' || mark?.text !== "'s" || !isOwned(sentence, at)) continue;
    yield slip(
      { start: it.start, end: mark.end },
      `"It's" is "it is": what belongs to it is "its".`,
      it.start === 0 ? 'Its' : 'its',
    );
  }
}

/** "Its possible to", "I hope its been dry": what it is. */
export function* itIs(text: string, sentence: readonly Token[]): Iterable<Mistake> {
  for (const [at, its] of sentence.entries()) {
    if (its.text !== 'its' || !isSaid(sentence, at)) continue;
    const newText = `${text.charAt(its.start)}t's`;
    yield slip(its, `"It is" is written "${newText}".`, newText);
  }
}

/** Behind "it is", and never behind what belongs to it: "its of no use", "its exactly the post". */
const SAID = words('of by from with about up on at in for as like yes no minus');
/** What is done or happens of itself: "until its settled", "its raining on Kingston". */
const DONE =
  /^(?:sent|done|gone|made|meant|known|over|built|written|kept|lost|sold|paid|taken|given|held|(?:rain|snow|pour|freez|work|look|get|go|com|tak|becom|hold|show)ing|(?!need|speed|seed|feed)\p{L}{2,}[^e]ed)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function isSaid(sentence: readonly Token[], at: number): boolean {
  const [before, next, after] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]];
  if (!next || after?.text === '-') return false;
  // "In case its of use", "so its up to you"
  if (SAID.has(next.text))
    return next.pos !== 'ADJ' && !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')
      ? opensClause(before)
      : next.text === 'of' && after?.text === 'use';
  if (!opensClause(before)) return false;
  if (/^(?:been|got)$/.test(next.text)) return true;
  if (next.text === 'worth') return /^(?:my|your|it|the|a|our|their|[.,;])$/.test(after?.text ?? '.');
  const isEnd = !after || /^(?:PUNCT|CCONJ|SCONJ)$/.test(after.pos);
  if (WEEKDAY.test(next.text)) return isEnd;
  if (next.pos === 'ADV' && /^(?:DET|PRON)$/.test(after?.pos ?? '')) return true;
  if (DONE.test(next.text) && next.pos !== 'NOUN')
    return (
      isEnd ||
      (after.pos === 'ADP' && !/^(?:of|for)$/.test(after.text)) ||
      /^(?:to|that|here|there|now|again|you|we|i)$/.test(after.text)
    );
  // "Your first van, and its second."
  if (before && /^(?:and|,|:)$/.test(before.text)) return false;
  return (
    (next.pos === 'ADJ' || (next.pos === 'ADV' && /er$/.test(next.text))) &&
    /^(?:to|that|if|how|what|when|i|you|we|here|now|than|since|still|because|but|enough|again|today|outside|[.,;])$/.test(
      after?.text ?? '.',
    )
  );
}

function opensClause(before: Token | undefined): boolean {
  return (
    !before ||
    SUBORDINATE.has(before.text) ||
    /^(?:that|but|whether|till|until|before|after|so|and|case|sure|;|:|,|think|hope|guess|know|believe)$/.test(
      before.text,
    )
  );
}

function isOwned(sentence: readonly Token[], at: number): boolean {
  const before = sentence[at - 1];
  const next = sentence[at + 2];
  // "by it's creak", "about it's values"
  // "Where I come from it's rude"
  const isStranded =
    sentence[at - 2]?.pos === 'VERB' &&
    sentence.slice(0, at - 2).some(({ text }) => /^(?:where|what|who|that|which)$/.test(text));
  if (before && PREPOSITIONS.has(before.text))
    return (
      !isStranded && !!next && !/^(?:DET|PRON|ADV|PART|PUNCT)$/.test(next.pos) && !/ing$/.test(next.text)
    );
  // "to be it's first signaller"
  if (before && /^(?:be|been|being)$/.test(before.text)) return /^(?:NOUN|ADJ)$/.test(next?.pos ?? '');
  // "lost it's funding", "kept it's lean"
  if (before && isPlainVerb(before)) {
    // "Since we moved it's quiet", but not behind the comma
    const clause = sentence.slice(0, at);
    const from = clause.findLastIndex(({ text }) => /^[,;:]$/.test(text));
    return (
      !clause.slice(from + 1).some(({ text }) => SUBORDINATE.has(text)) &&
      /^(?:NOUN|VERB|ADJ|NUM)$/.test(next?.pos ?? '') &&
      !PREDICATES.has(next?.text ?? '')
    );
  }
  const { first, end } = thing(sentence, at + 2);
  const after = sentence[end];
  if (!first || (end === at + 3 && PREDICATES.has(first.text))) return false;
  // "it's value was proven"
  if (!before || OPENERS.has(before.text)) {
    if (isFiniteVerb(after)) return true;
    // "the company and it's people"
    const isEnd = !after || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(after.pos);
    return before?.text === 'and' && isEnd && /^(?:NOUN|PROPN)$/.test(sentence[at - 2]?.pos ?? '');
  }
  return false;
}

function isPlainVerb({ pos, lemma }: Token): boolean {
  return (pos === 'VERB' || (pos === 'AUX' && lemma === 'have')) && !OF_CLAUSES.has(lemma);
}

/** The noun phrase that begins there: its noun, and where it ends. */
function thing(sentence: readonly Token[], start: number): { first: Token | undefined; end: number } {
  let end = start;
  while (sentence[end]?.pos === 'ADJ' && isNounLike(sentence[end + 1])) end++;
  const first = sentence[end];
  if (!isNounLike(first)) return { first: undefined, end };
  end++;
  while (sentence[end]?.pos === 'NOUN') end++;
  return { first, end };
}

/** The tagger takes "it is" for granted, and what is owned for a verb: "it's drains". */
function isNounLike(token: Token | undefined): boolean {
  return (
    token?.pos === 'NOUN' ||
    (token?.pos === 'VERB' && !/(?:ing|ed|en|own)$/.test(token.text) && token.text === token.lemma) ||
    (token?.pos === 'VERB' && /[^s]s$/.test(token.text))
  );
}

function isFiniteVerb(token: Token | undefined): boolean {
  return !!token && /^(?:is|was|has|are|were|will|can|could|would)$/.test(token.text);
}
