import type { Token } from '../tagger.js';
import type { Disagreement } from './agreement/disagreement.js';
import { isDoer } from './agreement/hiddenVerbs.js';
import { DETERMINERS, PEOPLE_AND_THINGS, readNounPhrase } from './agreement/nounPhrase.js';
import { isPlural } from './agreement/number.js';
import { readPrepositional, readSubject, type Subject } from './agreement/subject.js';
import { agreeing } from './agreement/verb.js';
import { isUnchanged } from './inflect.js';
import { DEMANDS, WISHES } from './pronounAgreement.js';
import { WORD_SETS } from './wordSets.js';

const CLAUSE_STARTERS = new Set(
  '; : ( “ " — – because since although though but if whether so yet'.split(' '),
);
/** Behind these, a clause begins only where a determiner does. */
const LOOSE_STARTERS = new Set(
  `, that how why when where while until once unless what whatever afraid sure glad sorry certain confident convinced`.split(
    /\s+/,
  ),
);
/** Behind "see" and "hear", a verb may stand in its base form ("I heard a director tell"). */
const PERCEPTION =
  /^(?:see|saw|hear|heard|feel|felt|find|found|figure|figured|notice|noticed|show|shows|help|suggest|suggests)$/;
const HELPERS =
  /^(?:to|do|does|did|let|lets|make|makes|made|help|helps|helped|see|saw|hear|heard|watch|watched)$/;
/** Before what is turned round: "So are my two boys", "Where are the plans". */
const INVERTING = new Set('so neither nor here attached enclosed where how why'.split(' '));

/** Subjects and their verbs: "the engineers on your team was", "so is my two boys". */
export function subjectAgreement(sentence: readonly Token[]): Disagreement[] {
  const found: Disagreement[] = [];
  // A verb has one subject: the first that is read.
  let claimed = -1;
  let hasVerb = false;
  for (let at = 0; at < sentence.length; at++) {
    const before = sentence[at - 1];
    if (
      at <= claimed ||
      !startsClause(sentence, at, hasVerb || (before?.text === 'and' && hasSaid(sentence, at)))
    )
      continue;
    // "Ask your owner questions and the form is": what is joined may begin another clause.
    const isApart =
      /^(?:,|and)$/.test(before?.text ?? '') ||
      (before?.pos === 'VERB' && WORD_SETS['say']?.has(before.text) === true);
    const subject = readSubject(sentence, at, !isApart);
    const verb = subject && sentence[subject.end];
    if (!subject || !verb) continue;
    // "Two winters and a tornado watch": without a comma, what is joined may be a thing.
    if (before?.text === 'and' && sentence[at - 2]?.text !== ',' && verb.pos !== 'AUX') continue;
    claimed = subject.end;
    hasVerb ||= verb.pos === 'AUX' || /(?:s|ed)$/.test(verb.text);
    const right = agreeing(
      subject.number,
      verb,
      sentence[subject.end + 1],
      isOnlyVerb(sentence, at, subject) || hasPronoun(sentence, subject.end, verb),
    );
    // "How many bells does it take"
    const asks = sentence
      .slice(Math.max(0, at - 1), at + 1)
      .some(({ text }) => /^(?:how|what|which|whose)$/.test(text));
    if (asks && /^(?:do|does|have|has)$/.test(verb.text)) continue;
    // "How many of us is the panel still considering"
    if (asks && verb.pos === 'AUX' && /^(?:DET|PRON)$/.test(sentence[subject.end + 1]?.pos ?? '')) continue;
    // "A patient who needs help": a noun, and no verb.
    if (WORD_SETS['nounToo']?.has(verb.text) && sentence[subject.end - 1]?.pos === 'VERB') continue;
    // "What the city needs is": a verb that looks like a noun.
    const isFree = /^what/.test(sentence[at - 1]?.text ?? '') && subject.number !== 'one';
    // "How keenly your pupils argued was": a clause.
    const isHow =
      sentence[at - 2]?.text === 'how' && sentence.slice(at, subject.end).some(({ pos }) => pos === 'VERB');
    // "Where the school bus stops is", "the way your team talks makes": what is done there.
    const [opener, noun] = [sentence[at - 1]?.text ?? '', sentence[sentence.indexOf(subject.head) - 1]];
    const isPlace =
      subject.number === 'many' && /^(?:where|how|why|when|way|reason)$/.test(opener) && noun?.pos === 'NOUN';
    // "A loss that the model spreads is": a tagger takes the verb for a plural.
    const isDone =
      (opener === 'while' || (/^(?:that|which)$/.test(opener) && sentence[at - 2]?.pos === 'NOUN')) &&
      isVerbToo(subject.head) &&
      /^(?:NOUN|ADJ)$/.test(noun?.pos ?? '');
    // "People who think this way are", "free meals means bigger batches"
    const isManner = subject.head.text === 'way' && sentence[at - 1]?.pos === 'VERB';
    const isDoing = verb.text === 'means' && !DETERMINERS.has(sentence[at]?.text ?? '');
    if (isFree || isHow || isPlace || isDone || isManner || isDoing) continue;
    // "If the price were right" is a wish.
    if (!right || (verb.text === 'were' && isWish(sentence, at))) continue;
    // "It is important that the owner sign it"
    const isDemand =
      sentence[at - 1]?.text === 'that' &&
      sentence.slice(0, at - 1).some(({ text }) => DEMANDS.has(text) || WISHES.has(text));
    if (isDemand && verb.text === verb.lemma) continue;
    if (PERCEPTION.test(sentence[at - 1]?.text ?? '') && verb.text === verb.lemma) continue;
    // "Your heart would race and your hands shake": the helper is not said again.
    const isElided =
      verb.text === verb.lemma &&
      /^(?:and|or|,)$/.test(sentence[at - 1]?.text ?? '') &&
      sentence.slice(0, at - 1).some(({ text }) => WORD_SETS['modal']?.has(text) || HELPERS.test(text));
    // "The picker wipes and the technician counts": two clauses.
    const isTwo =
      verb.pos === 'VERB' &&
      sentence[sentence.indexOf(subject.head) - 1]?.pos === 'NOUN' &&
      sentence.slice(at, subject.end).some(({ text }) => text === 'and');
    if (isElided || isTwo) continue;
    // "At my place the kitchen send up a note": of a group, more than the form of "be" and "have" may be meant.
    const isEach = /^(?:each|every|either|neither)$/.test(sentence[at]?.text ?? '');
    const isGroup = !isEach && !isDoer(subject.head);
    if (verb.pos === 'VERB' && verb.text === verb.lemma && isGroup && readPrepositional(sentence, 0) === at)
      continue;
    found.push({ subject: subject.head, verb, right });
  }
  return [...found, ...inverted(sentence)];
}

