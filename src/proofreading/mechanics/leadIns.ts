import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** "However I would": what leads over to a sentence is followed by a comma. "However it turns out, I" leads nowhere. */
export function* leadIns(text: string): Iterable<Mistake> {
  const pattern =
    /(?<=^|[.!?] )(However|Furthermore|Moreover|Additionally)(?= (?:I|we|it|this|the|you|my|our|they|there)\b)(?![^.!?]{1,30},)/g;
  for (const { 0: word, index } of text.matchAll(pattern))
    yield slip({ start: index, end: index + word.length }, `A comma follows "${word}".`, `${word},`);
}
