import { editDistance } from '../note/editDistance.js';
import { isSwapped } from './letters.js';
import type { Lexicon } from './lexicon.js';
import { oneSlipAway, undoubled } from './oneSlipAway.js';
import { splitOf } from './wordParts.js';

/** How many are looked at: the nearest is not always what the fingers meant. */
const MOST = 8;

/** The engine's suggestions, the nearest first, and the commoner word of two that are as near. */
export function rank(text: string, replacements: readonly string[], lexicon: Lexicon): string[] {
  const lower = text.toLowerCase();
  const cost = (other: string) =>
    editDistance(lower, other.toLowerCase()) * 2 +
    (other.split(' ').every((part) => part === 'a' || lexicon.isCommon(part)) ? 0 : 1) +
    // Letters are rather left out than added, unless they are doubled.
    (undoubled(other) === undoubled(lower) ? -1 : other.length < text.length ? 1 : 0) +
    (other.length === text.length && !isSwapped(lower, other) ? 0.5 : 0) +
    (other[0]?.toLowerCase() === lower[0] ? 0 : 1);
  const others = [...new Set(replacements)];
  const apart = splitOf(lower, lexicon);
  // "Belive" is rather "believe" than "be live".
  if (apart && !lexicon.isMuddled(lower)) others.unshift(apart);
  else if (apart) others.push(apart);
  // "companys", "todays": rather a possessive than another word.
  const owner =
    /[^s]s$/.test(lower) && lexicon.isCommon(lower.slice(0, -1)) ? `${text.slice(0, -1)}'s` : undefined;
  for (const other of oneSlipAway(lower))
    if (lexicon.isCommon(other) && !others.includes(other)) others.push(other);
  const ranked = others
    .map((other, index) => ({ other, cost: cost(other), index }))
    .sort((a, b) => a.cost - b.cost || a.index - b.index)
    .map(({ other }) => other);
  return [...new Set(owner ? [owner, ...ranked] : ranked)].slice(0, MOST);
}