/** "The loss that the model spreads": a plural that may be what is done. */
function isVerbToo({ lemma }: Token): boolean {
  return (
    lemma === 'spread' || ['baseVerb', 'commonVerb', 'nounLikeVerb'].some((set) => WORD_SETS[set]?.has(lemma))
  );
}

/** Whether a pronoun and its verb are before: "I have three at school and the fees are". */
function hasSaid(sentence: readonly Token[], at: number): boolean {
  // "The ship on which the deck and the lab were": of what is joined there, nothing is said yet.
  const relative = sentence
    .map(({ text }, i) => i < at && /^(?:which|whom|where)$/.test(text))
    .lastIndexOf(true);
  const verb = sentence.findIndex(
    ({ pos, text }, i) =>
      i < at - 1 &&
      i > relative &&
      (pos === 'AUX' || pos === 'VERB') &&
      !/ing$/.test(text) &&
      !WORD_SETS['say']?.has(text) &&
      /^(?:i|we|you|they|he|she|it)$/.test(sentence[i - 1]?.text ?? ''),
  );
  return verb >= 0;
}

function startsClause(sentence: readonly Token[], at: number, hasVerb: boolean): boolean {
  const before = sentence[at - 1];
  if (!before || sentence.slice(0, at).every(({ pos }) => /^(?:PUNCT|ADV|CCONJ|INTJ)$/.test(pos)))
    return true;
  const first = sentence[at];
  const opensPhrase =
    first !== undefined &&
    (DETERMINERS.has(first.text) ||
      PEOPLE_AND_THINGS.has(first.text) ||
      sentence[at + 1]?.text === 'of' ||
      isPlural(first));
  // "Everyone but the man in the hall was": who is left out.
  if (before.text === 'but' && /^(?:every|no|any|all|none|nothing)/.test(sentence[at - 2]?.text ?? ''))
    return false;
  // “"Floating" the novels is fun”: what closes a quotation opens nothing.
  if (before.text === '"' && sentence.slice(0, at).filter(({ text }) => text === '"').length % 2 === 0)
    return false;
  if (CLAUSE_STARTERS.has(before.text)) return opensPhrase || before.text !== 'so';
  if (!opensPhrase) return false;
  // "On my last project the tags for it were"
  if (DETERMINERS.has(first.text) && readPrepositional(sentence, 0) === at) return true;
  // "…, and every one of the tags was"
  if (before.text === 'and' && /^(?:every|each)$/.test(first.text) && sentence[at - 2]?.text === ',')
    return sentence
      .slice(0, at)
      .some(({ pos }, i) => pos === 'PRON' && /^(?:VERB|AUX)$/.test(sentence[i + 1]?.pos ?? ''));
  // "At Cooma each of the pumps"
  if (first.text === 'each' && /^(?:NOUN|PROPN|NUM)$/.test(before.pos)) return true;
  if (before.text === 'and' || before.text === 'but') {
    // "Plans for pumps and boilers are": the second of two nouns.
    const isSecond =
      before.text === 'and' && !DETERMINERS.has(first.text) && sentence[at - 2]?.pos === 'NOUN';
    // "Faces, bodies, and the chat are": a list, as long as nothing was said of it.
    // "Three calves and a cat were", where nothing was said before "and"
    const isJoined =
      before.text === 'and' && sentence[at - 2]?.text !== ',' && !isClauseBefore(sentence, at - 1);
    return hasVerb && !isSecond && !isJoined && sentence[at - 2]?.pos !== 'PRON';
  }
  // "If you want to understand startups": their object.
  if (WORD_SETS['say']?.has(before.text) && before.pos === 'VERB')
    return DETERMINERS.has(first.text) || sentence[at - 2]?.text !== 'to';
  // Without a determiner, "that sticks" and "when calls" may be a verb.
  if (isPlural(first) && !WORD_SETS.irregularPlural.has(first.text))
    return before.text === 'that' && WORD_SETS['say']?.has(sentence[at - 2]?.text ?? '') === true;
  // "How long the commute is"
  if (/^(?:ADJ|ADV)$/.test(before.pos) && sentence[at - 2]?.text === 'how') return true;
  // "As its doors stand open"
  if (before.text === 'as') return sentence[at - 2]?.text === ',' && DETERMINERS.has(first.text);
  // "I like the way your editors decide"
  if (/^(?:way|reason)$/.test(before.text) && WORD_SETS['possessive']?.has(first.text)) return true;
  return LOOSE_STARTERS.has(before.text);
}

