import { fieldText } from '../note/fieldValues.js';
import type { Note } from '../note/note.js';
import { findWords } from '../note/sentences.js';

/** What counts as a word because notes speak of it. Plain data, so that a worker can be told. */
export interface Vocabulary {
  /**
   * Words of people, companies and places, as they are written, and each two that stand together: near misses of these
   * are slips.
   */
  readonly names: readonly string[];
  /** Other words of the front matter: titles, roles, topics, skills, interests; and those that the person added. */
  readonly terms: readonly string[];
}

export const NO_VOCABULARY: Vocabulary = { names: [], terms: [] };

/** The words of one note. */
export function vocabularyOf(note: Note): Vocabulary {
  const { frontMatter, body, text } = note;
  const signature = body.signOff?.name;
  const names = wordsOf([
    note.interviewer,
    note.company,
    fieldText(frontMatter, 'via').replace(/<[^>]*>/g, ' '),
    signature ? text.slice(signature.start, signature.end) : '',
  ]);
  const isName = (word: string) => /^\p{Lu}|^\p{Lo}|\p{Ll}\p{Lu}/u.test(word);
  return {
    names: [...names.filter(isName), ...[note.interviewer, note.company].flatMap(pairsOf)],
    // "van der Berg": what has no capital there needs none elsewhere.
    terms: wordsOf([
      ...names.filter((word) => !isName(word)),
      fieldText(frontMatter, 'title'),
      note.role,
      ...[note.topics, note.skills, note.interests].flat().map((item) => item.text),
    ]),
  };
}

/** The words of several notes and lists together, each once. */
export function joinVocabularies(vocabularies: Iterable<Vocabulary>): Vocabulary {
  const names = new Set<string>();
  const terms = new Set<string>();
  for (const vocabulary of vocabularies) {
    for (const name of vocabulary.names) names.add(name);
    for (const term of vocabulary.terms) terms.add(term);
  }
  return { names: [...names], terms: [...terms] };
}

/** Words that stand together in a name: "Harrow Vale", "Vale Clinic". */
function pairsOf(name: string): string[] {
  const words = name.normalize('NFC').replaceAll('’', "'").split(/\s+/);
  return words.slice(1).flatMap((word, at) => {
    const pair = [words[at] ?? '', word];
    return pair.every((one) => /^\p{Lu}[\p{L}\p{M}'-]+$/u.test(one)) ? [pair.join(' ')] : [];
  });
}

/** Words, and the parts of those that are joined: "Smith-Jones" is known, and so are Smith and Jones. */
export function wordsOf(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const given of texts) {
    const text = given.normalize('NFC').replaceAll('’', "'");
    for (const word of findWords(text, { start: 0, end: text.length })) {
      words.add(word.text);
      for (const part of word.text.split(/[-‑&+/@]/)) if (part !== '') words.add(part);
    }
  }
  return [...words].filter((word) => /\p{L}/u.test(word));
}
