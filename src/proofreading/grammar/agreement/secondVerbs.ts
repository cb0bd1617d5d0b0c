import type { Token } from '../../tagger.js';
import { isUnchanged, withS } from '../inflect.js';
import { WORD_SETS } from '../wordSets.js';
import type { Disagreement } from './disagreement.js';
import { isPlural } from './number.js';

/** Behind what these do to somebody, a verb stands in its base form: "she helps us sort it and send it". */
const CAUSING = /^(?:help|let|make|see|hear|watch|have|do|need|dare|want|get)$/;
/** What a writer says of themselves without "I". */
const OF_WRITER = /^(?:thank|hope|wish|look|let|please|note|see|tell|ask|call|say|be)$/;
const OF_MANY = /^(?:i|we|you|they)$/;
const OF_ONE = /^(?:he|she|it|who)$/;

/** The second of two verbs that have one subject: "she runs the desk and write the rota". */
export function secondVerbs(sentence: readonly Token[]): Disagreement[] {
  return sentence.flatMap((and, at) => {
    if (!/^(?:and|but|or)$/.test(and.text)) return [];
    let second = at + 1;
    while (sentence[second]?.pos === 'ADV') second++;
    const verb = sentence[second];
    const next = sentence[second + 1];
    if (verb?.pos !== 'VERB' || !next || !isObject(next) || isUnchanged(verb.lemma)) return [];
    const first = firstVerb(sentence, at);
    if (!first) return [];
    const { subject, form } = first;
    const isBase = verb.text === verb.lemma && !/(?:ed|ing|s)$/.test(verb.text) && !OF_WRITER.test(verb.text);
    if (form === 'third' && isBase) return [{ subject, verb, right: withS(verb.lemma) }];
    const isThird = verb.text !== verb.lemma && /[^s]s$/.test(verb.text);
    return form === 'base' && isThird ? [{ subject, verb, right: verb.lemma }] : [];
  });
}

function isObject({ pos, text }: Token): boolean {
  return pos === 'DET' || WORD_SETS['possessive']?.has(text) === true || /^(?:me|us|him|them|it)$/.test(text);
}

/** The one verb of a clause before "and", by its form, and its subject. */
function firstVerb(
  sentence: readonly Token[],
  end: number,
): { subject: Token; form: 'third' | 'base' } | undefined {
  for (let i = end - 1; i > 0; i--) {
    const token = sentence[i];
    if (
      !token ||
      token.pos === 'AUX' ||
      /^(?:[,;:.!?—–()"“”]|to|that|who|which|what|how|when|where|if|because|and|or|but|than|as|not|n't)$/.test(
        token.text,
      )
    )
      return undefined;
    if (token.pos !== 'VERB' || token.text.endsWith('ing')) continue;
    if (CAUSING.test(token.lemma)) return undefined;
    let before = i - 1;
    while (sentence[before]?.pos === 'ADV') before--;
    const subject = sentence[before];
    if (!subject) return undefined;
    const isThird = token.text !== token.lemma && /[^s]s$/.test(token.text);
    // "Did he", "let us": the first verb is no finite one.
    const opener = sentence[before - 1];
    if (opener && /^(?:AUX|VERB|ADP)$/.test(opener.pos)) return undefined;
    if (isThird && (OF_ONE.test(subject.text) || (subject.pos === 'NOUN' && !isPlural(subject))))
      return { subject, form: 'third' };
    return token.text === token.lemma && OF_MANY.test(subject.text) ? { subject, form: 'base' } : undefined;
  }
  return undefined;
}
