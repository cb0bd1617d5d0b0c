import type { Token } from './tagger.js';

/** Words that begin a sentence with its verb behind them: "Thsi is", "Taht was". */
const BEFORE_VERBS = new Set(
  'this that these those there here what which who it they we you he she everything everyone everybody something nothing nobody someone anyone all both each neither none people'.split(
    ' ',
  ),
);
/** Words that begin a sentence with a mark behind them: "Howevr,". */
const BEFORE_MARKS =
  /ly$|^(?:however|also|today|yesterday|tomorrow|then|still|again|perhaps|thanks|hello|well|please|after|before|once|instead|besides|further|furthermore|moreover|therefore|meanwhile|since|when|while|until|as|if|indeed|anyway|otherwise|sorry|yes|no|now|first|second|next|afterwards)$/;
/** Words that begin a sentence so often that what is nearly one of them, and no word, is a slip of it. */
const DETERMINERS = ['the', 'this', 'your', 'our', 'many', 'most', 'some', 'both', 'every', 'each'];
const OPENERS = [
  'for',
  'with',
  'when',
  'while',
  'since',
  'after',
  'before',
  'from',
  'thank',
  'because',
  'although',
];

/**
 * Whether what stands behind the first word of a sentence makes it a name, which no list has: "Dinesh has my references",
 * "Asch, whom". `meant` is what it would be if it was misspelt.
 */
export function isNameByPlace(next: Token | undefined, written: string, meant: string): boolean {
  if (!next) return false;
  const right = meant.toLowerCase();
  if (/^\p{Lu}\p{Ll}/u.test(written))
    return !/^(?:dear|hello|hi|thank|thanks|the|this|that|when|if|as|in|on|at|for|with|last|next|since|after|before|until|till|by|of|to|and|but|because|although|while|both|our|my|your|meeting|met|dr|mr|mrs|professor|during|between|maybe|perhaps|once|only|even|also|like)$/.test(
      right,
    );
  if (next.pos === 'AUX' || next.text === "'s") return !BEFORE_VERBS.has(right);
  if (/^[,(&!]$/.test(next.text)) return !BEFORE_MARKS.test(right);
  if (next.text === 'and') return !BEFORE_VERBS.has(right);
  const isFiniteVerb = next.pos === 'VERB' && next.text !== next.lemma && !next.text.endsWith('ing');
  return isFiniteVerb && !BEFORE_VERBS.has(right);
}

/** The word that begins a sentence of this kind, where only it can stand before what is behind it: "Thr box", "Foer the". */
export function openerFor(next: Token | undefined): readonly string[] {
  if (!next) return [];
  if (/^(?:NOUN|ADJ)$/.test(next.pos)) return DETERMINERS;
  if (next.pos === 'DET' || /^(?:i|you|we|my|your|our|me|us|they|their)$/.test(next.text)) return OPENERS;
  return /^(?:are|were|have|do)$/.test(next.text) ? ['you', 'they', 'there', 'these', 'those'] : [];
}
