import type { Token } from '../tagger.js';
import { isUnchanged, past } from './inflect.js';
import type { WrongForm } from './verbChains.js';

const SUBJECT = /^(?:i|we|they|he|she)$/;
const LAST =
  /^(?:week|month|year|winter|summer|spring|autumn|night|monday|tuesday|wednesday|thursday|friday)$/;
/** What one does in writing of it. */
const NOW =
  /^(?:thank|want|hope|wish|appreciate|remember|recall|regret|apologise|apologize|write|enclose|attach|send|know|think|miss|love|admire|value|like|understand|believe|feel|owe|confirm|mean|refer|forward|return)$/;
/** "Over the last year" goes on until now. */
const ONGOING = /^(?:the|since|over|in|for|during|from|until|till|of|by|this|within|than|like|about|before)$/;

/** "I visit the mill last week", "we start it two years ago": what happened then is told in the past. */
export function pastTimes(sentence: readonly Token[]): WrongForm[] {
  const start = sentence.findIndex(({ pos }) => pos !== 'PUNCT');
  if (!SUBJECT.test(sentence[start]?.text ?? '')) return [];
  let at = start + 1;
  while (sentence[at]?.pos === 'ADV') at++;
  const verb = sentence[at];
  if (
    verb?.pos !== 'VERB' ||
    NOW.test(verb.text) ||
    verb.text !== verb.lemma ||
    isUnchanged(verb.lemma) ||
    /(?:ed|ing)$/.test(verb.text)
  )
    return [];
  for (let i = at + 1; i < sentence.length; i++) {
    const token = sentence[i];
    // What another verb says may have been then.
    if (
      !token ||
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      /^(?:[;:—–(]|that|how|what|who|why|where|when|if)$/.test(token.text)
    )
      return [];
    if (isPastTime(sentence, i)) return [{ verb, right: past(verb.lemma) }];
  }
  return [];
}

function isPastTime(sentence: readonly Token[], at: number): boolean {
  const { text } = sentence[at] ?? { text: '' };
  const [before, next] = [sentence[at - 1]?.text ?? '', sentence[at + 1]?.text ?? ''];
  if (text === 'ago') return !sentence.slice(0, at).some((token) => token.text === 'since');
  if (ONGOING.test(before)) return false;
  return (
    (text === 'yesterday' && next !== "'s") ||
    (text === 'last' && LAST.test(next) && sentence[at + 2]?.text !== "'s")
  );
}
