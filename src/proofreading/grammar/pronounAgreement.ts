import type { Token } from '../tagger.js';
import type { Disagreement } from './agreement/disagreement.js';
import { agreeing } from './agreement/verb.js';

const OF_MANY = new Set(['i', 'we', 'they', 'you']);
const OF_ONE = new Set(['he', 'she', 'it']);
/** "You" and "it" are subjects behind these; elsewhere they may be objects ("a picture of you was"). */
const BEFORE_SUBJECTS = new Set(
  'that if because when what how why which where as once while since although though but so than whatever however until whether ; : ( unless'.split(
    ' ',
  ),
);
/** Behind these, a verb in its base form is a wish or a demand ("I asked that it have a lid", "if it were"). */
export const WISHES = new Set(
  'if as though wish wished wishes whether lest suppose suggest suggested suggests recommend recommended recommends insist insists insisted ask asks asked asking propose proposes proposed demand demands demanded demanding require requires required requiring request requests requested essential vital important imperative let'.split(
    ' ',
  ),
);

/** Of these, the ones behind which "that" tells what is to be done, however far behind: "a rule that he write it". */
export const DEMANDS = new Set(
  `ask asks asked asking suggest suggested suggests suggestion recommend recommended recommends recommendation insist
   insists insisted propose proposes proposed proposal demand demands demanded demanding require requires required
   requiring requirement request requests requested rule condition order policy essential vital imperative mandate`.split(
    /\s+/,
  ),
);

/** A pronoun and its verb: "I has", "the layout you has chosen", "it were lovely". */
export function pronounAgreement(sentence: readonly Token[]): Disagreement[] {
  return sentence.flatMap((pronoun, at) => {
    const isMany = OF_MANY.has(pronoun.text);
    if (!isMany && !OF_ONE.has(pronoun.text)) return [];
    let end = at + 1;
    while (sentence[end]?.pos === 'ADV') end++;
    const verb = sentence[end];
    if (!verb || !isSubject(sentence, at)) return [];
    const right = rightForm(sentence, at, verb, sentence[end + 1]);
    return right ? [{ subject: pronoun, verb, right }] : [];
  });
}

function isSubject(sentence: readonly Token[], at: number): boolean {
  const pronoun = sentence[at]?.text ?? '';
  const before = sentence[at - 1];
  if (!before) return true;
  if (before.text === 'and' || before.text === 'or' || before.text === 'nor')
    // "You and I", but not "…, and I": the comma closes what was before. "And I has" is wrong of one and of both.
    return (
      before.text === 'and' &&
      (sentence[at - 2]?.text === ',' ||
        (OF_MANY.has(pronoun) && /^(?:has|does)$/.test(sentence[at + 1]?.text ?? '')))
    );
  if (before.text === 'than') return false;
  if (pronoun !== 'you' && pronoun !== 'it') return true;
  if (sentence.slice(0, at).every(({ pos }) => pos === 'PUNCT')) return true;
  if (BEFORE_SUBJECTS.has(before.text)) return true;
  if (before.text === ',' || before.pos === 'ADV') return pronoun === 'it';
  // "The deadline that worries you is"
  if (/^(?:that|who|which|what)$/.test(sentence[at - 2]?.text ?? '')) return false;
  return before.pos === 'NOUN' || (before.pos === 'ADJ' && pronoun === 'you');
}

function rightForm(
  sentence: readonly Token[],
  at: number,
  verb: Token,
  next: Token | undefined,
): string | undefined {
  const pronoun = sentence[at]?.text ?? '';
  const before = sentence[at - 1];
  const isDemand =
    before?.pos === 'AUX' ||
    before?.pos === 'VERB' ||
    // "Why can't she have"
    /^n[o']t$/.test(before?.text ?? '') ||
    // "As they use it like this"
    (verb.text === 'like' && /^(?:this|that|it|so|an?)$/.test(next?.text ?? '')) ||
    sentence.slice(Math.max(0, at - 5), at).some(({ text }) => WISHES.has(text)) ||
    (before?.text === 'that' && sentence.slice(0, at).some(({ text }) => DEMANDS.has(text)));
  if (pronoun === 'i') {
    if (verb.text === 'is' || verb.text === 'are') return before?.text === 'and' ? undefined : 'am';
    if (verb.text === 'were') return isDemand || before?.text === 'and' ? undefined : 'was';
    if (verb.text === 'was') return undefined;
  }
  // "My sister says she are": no wish has this form.
  if (verb.text === 'are' && /^(?:he|she|it)$/.test(pronoun) && !/^(?:and|or|nor)$/.test(before?.text ?? ''))
    return 'is';
  // Behind "I" and "they" stands a verb, whatever follows: "I keeps going".
  const isVerb = /^(?:i|we|they|he|she)$/.test(pronoun);
  if (OF_MANY.has(pronoun)) return agreeing('many', verb, next, isVerb);
  // "…, and she were": a list may end so. "Did it have", "let him do".
  // "Why it lose fewer"
  const isIt = BEFORE_SUBJECTS.has(before?.text ?? '');
  return isDemand ? undefined : agreeing('one', verb, next, isVerb || isIt);
}
