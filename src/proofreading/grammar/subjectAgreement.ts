import type { Mistake } from '../mistake.js';
import type { Token } from '../tagger.js';
import { isUnchanged, withS } from './inflect.js';
import { WORD_SETS } from './wordSets.js';

const DETERMINERS = new Set(
  'the a an my your his her its our their this that these those each every some any no'.split(' '),
);
const CLAUSE_STARTERS = new Set('; : because since although though but if whether'.split(' '));
/** Behind these, a clause begins only where a determiner does. */
const LOOSE_STARTERS = new Set('that how why when where while as what'.split(' '));
const SINGULAR_BE: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
const PLURAL_BE: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };
const PREPOSITIONS = new Set(
  'of in on at for from with about between behind across under within around'.split(' '),
);

/** A noun and its verb: "the engineers on your team was", "the role require". */
export function subjectAgreement(sentence: readonly Token[]): Mistake[] {
  const mistakes: Mistake[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const subject = startsClause(sentence, at) ? readSubject(sentence, at) : undefined;
    if (!subject) continue;
    const verb = sentence[subject.end];
    const next = sentence[subject.end + 1];
    if (!verb) continue;
    const right = rightForm(subject.head, verb, next, sentence[at - 1]?.text === 'if');
    if (!right) continue;
    const range = { start: verb.start, end: verb.end };
    mistakes.push({
      rule: 'proofreading/grammar',
      range,
      message: `"${subject.head.text}" and "${verb.text}" do not agree: "${right}".`,
      fixes: [{ range, newText: right }],
    });
  }
  return mistakes;
}

function startsClause(sentence: readonly Token[], at: number): boolean {
  const before = sentence.slice(0, at);
  if (before.every(({ pos }) => pos === 'PUNCT')) return true;
  const last = before.at(-1)?.text ?? '';
  return (
    CLAUSE_STARTERS.has(last) ||
    (LOOSE_STARTERS.has(last) && DETERMINERS.has(sentence[at]?.text ?? '') && before.at(-2)?.pos !== 'NOUN')
  );
}

interface Subject {
  readonly head: Token;
  /** The token behind the subject. */
  readonly end: number;
}

function readSubject(sentence: readonly Token[], start: number): Subject | undefined {
  const phrase = readNounPhrase(sentence, start, true);
  if (!phrase) return undefined;
  let { end } = phrase;
  // "on your team", "of the meeting"
  for (let i = 0; i < 2 && PREPOSITIONS.has(sentence[end]?.text ?? ''); i++) {
    const inner = readNounPhrase(sentence, end + 1, false);
    if (!inner) return undefined;
    end = inner.end;
  }
  // "the approach you described", "the team I met"
  if (/^(?:i|you|we)$/.test(sentence[end]?.text ?? '') && sentence[end + 1]?.pos === 'VERB') {
    end += 2;
    while (/^(?:ADP|PRON|ADV)$/.test(sentence[end]?.pos ?? '')) end++;
  }
  while (sentence[end]?.pos === 'ADV') end++;
  return { head: phrase.head, end };
}

function readNounPhrase(sentence: readonly Token[], start: number, isSubject: boolean): Subject | undefined {
  let at = start;
  const first = sentence[at];
  if (!first) return undefined;
  const hasDeterminer = DETERMINERS.has(first.text);
  if (hasDeterminer) at++;
  else if (isSubject && !isPlural(first)) return undefined;
  while (sentence[at]?.pos === 'ADJ' || sentence[at]?.pos === 'NUM') at++;
  let head: Token | undefined;
  for (
    let token = sentence[at];
    token && (token.pos === 'NOUN' || token.pos === 'PROPN');
    token = sentence[++at]
  )
    head = token;
  if (head?.pos !== 'NOUN') return undefined;
  if (isSubject && sentence[at]?.text === 'and') return undefined;
  return { head, end: at };
}

function isPlural({ pos, text, lemma }: Token): boolean {
  if (WORD_SETS.irregularPlural.has(text)) return true;
  return (
    pos === 'NOUN' &&
    text !== lemma &&
    /s$/.test(text) &&
    !/(?:ss|us|is)$/.test(text) &&
    !WORD_SETS.notPlural.has(text)
  );
}

function isSingular({ text, lemma }: Token): boolean {
  return (
    text === lemma && !/s$|ing$/.test(text) && !WORD_SETS.irregularPlural.has(text) && /^\p{Ll}+$/u.test(text)
  );
}

function rightForm(head: Token, verb: Token, next: Token | undefined, isWish: boolean): string | undefined {
  const isGroup = WORD_SETS['collective']?.has(head.text) ?? false;
  const isTime = WORD_SETS['times']?.has(head.text) ?? false;
  if (isPlural(head) && !isTime) {
    if (Object.hasOwn(SINGULAR_BE, verb.text) && verb.pos !== 'NOUN') return SINGULAR_BE[verb.text];
    const isThird = verb.pos === 'VERB' && verb.text !== verb.lemma && /[^s]s$/.test(verb.text);
    return isThird && next && /^(?:DET|PRON|ADP|ADV|ADJ|PART)$/.test(next.pos) ? verb.lemma : undefined;
  }
  if (isSingular(head) && !isGroup) {
    // "If the price were right" is a wish.
    if (verb.text === 'were' && isWish) return undefined;
    if (Object.hasOwn(PLURAL_BE, verb.text) && (verb.pos === 'AUX' || verb.pos === 'VERB'))
      return PLURAL_BE[verb.text];
    const isBase = verb.pos === 'VERB' && verb.text === verb.lemma && !isUnchanged(verb.lemma);
    // "The rewrite you asked for": a noun, and who asked.
    const isObject =
      next && /^(?:DET|PRON|PART)$/.test(next.pos) && !/^(?:i|you|we|they|he|she)$/.test(next.text);
    return isBase && isObject ? withS(verb.lemma) : undefined;
  }
  return undefined;
}
