import type { Token } from '../../tagger.js';
import { irregularPast } from '../inflect.js';
import { WORD_SETS } from '../wordSets.js';
import { DETERMINERS, type NounPhrase, PEOPLE_AND_THINGS, readNounPhrase } from './nounPhrase.js';
import type { GrammaticalNumber } from './number.js';

const PREPOSITIONS = new Set(
  'of in on at for from with about between behind across under within around into by over through against near inside outside without during among beyond above below since behind beside towards toward along before after past around round off onto per via throughout upon despite like amid amongst except'.split(
    ' ',
  ),
);
const RELATIVES = new Set('that which who whom where when why'.split(' '));
/** "Lets its translators see": behind their object stands a verb that has no subject of its own. */
const CAUSATIVES = new Set(
  'let lets letting make makes made making help helps helped see sees saw hear heard watch watched have has had'.split(
    ' ',
  ),
);
/** What one says or knows: behind them, "that" tells what it is. */
export const CONTENTS: ReadonlySet<string> = new Set(
  'news fact idea hope view belief feeling impression sense thought claim proof evidence sign chance promise conviction concern worry suspicion warning'.split(
    ' ',
  ),
);
const TIMES = /^(?:time|day|week|month|year|morning|afternoon|evening|night|spring|summer|autumn|winter)$/;
/** Verbs behind which a clause may stand that has a subject of its own. */
const CLAIMING =
  /^(?:think|believe|know|say|hope|feel|find|suppose|guess|suspect|indicate|suggest|show|mean|ensure|prove|reveal|imply|claim|expect|see|hear|assume|argue|wish|realise|realize|decide|learn|notice|understand)$/;
const PRONOUNS = new Set('i you we they he she it'.split(' '));

export interface Subject {
  readonly head: Token;
  readonly number: GrammaticalNumber;
  /** Where its verb should stand. */
  readonly end: number;
  readonly hasModifiers: boolean;
}

/**
 * The subject that begins at a word, with all that belongs to its noun: "the people on your team who met me on Monday".
 *
 * @param isLone whether it begins the sentence: behind a comma, what is joined may be the end of a list
 */
export function readSubject(sentence: readonly Token[], start: number, isLone: boolean): Subject | undefined {
  const activity = readActivity(sentence, start);
  if (activity) return activity;
  const first = readNounPhrase(sentence, start);
  if (!first) return undefined;
  // "The fact that", "the news that": what it is follows, with a subject and a verb.
  if (CONTENTS.has(first.head.text) && sentence[first.end]?.text === 'that') return undefined;
  let { number } = first;
  let { end, hasParticiple } = readModifiers(sentence, first.end);
  const hasModifiers = end > first.end;
  const joint = sentence[end]?.text ?? '';
  if (joint === 'and' || joint === 'or' || joint === 'nor') {
    const second = readNounPhrase(sentence, end + 1);
    // "The payments arrived in May and the drilling was": a verb, and another clause.
    if (!second || hasParticiple || PEOPLE_AND_THINGS.has(second.head.text)) return undefined;
    // "The smell of bread and roasted nuts": both belong to what is before them.
    const isInside = joint === 'and' && hasModifiers && !second.hasDeterminer;
    const isEach = /^(?:each|every|no)$/.test(sentence[start]?.text ?? '');
    if (joint === 'and' && sentence[start]?.text === 'both') number = 'many';
    else if (!isInside)
      number = joint === 'and' && isLone ? together(first, second, hasModifiers, isEach) : 'either';
    // "The cost of claims and shrinking of profits are": who knows?
    else if (second.number !== 'many') number = 'either';
    ({ end } = readModifiers(sentence, second.end));
    if (/^(?:and|or|nor)$/.test(sentence[end]?.text ?? '')) return undefined;
  }
  // "Feedback are": a noun by itself is one that a tagger may have got wrong.
  if (!first.hasDeterminer && (number !== 'many' || /ing$/.test(sentence[start]?.text ?? '')))
    return undefined;
  // "Last time in March orders were late", "one day I decided": when it was.
  if (hasModifiers && TIMES.test(first.head.text)) number = 'either';
  if (isLone && !/^(?:and|or|nor)$/.test(joint)) end = behindAside(sentence, end);
  while (sentence[end]?.pos === 'ADV' || sentence[end]?.text === 'also') end++;
  return { head: first.head, number, end, hasModifiers };
}

