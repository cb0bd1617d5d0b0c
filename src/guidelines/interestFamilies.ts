import { Memory } from './memory.js';
import { stem } from './stem.js';
import { contentStems } from './vocabulary.js';

/** Words that tell of a shared interest, though they do not name it: "slugs" of an allotment, "altos" of a choir. */
export class InterestFamilies {
  readonly #source: string;
  #lines: Lines | undefined;
  readonly #families = new Memory<readonly string[]>(100);

  /** @param source the text of `media/interest-families.txt`, which explains its own form */
  constructor(source: string) {
    this.#source = source;
  }

  /**
   * Whether a note has a word that tells of the interest. `unknown` where the interest is of no family, so that nobody
   * can tell.
   *
   * @param body the stems of the whole note
   * @param aside the stems of those sentences that are not about the job, where everyday words allude as well
   * @param told the stems of each sentence that may tell of anything: two everyday words of one family allude together
   */
  findAllusion(
    interest: string,
    body: ReadonlySet<string>,
    aside: ReadonlySet<string>,
    told: readonly (readonly string[])[],
  ): 'found' | 'none' | 'unknown' {
    this.#lines ??= readLines(this.#source);
    const { byName, everyday } = this.#lines;
    const related = new Set(nameStemsOf(interest).flatMap((name) => byName.get(name)));
    if (related.size === 0) return 'unknown';
    const alludes = (word: string) => aside.has(word) || (body.has(word) && everyday.get(word).length === 0);
    const isFound = [...related].some((line) => {
      const family = this.#families.get(line, readFamily);
      return family.some(alludes) || told.some((words) => shareTwo(family, words));
    });
    return isFound ? 'found' : 'none';
  }
}

function shareTwo(family: readonly string[], words: readonly string[]): boolean {
  return new Set(words.filter((word) => family.includes(word))).size > 1;
}

/** Of "K-pop" and "house plants" also "kpop" and "houseplants". */
function nameStemsOf(interest: string): string[] {
  const words = interest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.slice(1).map((word, i) => stem(`${words[i]}${word}`));
  return [...contentStems(interest), ...joined];
}

interface Lines {
  /** By their names: the families. */
  readonly byName: StemIndex<string>;
  /** Words that letters are full of, whatever they are about. */
  readonly everyday: StemIndex<string>;
}

function readLines(source: string): Lines {
  const byName = new StemIndex<string>();
  const everyday = new StemIndex<string>();
  for (const line of source.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('=')) for (const word of wordsOf(line.slice(1))) everyday.add(word, word);
    else for (const name of namesOf(line)) byName.add(name.replace('~', ''), line);
  }
  return { byName, everyday };
}

/** What is filed under words, to be found by their stems. */
class StemIndex<T> {
  // A stem begins with the two letters of its word, so that of tens of thousands of words few have to be stemmed.
  readonly #filed = new Map<string, [word: string, item: T][]>();
  readonly #found = new Memory<readonly T[]>(1_000);

  add(word: string, item: T): void {
    const key = word.slice(0, 2);
    const filed = this.#filed.get(key);
    if (filed) filed.push([word, item]);
    else this.#filed.set(key, [[word, item]]);
  }

  get(stemmed: string): readonly T[] {
    return this.#found.get(stemmed, () =>
      (this.#filed.get(stemmed.slice(0, 2)) ?? [])
        .filter(([word]) => stem(word) === stemmed)
        .map(([, item]) => item),
    );
  }
}

/** The stems that allude. */
function readFamily(line: string): readonly string[] {
  const names = namesOf(line).filter((name) => !name.startsWith('~'));
  return [...new Set([...names, ...wordsOf(line.slice(line.indexOf('|') + 1))].map(stem))];
}

function namesOf(line: string): string[] {
  return wordsOf(line.slice(0, line.indexOf('|')));
}

function wordsOf(text: string): string[] {
  return text.trim().split(/ +/);
}
