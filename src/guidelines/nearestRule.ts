import { nearestWord } from '../note/editDistance.js';

/** The rule that was meant by an id that is none: a letter off, or the name without its group ("casual"). */
export function nearestRule(written: string, ids: readonly string[]): string | undefined {
  const whole = nearestWord(written, ids);
  if (whole) return whole;
  const name = nearestWord(nameOf(written), ids.map(nameOf));
  const named = ids.filter((id) => nameOf(id) === name);
  // "missing" is the name of four rules.
  return named.length === 1 ? named[0] : undefined;
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
