import { Memory } from './memory.js';
import { stem } from './stem.js';
import { contentStems } from './vocabulary.js';

/** Words that tell of a shared interest, though they do not name it: "slugs" of an allotment, "altos" of a choir. */
export class InterestFamilies {
  readonly #source: string;
  #lines: Lines | undefined;
  readonly #families = new Memory<Family>(100);

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
   */
  findAllusion(
    interest: string,
    body: ReadonlySet<string>,
    aside: ReadonlySet<string>,
  ): 'found' | 'none' | 'unknown' {
    // Of tens of thousands of words only those are stemmed that are asked for, and none for a note without interests.
    this.#lines ??= readLines(this.#source);
    const { byName, everyday } = this.#lines;
    const related = new Set(contentStems(interest).flatMap((word) => byName.get(word) ?? []));
    if (related.size === 0) return 'unknown';
    const families = [...related].map((line) => this.#families.get(line, () => readFamily(line, everyday)));
    const isIn = (stems: ReadonlySet<string>) => (word: string) => stems.has(word);
    return families.some((family) => family.telling.some(isIn(body)) || family.everyday.some(isIn(aside)))
      ? 'found'
      : 'none';
  }
}

interface Lines {
  /** By the stem of each name: the families that it chooses. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Stems that letters are full of, whatever they are about. */
  readonly everyday: ReadonlySet<string>;
}

function readLines(source: string): Lines {
  const byName = new Map<string, string[]>();
  let everyday: ReadonlySet<string> = new Set();
  for (const line of source.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('=')) {
      everyday = stemsOf(line.slice(1));
      continue;
    }
    for (const name of namesOf(line)) {
      const key = stem(name.replace('~', ''));
      byName.set(key, [...(byName.get(key) ?? []), line]);
    }
  }
  return { byName, everyday };
}

/** Stems that allude wherever they stand, and those that do so in an aside only. */
interface Family {
  readonly telling: readonly string[];
  readonly everyday: readonly string[];
}

function readFamily(line: string, everyday: ReadonlySet<string>): Family {
  const names = namesOf(line).filter((name) => !name.startsWith('~'));
  const all = [...stemsOf(`${names.join(' ')} ${line.slice(line.indexOf('|') + 1)}`)];
  return {
    telling: all.filter((word) => !everyday.has(word)),
    everyday: all.filter((word) => everyday.has(word)),
  };
}

function namesOf(line: string): string[] {
  return line.slice(0, line.indexOf('|')).trim().split(' ');
}

function stemsOf(words: string): Set<string> {
  return new Set(words.trim().split(/ +/).map(stem));
}
