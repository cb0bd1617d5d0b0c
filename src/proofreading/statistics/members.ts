import type { Token } from '../tagger.js';
import { CONFUSION_SETS } from './wordSets.js';

/** A member of a confusion set. */
export interface Member {
  readonly tokens: readonly string[];
  readonly set: number;
  readonly member: number;
}

/** A word as the tagger parts it: "they're" is two. */
export function partsOf(word: string): readonly string[] {
  return /^(\w+)('re|'s)$/.exec(word)?.slice(1) ?? [word];
}

const BY_FIRST = new Map<string, Member[]>();
for (const [set, words] of CONFUSION_SETS.entries())
  for (const [member, word] of words.entries()) {
    const tokens = partsOf(word);
    const [first = ''] = tokens;
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { tokens, set, member }]);
  }

/** The members of confusion sets that begin at a place. */
export function membersAt(sentence: readonly Token[], at: number): readonly Member[] {
  const members = BY_FIRST.get(sentence[at]?.text ?? '') ?? [];
  return members.filter(({ tokens: { length }, tokens }) => {
    // "there's" and "don't" are words of their own.
    const isWhole = length > 1 || !/^(?:'.|n't)/.test(sentence[at + length]?.text ?? '');
    return isWhole && tokens.every((part, i) => sentence[at + i]?.text === part);
  });
}

/** Whether a word is one by itself: no name ("Will Read"), and no part of a longer word ("read-back"). */
export function isWordOfSentence(text: string, sentence: readonly Token[], at: number): boolean {
  const token = sentence[at];
  if (!token) return false;
  if (at > 0 && token.text !== 'i' && /^\p{Lu}/u.test(text.slice(token.start, token.end))) return false;
  return !/[-–/]/.test((text[token.start - 1] ?? '') + (text[token.end] ?? ''));
}

/** The word, with a capital where what is written has one. */
export function withCapital(word: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
