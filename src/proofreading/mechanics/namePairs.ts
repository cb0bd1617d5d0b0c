import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import { withoutPossessive } from '../words.js';

const PAIR = /(?<![\p{L}\p{N}'’-])(\p{Lu}[\p{L}\p{M}'’-]+) (?=(\p{Lu}[\p{L}\p{M}'’-]+))/gu;

/** "Harrow Vile" for Harrow Vale: beside a word of a name, another word of it, though it may be a word by itself. */
export function* namePairs(text: string, lexicon: Lexicon): Iterable<Mistake> {
  for (const { 0: whole, 1: first = '', 2: second = '', index } of text.matchAll(PAIR)) {
    const bare = withoutPossessive(second);
    const behind = lexicon.nameBeside(bare, first, 'behind');
    if (behind) yield misspelt(index + whole.length, bare, behind);
    const before = lexicon.nameBeside(first, bare, 'before');
    if (before) yield misspelt(index, first, before);
  }
}

function misspelt(start: number, written: string, name: string): Mistake {
  const range = { start, end: start + written.length };
  return {
    rule: 'proofreading/spelling',
    range,
    message: `"${written}" may be misspelt: did you mean "${name}"?`,
    fixes: [{ range, newText: name }],
  };
}
