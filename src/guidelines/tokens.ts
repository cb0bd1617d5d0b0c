import { inFewerWords } from './conciseness/wordyPhrases.js';
import { Memory } from './memory.js';

const TOKENS = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|[?!,;:—–-]/gu;
const WORD = /^[\p{L}\p{N}]/u;

/**
 * The words and marks of a sentence, as written. The words of a phrase that has a shorter form say nothing of their own ("at
 * this point in time"), so that mending it changes no reading.
 */
export function tokensOf(text: string): readonly string[] {
  return memory.get(text, split);
}

/** For what a sentence does, and for what it is about, they are the same. */
const memory = new Memory<readonly string[]>(200);

function split(text: string): readonly string[] {
  return inFewerWords(text).match(TOKENS) ?? [];
}

/** Whether a token is a word or a number, and no mark. */
export function isWord(token: string): boolean {
  return WORD.test(token);
}