/** "The department, as I understood it, has": the token behind what is said by the way. */
function behindAside(sentence: readonly Token[], at: number): number {
  if (sentence[at]?.text !== ',') return at;
  const opener = sentence[at + 1];
  // "The plan, opened in May, has", "the bonus, such as it is, was"
  const isAside =
    /^(?:as|who|which|for|at|on|in|after|like|unlike|along|together|despite|however|whose|where|all|both|each|most|such|with|without|by|since|from|though|the|said|says)$/.test(
      opener?.text ?? '',
    ) ||
    /^(?:you|he|she|they|we|i)$/.test(opener?.text ?? '') ||
    (opener?.pos === 'VERB' && /(?:ing|ed|en|wn)$/.test(opener.text)) ||
    opener?.pos === 'ADJ';
  if (!isAside) return at;
  const comma = sentence.findIndex(({ text }, i) => i > at + 1 && text === ',');
  const longest = /^(?:who|which|whose|where)$/.test(sentence[at + 1]?.text ?? '') ? 14 : 9;
  return comma > 0 &&
    comma < at + longest &&
    /^(?:is|are|was|were|has|have|do|does)$/.test(sentence[comma + 1]?.text ?? '')
    ? comma + 1
    : at;
}

/** "Doing the wages for a circus": one thing, whatever is done. */
function readActivity(sentence: readonly Token[], start: number): Subject | undefined {
  const head = sentence[start];
  // The tagger takes a capital for a name.
  if (!isForm(head, /ing$/) && !(head?.pos === 'PROPN' && /[^aeiou]ing$/.test(head.text) && start === 0))
    return undefined;
  // "Knowing our devices are safe": a clause of its own.
  if (WORD_SETS['say']?.has(head?.text.replace(/ing$/, '') ?? '')) return undefined;
  // "Working dogs are", "moving vans": what is done must be told from what does it.
  const next = sentence[start + 1];
  if (
    /^(?:depending|including|following|regarding|considering|concerning|using|according|fearing|ensuring|expecting|supposing|assuming|having|watching|seeing|hearing|feeling|finding|providing|granting|judging)$/.test(
      head?.text ?? '',
    )
  )
    return undefined;
  if (!head || !next || (!/^(?:DET|ADP|PRON|ADV)$/.test(next.pos) && next.text !== 'to')) return undefined;
  // "Coming towards her were two friends": who does it follows.
  if (
    next.pos === 'ADP' &&
    /^(?:coming|going|running|walking|standing|sitting|waiting|hanging|lying|leading|joining|following)$/.test(
      head.text,
    )
  )
    return undefined;
  const end = readObjects(sentence, start + 1);
  return /^(?:are|were|have)$/.test(sentence[end]?.text ?? '')
    ? { head, number: 'one', end, hasModifiers: true }
    : undefined;
}

function together(
  first: NounPhrase,
  second: NounPhrase,
  hasModifiers: boolean,
  isEach: boolean,
): GrammaticalNumber {
  if (first.number === 'many') return 'many';
  // "The owner of the shop and the farm": who knows? "Each nurse and doctor has", "my friend and mentor is".
  if (hasModifiers || isEach) return 'either';
  if (second.number === 'many') return 'many';
  return first.hasDeterminer && second.hasDeterminer && first.number === 'one' && second.number === 'one'
    ? 'many'
    : 'either';
}

/** What stands between a noun and its verb: prepositions, relative clauses, participles and infinitives. */
function readModifiers(sentence: readonly Token[], start: number): { end: number; hasParticiple: boolean } {
  let end = start;
  let hasParticiple = false;
  for (let i = 0; i < 5; i++) {
    // "past the sluice and behind the cottages"
    const isJoined = /^(?:and|or)$/.test(sentence[end]?.text ?? '') && end > start;
    const next =
      readPrepositional(sentence, isJoined ? end + 1 : end) ??
      readRelative(sentence, end) ??
      readParticiple(sentence, end) ??
      readInfinitive(sentence, end);
    if (next === undefined) break;
    hasParticiple ||= sentence[end]?.pos === 'VERB';
    end = next;
  }
  return { end, hasParticiple };
}