/** Whether something is said between the last beginning of a clause and a word. */
function isClauseBefore(sentence: readonly Token[], end: number): boolean {
  for (let i = end - 1; i >= 0; i--) {
    const token = sentence[i];
    if (
      !token ||
      /^(?:[,;:]|that|when|where|because|so|if|while|since|as|how|though|although)$/.test(token.text)
    )
      return false;
    if (
      token.pos === 'AUX' ||
      (token.pos === 'VERB' && !token.text.endsWith('ing') && sentence[i - 1]?.text !== ',')
    )
      return true;
  }
  return false;
}

const OPENS_CLAUSE =
  /^(?:as|when|even|so|and|but|because|although|though|while|where|if|since|until|unless|yet)$/;
/** Behind a verb that a tagger may have taken for one, what a verb has behind it. */
const COMPLEMENT = /^(?:DET|PRON|PART|ADP|ADV|ADJ|NOUN|PROPN|SCONJ|NUM)$/;
/** Words that are seldom verbs behind a noun. */
const SELDOM_VERBS =
  /^(?:last|leave|look|back|key|lead|open|front|long|like|even|please|thank|welcome|well|do|cause|prey)$/;

/** Whether a word is the verb of its clause, and no noun before another one: "the product launch in Pune was". */
function isOnlyVerb(sentence: readonly Token[], start: number, { end: at, hasModifiers }: Subject): boolean {
  // "Each of them get one", "every one of them get one": what follows the part is its verb.
  const part = sentence[start + 1]?.text === 'one' ? start + 2 : start + 1;
  if (/^(?:each|every|either|neither)$/.test(sentence[start]?.text ?? '') && sentence[part]?.text === 'of')
    return true;
  // "Since our call I have been mulling over the fish kill"
  if (sentence[start - 1]?.text === 'since') return false;
  if (WORD_SETS['say']?.has(sentence[start - 1]?.text ?? '') || SELDOM_VERBS.test(sentence[at]?.text ?? ''))
    return false;
  const next = sentence[at + 1];
  // "The dimmer switch cost nine dollars": the verb comes later.
  if (next && isUnchanged(next.text)) return false;
  const isEnd = !hasModifiers && (at + 1 >= sentence.length || /^[.!?]$/.test(next?.text ?? ''));
  if (!isEnd && !COMPLEMENT.test(next?.pos ?? '')) return false;
  const says = WORD_SETS['say']?.has(sentence[at]?.text ?? '');
  for (const [i, { pos, text }] of sentence.entries()) {
    if (i <= at) continue;
    // "…, even when they are in stock", "more fuel than you think": said of it.
    if (/^(?:than|as)$/.test(text) || (text === ',' && OPENS_CLAUSE.test(sentence[i + 1]?.text ?? ''))) break;
    if (/^(?:that|who|which|what|i|you|we|they|he|she|it)$/.test(text)) return says === true;
    if (/^(?:SCONJ|CCONJ)$/.test(pos) || /^[;:—–]$/.test(text)) break;
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(text))) return false;
  }
  return true;
}

