import { stemmer } from 'stemmer';

const cache = new Map<string, string>();
const CACHE_SIZE = 20_000;

/** The Porter stem of a lower-case word ("migrations", "migrating" → "migrat"), without the possessive. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const base = word.replace(/['’]s?$/, '');
  const result = base.length > 40 ? base : stemmer(base);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, result);
  return result;
}