/** "on your team", "of moving the plant": the token behind it. */
export function readPrepositional(sentence: readonly Token[], at: number): number | undefined {
  if (!PREPOSITIONS.has(sentence[at]?.text ?? '') || opensClauseOfTime(sentence, at)) return undefined;
  let inner = at + 1;
  // "for moving to the port"
  const gerund = sentence[inner];
  // "of letting people weigh"
  if (gerund && CAUSATIVES.has(gerund.text) && gerund.text.endsWith('ing'))
    return readCaused(sentence, gerund, inner + 1);
  if (isForm(gerund, /ing$/) && !/^(?:NOUN|ADJ)$/.test(sentence[inner + 1]?.pos ?? ''))
    return readObjects(sentence, inner + 1);
  if (isForm(sentence[inner], /ing$/)) inner++;
  if (/^(?:me|us|you|him|her|it|them)$/.test(sentence[inner]?.text ?? '') && !isNounAfter(sentence, inner))
    return inner + 1;
  // "of approved interpreters"
  const isParticiple = isForm(sentence[inner], /(?:ed|en|wn)$/) && sentence[inner + 1]?.pos === 'NOUN';
  const phrase = readNounPhrase(sentence, isParticiple ? inner + 1 : inner);
  // "on sheet 12"
  if (phrase) return sentence[phrase.end]?.pos === 'NUM' ? phrase.end + 1 : phrase.end;
  // "at Hallam's", "in Leeds", "in the Magdalens", "since 1987"
  const first = DETERMINERS.has(sentence[inner]?.text ?? '') ? inner + 1 : inner;
  let end = first;
  while (/^(?:PROPN|NUM)$/.test(sentence[end]?.pos ?? '') || sentence[end]?.text === "'s") end++;
  return end > first ? end : undefined;
}

/** "Before you say", "since the pump broke": a clause, and no preposition. */
function opensClauseOfTime(sentence: readonly Token[], at: number): boolean {
  if (!/^(?:before|after|since|like|except)$/.test(sentence[at]?.text ?? '')) return false;
  const phrase = readNounPhrase(sentence, at + 1);
  return PRONOUNS.has(sentence[at + 1]?.text ?? '') || sentence[phrase?.end ?? at]?.pos === 'VERB';
}

function isNounAfter(sentence: readonly Token[], at: number): boolean {
  return sentence[at]?.text === 'her' && /^(?:NOUN|ADJ)$/.test(sentence[at + 1]?.pos ?? '');
}

/** "who run the site", "that you described", "I met": the token behind it. */
function readRelative(sentence: readonly Token[], at: number): number | undefined {
  // "in which everyone agrees"
  const isBehind =
    PREPOSITIONS.has(sentence[at]?.text ?? '') && /^(?:which|whom)$/.test(sentence[at + 1]?.text ?? '');
  const first = sentence[isBehind ? at + 1 : at]?.text ?? '';
  const inner = isBehind ? at + 2 : RELATIVES.has(first) ? at + 1 : at;
  const subject = sentence[inner];
  if (!subject) return undefined;
  let verb = inner;
  if (PRONOUNS.has(subject.text)) verb = inner + 1;
  else if (/^(?:people|men|women|children|everyone|nobody|somebody|anyone)$/.test(subject.text))
    verb = inner + 1;
  else if (DETERMINERS.has(subject.text)) verb = readNounPhrase(sentence, inner)?.end ?? inner;
  else if (subject.pos === 'PROPN') while (sentence[verb]?.pos === 'PROPN') verb++;
  // "When surveys are": no clause about what is before it.
  else if (inner === at || /^(?:when|where|why)$/.test(first)) return undefined;
  // "To his face that holds are needed": a plural as well as a verb.
  else if (
    first === 'that' &&
    /s$/.test(subject.text) &&
    /^(?:are|were)$/.test(sentence[inner + 1]?.text ?? '')
  )
    return undefined;
  // "A receiver that lives in a drawer": a tagger takes the verb for a noun.
  else if (first === 'that' && isVerbLike(sentence, inner)) return readObjects(sentence, inner + 1);
  // "Both times the database was the easy part": no clause about the times.
  if (inner === at && /^(?:is|are|was|were)$/.test(sentence[verb]?.text ?? '')) return undefined;
  return readPredicate(sentence, verb);
}

/** What is tagged as a noun, and has behind it what only a verb has: "that den near the quarry". */
function isVerbLike(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at];
  return token?.pos === 'NOUN' && /^(?:DET|ADP|ADV|PRON)$/.test(sentence[at + 1]?.pos ?? '');
}

