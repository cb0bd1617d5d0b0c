import type { FrontMatterItem } from '../note/frontMatter.js';
import type { Sentence } from '../note/sentences.js';
import { contentStems, tellingStems } from './vocabulary.js';

/** Letters that two forms of one word share although the stemmer keeps them apart: "analysis", "analytic". */
const FAMILY_LETTERS = 5;

/**
 * Whether a text takes up one of the things that the front matter lists, in whatever form: plural, verb for noun,
 * other order, one telling word of several.
 *
 * @param body the stems of its words
 */
export function takesUp(body: ReadonlySet<string>, items: readonly FrontMatterItem[]): boolean {
  return items.some((item) => {
    const telling = tellingStems(item.text);
    // An item of nothing but everyday words ("team experience") must stand there as a whole.
    const wanted = telling.length > 0 ? telling : contentStems(item.text);
    const found = wanted.filter((word) => isPresent(word, body)).length;
    return telling.length > 0
      ? found >= Math.max(1, Math.ceil(wanted.length / 3))
      : found === wanted.length && found > 0;
  });
}

/** The stems of all words with content. */
export function stemsOf(sentences: readonly Pick<Sentence, 'text'>[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const sentence of sentences) {
    for (const word of contentStems(sentence.text)) stems.add(word);
  }
  return stems;
}

/** Whether a stem, or another of its word family, is among `body`. */
export function isPresent(word: string, body: ReadonlySet<string>): boolean {
  if (body.has(word)) return true;
  if (word.length < FAMILY_LETTERS) return false;
  const family = word.slice(0, Math.max(FAMILY_LETTERS, word.length - 3));
  for (const other of body) if (other.startsWith(family)) return true;
  return false;
}
