import type { Token } from '../../tagger.js';
import { irregularPast, isUnchanged, participle, past } from '../inflect.js';
import { WORD_SETS } from '../wordSets.js';

export const MODALS = new Set("can could would will should may might must shall 'll wo ca".split(' '));

export const DO = new Set('do does did'.split(' '));

export const HAVE = new Set("have has had having 've".split(' '));

export const BE = new Set("am is are was were be been being 'm 're i'm".split(' '));

/** Behind these, what a verb does is a noun clause of its own: "what we do matters", "all I did was ask". */
export const CLEFT = new Set(
  'what whatever all everything anything nothing thing things work way how as than that which who best most'.split(
    ' ',
  ),
);

export function isPast({ text, lemma }: Token): boolean {
  return (
    text !== lemma &&
    // "Came" and "ran" are no participles.
    (!isUnchanged(lemma) || text === irregularPast(lemma)) &&
    (text === past(lemma) || text === participle(lemma) || text.endsWith('ed'))
  );
}

export function isThird({ text, lemma }: Token): boolean {
  return text !== lemma && /[^s]s$/.test(text);
}

export function isIng({ text, lemma }: Token): boolean {
  return text !== lemma && text.endsWith('ing');
}

/** What stands behind a verb, and seldom behind a noun or an adjective. */
export function hasComplement(sentence: readonly Token[], at: number): boolean {
  const next = sentence[at + 1];
  return !next || /^(?:DET|PRON|ADP|ADV|SCONJ|PART)$/.test(next.pos) || /^[.!?,;]$/.test(next.text);
}

export function isSubject(token: Token | undefined): boolean {
  return /^(?:i|you|we|they|he|she|it|who)$/.test(token?.text ?? '');
}

/** The words of a clause before one of its words: "one that sang for a year | before it was". */
export function clauseBefore(sentence: readonly Token[], end: number): readonly Token[] {
  let start = end;
  while (
    start > 0 &&
    !/^(?:before|after|until|because|since|when|while|if|but|;)$/.test(sentence[start - 1]?.text ?? '')
  )
    start--;
  return sentence.slice(start, end);
}

/** A verb in its base form that is hardly ever anything else. */
export function isBase({ text, lemma }: Token): boolean {
  const isOther = ['nounToo', 'adjectiveToo', 'baseToo'].some((set) => WORD_SETS[set]?.has(text));
  return text === lemma && !isOther && !isUnchanged(lemma) && !/(?:ed|ing|en|s)$/.test(text);
}

/** "The nurses I worked with know": a preposition whose noun stands before it. */
export function hasContactClause(sentence: readonly Token[], end: number): boolean {
  return sentence
    .slice(0, end)
    .some(
      ({ text, pos }, i) =>
        /^(?:that|who|which|whom|what|whoever|whatever|all|those|whose|where|how)$/.test(text) ||
        (/^(?:i|you|we|they|he|she|it)$/.test(text) &&
          /^(?:NOUN|PROPN|NUM)$/.test(sentence[i - 1]?.pos ?? '')) ||
        (pos === 'DET' && /^(?:NOUN|PROPN)$/.test(sentence[i - 1]?.pos ?? '')),
    );
}
