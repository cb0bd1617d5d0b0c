import { stem } from '../stem.js';
import { contentStems } from '../vocabulary.js';
import { INTEREST_FAMILIES } from './interestFamilies.data.js';

interface Family {
  readonly names: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
}

let families: readonly Family[] | undefined;

/**
 * Whether the body has a word that tells of the interest, though it does not name it: "choral singing" lives on in
 * "your altos are one short", "allotment gardening" in "slugs". `unknown` where the interest is of no family, so that
 * nobody can tell.
 */
export function findAllusion(interest: string, bodyStems: ReadonlySet<string>): 'found' | 'none' | 'unknown' {
  families ??= parse(INTEREST_FAMILIES);
  const wanted = contentStems(interest);
  const related = families.filter(({ names }) => wanted.some((word) => names.has(word)));
  if (related.length === 0) return 'unknown';
  return related.some(({ telling }) => [...telling].some((word) => bodyStems.has(word))) ? 'found' : 'none';
}

function parse(data: string): Family[] {
  return data.trim().split('\n').map(parseFamily);
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
