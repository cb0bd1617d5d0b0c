import type { Token } from '../../tagger.js';
import { isUnchanged, withS } from '../inflect.js';
import type { GrammaticalNumber } from './number.js';

const OF_ONE: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
const OF_MANY: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };

/** Behind a verb that a tagger might have taken for one: what is seldom there behind a noun. */
const BEHIND_THIRD_PERSON = /^(?:DET|PRON|ADP|ADV|ADJ|PART|SCONJ)$/;
const BEHIND_BASE_FORM = /^(?:DET|PRON|PART)$/;
const WHO = /^(?:i|you|we|they|he|she|it|who|that|which)$/;

/**
 * The form of a verb that agrees with its subject, where the one that stands there does not.
 *
 * @param isVerb whether only a verb can stand there: a tagger may take a noun for one
 */
export function agreeing(
  number: GrammaticalNumber,
  verb: Token,
  next: Token | undefined,
  isVerb = false,
): string | undefined {
  if (number === 'either' || !/^(?:VERB|AUX)$/.test(verb.pos)) return undefined;
  if (!isVerb && verb.pos === 'VERB' && next?.pos === 'VERB') return undefined;
  // "The breach need not happen"
  if (/^(?:need|dare)$/.test(verb.text) && /^n[o']t$/.test(next?.text ?? '')) return undefined;
  if (number === 'many') {
    if (Object.hasOwn(OF_ONE, verb.text)) return OF_ONE[verb.text];
    const isThird = verb.pos === 'VERB' && verb.text !== verb.lemma && /[^s]s$/.test(verb.text);
    const isFollowed = next && BEHIND_THIRD_PERSON.test(next.pos) && !WHO.test(next.text);
    return isThird && (isVerb || isFollowed) ? verb.lemma : undefined;
  }
  if (Object.hasOwn(OF_MANY, verb.text)) return OF_MANY[verb.text];
  const isBase =
    verb.pos === 'VERB' &&
    verb.text === verb.lemma &&
    !isUnchanged(verb.lemma) &&
    !/(?:s|[^e]ed|ing)$/.test(verb.text);
  // "The rewrite you asked for": a noun, and who asked.
  const isObject = next && BEHIND_BASE_FORM.test(next.pos) && !WHO.test(next.text);
  return isBase && (isVerb || isObject) ? withS(verb.lemma) : undefined;
}
