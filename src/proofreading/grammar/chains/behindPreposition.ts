import type { Token } from '../../tagger.js';
import { ing } from '../inflect.js';
import { ONLY_VERBS } from '../onlyVerbs.js';
import { WORD_SETS } from '../wordSets.js';
import { clauseBefore, hasContactClause, isBase, isPast, MODALS } from './forms.js';

/** "the possibility of joined your team", "thank you for explained how". */
export function behindPreposition(sentence: readonly Token[], at: number, verb: Token): string | undefined {
  // "Quick at find the hour", "never thought about leave": only a verb
  if (
    /^(?:of|about|at|without|by|with|on)$/.test(sentence[at]?.text ?? '') &&
    ONLY_VERBS.has(verb.text) &&
    isBase(verb) &&
    !/^(?:pay|bake|build|stand|get|do|design|buy|hire|wear|work|die|conduct|permit|produce|surprise)$/.test(
      verb.text,
    ) &&
    !/^(?:-|or|and|[.,;:!?])$/.test(sentence[at + 1]?.text ?? '.') &&
    !/^(?:sort|kind|just|to)$/.test(sentence[at - 1]?.text ?? '') &&
    !hasContactClause(sentence, at)
  )
    return ing(verb.lemma);
  if (!/^(?:of|for|without|about|by|in|at)$/.test(sentence[at]?.text ?? '') || !isPast(verb))
    return undefined;
  // "The school of thought that"
  if (verb.text === 'thought' && sentence[at]?.text === 'of') return undefined;
  // "The walk-in told me"
  if (sentence[at - 1]?.text === '-') return undefined;
  // "The firm that I kept books for asked me"
  if (clauseBefore(sentence, at).some(({ text }) => /^(?:that|which|who|whom|what|where)$/.test(text)))
    return undefined;
  // "The man I worked for robbed his own"
  if (sentence[at - 1]?.pos === 'VERB' || MODALS.has(sentence[at - 1]?.text ?? '')) return undefined;
  const next = sentence[at + 2];
  const isObject =
    next &&
    (/^(?:DET|SCONJ)$/.test(next.pos) ||
      WORD_SETS['possessive']?.has(next.text) ||
      /^(?:me|us|it|them|how|what)$/.test(next.text));
  return isObject ? ing(verb.lemma) : undefined;
}
