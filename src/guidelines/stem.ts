import { stemmer } from 'stemmer';
import { Memory } from './memory.js';

const memory = new Memory<string>(2_000);

/** The Porter stem of a lower-case word ("migrations", "migrating" → "migrat"), without the possessive. */
export function stem(word: string): string {
  return memory.get(word, workOutStem);
}

function workOutStem(word: string): string {
  const base = word.replace(/['’]s?$/, '');
  return base.length > 40 ? base : stemmer(base);
}
