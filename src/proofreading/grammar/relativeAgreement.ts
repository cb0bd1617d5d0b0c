import type { Token } from '../tagger.js';
import type { Disagreement } from './agreement/disagreement.js';
import { readNounPhrase } from './agreement/nounPhrase.js';
import { type GrammaticalNumber, isPlural } from './agreement/number.js';
import { agreeing } from './agreement/verb.js';
import { WORD_SETS } from './wordSets.js';

/** Verbs of telling: behind the one who is told, "that" opens no relative clause ("I told the nurses that was fine"). */
const TELLING =
  /^(?:tell|told|telling|show|showed|shown|showing|assure|assured|convince|convinced|persuade|persuaded|remind|reminded|warn|warned|promise|promised|ask|asked)$/;

const PEOPLE =
  /^(?:people|men|women|children|colleagues|customers|students|engineers|managers|nurses|teachers|patients)$/;

const ASKING = /^(?:know|knew|about|sure|of|on|see|ask|asked|wonder|wondered|decide|decides|decided)$/;

/** What a relative clause is about, and its verb: "the people who has", "the plan that matter most". */
export function relativeAgreement(sentence: readonly Token[]): Disagreement[] {
  return sentence.flatMap((relative, at) => {
    if (!/^(?:who|which|that)$/.test(relative.text) || at === 0) return [];
    let end = at + 1;
    while (sentence[end]?.pos === 'ADV') end++;
    const verb = sentence[end];
    // "I know who open the post": whoever it is.
    if (relative.text === 'who' && ASKING.test(sentence[at - 1]?.text ?? '')) {
      const asked =
        verb?.pos === 'VERB' && verb.text !== 'have' && verb.text !== 'do'
          ? agreeing('one', verb, undefined, true)
          : undefined;
      return verb && asked ? [{ subject: relative, verb, right: asked }] : [];
    }
    // "…, who is responsible?" asks.
    const isApart =
      sentence[at - 1]?.text === ',' && relative.text === 'who' && sentence.at(-1)?.text !== '?';
    const antecedent = readAntecedent(sentence, isApart ? at - 1 : at);
    if (!verb || !antecedent) return [];
    // "In practical terms that means", "if you want plans that is fine": what was said.
    if (
      relative.text === 'that' &&
      /^(?:is|was|has|means|meant|makes)$/.test(verb.text) &&
      isWhatWasSaid(sentence, at)
    )
      return [];
    // "Plans are on the agenda that are too long"
    const isFar =
      antecedent.number === 'one' &&
      !antecedent.isClear &&
      sentence.slice(Math.max(0, at - 10), at).some(isPlural);
    // "The person who train the dogs": a noun cannot stand here.
    const isVerb =
      relative.text === 'who' &&
      verb.pos === 'NOUN' &&
      /^[a-z]+$/.test(verb.text) &&
      (verb.text !== verb.lemma || /^(?:DET|PRON)$/.test(sentence[end + 1]?.pos ?? ''));
    const right = isFar
      ? undefined
      : agreeing(antecedent.number, isVerb ? { ...verb, pos: 'VERB' } : verb, sentence[end + 1], true);
    return right ? [{ subject: antecedent.head, verb, right }] : [];
  });
}

/** Whether "that" may stand for all that is before it: a condition, or words that open the sentence. */
function isWhatWasSaid(sentence: readonly Token[], at: number): boolean {
  return (
    sentence.slice(0, at).some(({ text }) => /^(?:if|when|once|unless)$/.test(text)) ||
    // "It's working for children that has made me": what it is.
    (sentence[0]?.text === 'it' && sentence[1]?.pos === 'AUX') ||
    (sentence[0]?.pos === 'ADP' && sentence.slice(0, at).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX'))
  );
}

interface Antecedent {
  readonly head: Token;
  readonly number: GrammaticalNumber;
  /** "A treasurer who": whoever else was spoken of. */
  readonly isClear?: boolean;
}

/** The noun before a place; where nouns of both numbers could be meant ("the owner of farms who"), none. */
function readAntecedent(sentence: readonly Token[], end: number): Antecedent | undefined {
  const last = sentence[end - 1];
  const beforeLast = sentence[end - 2];
  // "I want to show you that": no clause about you.
  if (
    /^(?:you|we|they)$/.test(last?.text ?? '') &&
    /^(?:VERB|AUX|ADP)$/.test(beforeLast?.pos ?? '') &&
    beforeLast?.text !== 'of'
  )
    return undefined;
  if (/^(?:those|you|we|they)$/.test(last?.text ?? '') && last) return { head: last, number: 'many' };
  if (last?.text === 'one' && sentence[end - 2]?.text !== '-') return { head: last, number: 'one' };
  // "With people who tell the story": whoever else was spoken of.
  if (
    sentence[end]?.text === 'who' &&
    last &&
    PEOPLE.test(last.text) &&
    !sentence.slice(end - 4, end).some(({ text }) => text === 'of')
  )
    return { head: last, number: 'many' };
  // "I handed back nine that were"
  if (
    last?.pos === 'NUM' &&
    /^[a-z]{3,}$/.test(last.text) &&
    last.text !== 'one' &&
    /^(?:VERB|ADV)$/.test(beforeLast?.pos ?? '')
  )
    return { head: last, number: 'many' };
  let found: { head: Token; number: GrammaticalNumber; start: number } | undefined;
  for (let start = end - 1; start >= Math.max(0, end - 7); start--) {
    const phrase = readNounPhrase(sentence, start);
    if (phrase?.end !== end) continue;
    if (phrase.head !== found?.head && found) break;
    found = { head: phrase.head, number: phrase.number, start };
  }
  if (!found || found.number === 'either') return undefined;
  const before = sentence[found.start - 1];
  if (before && (/^(?:and|or|nor|of|,)$/.test(before.text) || TELLING.test(before.text))) return undefined;
  // "A model to authoring modules that", "connections to a server which": which is meant?
  if (before?.pos === 'VERB' && before.text.endsWith('ing')) return undefined;
  const isClear =
    sentence[end]?.text === 'who' &&
    found.number === 'one' &&
    (/^an?$/.test(sentence[found.start]?.text ?? '') ||
      WORD_SETS['person']?.has(found.head.text) === true ||
      /(?:[^e]er|or|ist|man)$/.test(found.head.text));
  if (before?.pos !== 'ADP' || isClear || /(?:one|body)$/.test(found.head.text)) return { ...found, isClear };
  const outer = readAntecedent(sentence, found.start - 1);
  if (outer) return outer.number === found.number ? found : undefined;
  const nouns = sentence.slice(Math.max(0, found.start - 6), found.start - 1);
  return nouns.some(({ pos, text }) => pos === 'NOUN' || text === 'it') ? undefined : found;
}