/** "Tells you who was ill": what a pronoun follows that is no subject is a verb. */
function hasPronoun(sentence: readonly Token[], at: number, verb: Token): boolean {
  const after = sentence[at + 2];
  return (
    verb.text !== verb.lemma &&
    /^(?:you|it)$/.test(sentence[at + 1]?.text ?? '') &&
    after !== undefined &&
    (/^(?:how|when|where|why)$/.test(after.text) || !/^(?:VERB|AUX|ADV|PART)$/.test(after.pos)) &&
    !/^'/.test(after.text)
  );
}

function isWish(sentence: readonly Token[], at: number): boolean {
  return sentence
    .slice(0, at)
    .some(
      ({ text }, i) =>
        /^(?:if|wish|wished)$/.test(text) || (text === 'though' && sentence[i - 1]?.text === 'as'),
    );
}

function inverted(sentence: readonly Token[]): Disagreement[] {
  const at = sentence.findIndex(({ pos }) => pos !== 'PUNCT');
  return sentence.flatMap((verb, i) => {
    const before = sentence[i - 1];
    const asks = i === at || (before !== undefined && INVERTING.has(before.text));
    if (before?.text === 'there') return thereAre(sentence, i);
    if (!asks || !/^(?:is|are|was|were|has|does)$/.test(verb.text)) return [];
    const phrase = readNounPhrase(sentence, i + 1);
    if (!phrase?.hasDeterminer || (phrase.number === 'one' && sentence[phrase.end]?.text === ',')) return [];
    if (/^(?:and|or|-)$/.test(sentence[phrase.end]?.text ?? '')) return [];
    // "Were the second pump to go, you would": a condition. "Does your board interview people": a verb.
    const isCondition = verb.text === 'were' && i === at && sentence.at(-1)?.text !== '?';
    if (isCondition || (verb.text === 'does' && sentence[phrase.end]?.pos !== 'VERB')) return [];
    // "Are the prices right": an adjective that is a noun as well.
    if (phrase.number === 'one' && sentence.slice(i + 1, phrase.end).some(isPlural)) return [];
    const right = agreeing(phrase.number, verb, undefined);
    return right ? [{ subject: phrase.head, verb, right }] : [];
  });
}

/** "There is many ways", "there were an answer", "there has been two calls". */
function thereAre(sentence: readonly Token[], at: number): Disagreement[] {
  const verb = sentence[at];
  if (!verb || !/^(?:is|are|was|were|has|have)$/.test(verb.text)) return [];
  let start = at + 1;
  while (
    sentence[start]?.pos === 'ADV' ||
    sentence[start]?.text === 'been' ||
    /^n[o']t$/.test(sentence[start]?.text ?? '')
  )
    start++;
  const phrase = readNounPhrase(sentence, start);
  // "There is a pump and two valves", "there were a cat and a dog"
  if (!phrase || /^(?:and|or|,|-|of)$/.test(sentence[phrase.end]?.text ?? '')) return [];
  if (phrase.number === 'one' && !/^(?:a|an|one)$/.test(sentence[start]?.text ?? '')) return [];
  // "There was forty homes": a number, and no amount.
  const isSeveral =
    sentence[start]?.pos === 'NUM' &&
    // "The app I made there has nine users": a place.
    sentence[at - 2]?.pos !== 'VERB' &&
    /^[a-z]{3,}$/.test(sentence[start]?.text ?? '') &&
    sentence[start]?.text !== 'one' &&
    isPlural(phrase.head) &&
    !WORD_SETS['times']?.has(phrase.head.text) &&
    !WORD_SETS['measures']?.has(phrase.head.text);
  const right =
    verb.text === 'were' && isWish(sentence, at)
      ? undefined
      : agreeing(isSeveral ? 'many' : phrase.number, verb, undefined);
  return right ? [{ subject: phrase.head, verb, right }] : [];
}