/** A verb with its helpers, and what follows it up to another verb. */
function readPredicate(sentence: readonly Token[], start: number): number | undefined {
  let at = start;
  let verb: Token | undefined;
  for (let token = sentence[at]; token; token = sentence[++at]) {
    const isHelper =
      token.pos === 'AUX' || token.pos === 'ADV' || /^(?:n't|not|'ve|'d|'ll|'s|'re)$/.test(token.text);
    if ((!isHelper && token.pos !== 'VERB') || opensClause(sentence, at)) break;
    // "The mayor we had were": behind a helper stands no verb of another subject.
    if (verb && /^(?:is|are|was|were|has)$/.test(token.text)) break;
    // "That matters is": the second verb is that of the main clause.
    if (verb && !isHelperOf(verb) && token.pos !== 'ADV') break;
    if (token.pos !== 'ADV' && token.pos !== 'PART') verb = token;
  }
  return verb && readCaused(sentence, verb, at);
}

/** What follows a verb, and the verb that it causes or sees: "lets its translators see the film". */
function readCaused(sentence: readonly Token[], verb: Token, start: number): number {
  const end = readObjects(sentence, start);
  // "That I think people know best": what people know.
  const isClaimed =
    CLAIMING.test(verb.lemma) &&
    /^(?:NOUN|PROPN)$/.test(sentence[end - 1]?.pos ?? '') &&
    end > start &&
    /^(?:AUX|VERB)$/.test(sentence[end]?.pos ?? '') &&
    sentence.slice(start, end).every(({ pos }) => pos !== 'ADP');
  if (isClaimed) return readPredicate(sentence, end) ?? end;
  const isCaused = CAUSATIVES.has(verb.text) && end > start && isPlainVerb(sentence[end]);
  return isCaused ? readObjects(sentence, end + 1) : end;
}

/** "see", "seeing": not "made", which is what all of it did. */
function isPlainVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && (token.text === token.lemma || token.text.endsWith('ing'));
}

/** "Those who sit so nobody is alone" */
function opensClause(sentence: readonly Token[], at: number): boolean {
  return sentence[at]?.text === 'so' && /^(?:PRON|DET|NOUN)$/.test(sentence[at + 1]?.pos ?? '');
}

function isHelperOf({ pos, text }: Token): boolean {
  return pos === 'AUX' || WORD_SETS['modal']?.has(text) === true || /^'/.test(text);
}

/** Objects, adjectives and particles behind a verb. */
function readObjects(sentence: readonly Token[], start: number): number {
  let at = start;
  let object = -1;
  for (let i = 0; i < 5; i++) {
    const token = sentence[at];
    if (!token) return at;
    if (opensClause(sentence, at)) return sentence.length;
    if (/^(?:me|us|him|them|it|there|here|to|so|up|out|off|down|on|in|about|for|with|at)$/.test(token.text)) {
      const next = token.text === 'to' ? readInfinitive(sentence, at) : readPrepositional(sentence, at);
      at = next ?? at + 1;
    } else if (PREPOSITIONS.has(token.text)) at = readPrepositional(sentence, at) ?? at + 1;
    else if (
      (token.pos === 'ADV' && !RELATIVES.has(token.text) && token.text !== 'how') ||
      (token.pos === 'ADJ' && sentence[at + 1]?.pos !== 'NOUN')
    )
      at++;
    else {
      const phrase = readNounPhrase(sentence, at);
      // "The order the streams are": a clause of its own.
      if (!phrase || object === at) return at;
      at = phrase.end;
      object = at;
    }
  }
  return at;
}

/** "working on it", "taken in the meeting": the token behind it. */
function readParticiple(sentence: readonly Token[], at: number): number | undefined {
  const token = sentence[at];
  if (token?.pos !== 'VERB') return undefined;
  if (isForm(token, /ing$/)) return readObjects(sentence, at + 1);
  if (!isForm(token, /(?:ed|en|wn|ne|de|pt|lt|ght)$/) || irregularPast(token.lemma) === token.text)
    return undefined;
  return readPrepositional(sentence, at + 1);
}

/** "to move the plant": the token behind it. */
function readInfinitive(sentence: readonly Token[], at: number): number | undefined {
  if (sentence[at]?.text !== 'to') return undefined;
  const verb = sentence[at + 1];
  // "to re-stain forty slides": a tagger may not know the verb.
  const isUnknown = verb?.pos === 'NOUN' && /^(?:DET|NUM)$/.test(sentence[at + 2]?.pos ?? '');
  if (verb && (verb.pos === 'VERB' || verb.pos === 'AUX' || isUnknown) && verb.text === verb.lemma)
    return readCaused(sentence, verb, at + 2);
  return readNounPhrase(sentence, at + 1)?.end;
}

function isForm(token: Token | undefined, form: RegExp): boolean {
  return token?.pos === 'VERB' && token.text !== token.lemma && form.test(token.text);
}
