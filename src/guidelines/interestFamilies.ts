import { stem } from './stem.js';
import { contentStems } from './vocabulary.js';

interface Family {
  readonly names: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
}

/** Words that tell of a shared interest, though they do not name it: "slugs" of an allotment, "altos" of a choir. */
export class InterestFamilies {
  readonly #byName = new Map<string, Family[]>();
  /** Stems that letters are full of, whatever they are about. */
  #everyday: ReadonlySet<string> = new Set();

  /** @param source the text of `media/interest-families.txt`, which explains its own form */
  constructor(source: string) {
    for (const line of source.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      if (line.startsWith('=')) {
        this.#everyday = new Set(line.slice(1).trim().split(' ').map(stem));
        continue;
      }
      const family = parseFamily(line);
      for (const name of family.names) this.#byName.set(name, [...(this.#byName.get(name) ?? []), family]);
    }
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
    const wanted = contentStems(interest);
    const related = wanted.flatMap((word) => this.#byName.get(word) ?? []);
    if (related.length === 0) return 'unknown';
    const alludes = (word: string) => (this.#everyday.has(word) ? aside : body).has(word);
    return related.some(({ telling }) => [...telling].some(alludes)) ? 'found' : 'none';
  }
}

function parseFamily(line: string): Family {
  const [names = '', allusions = ''] = line.split('|');
  const named = names.trim().split(' ');
  const telling = [...named.filter((name) => !name.startsWith('~')), ...allusions.trim().split(' ')];
  return {
    names: new Set(named.map((name) => stem(name.replace('~', '')))),
    telling: new Set(telling.map(stem)),
  };
}
