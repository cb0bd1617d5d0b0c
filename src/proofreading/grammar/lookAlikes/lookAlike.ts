import { ing, participle, past, plural, withS } from '../inflect.js';
import type { Pattern } from '../pattern.js';
import { TOPICS } from './topics.js';

/**
 * Reads a table of words that look or sound like another. A row is
 *
 *     wrong right : places ; of its own
 *
 * Each place is a pattern (`pattern.ts`) with `_` where the word stands; the row holds where one of them matches. Behind
 * `~` are words of which one must be in the sentence for that place, behind `!!` those that must not for the whole row,
 * `#topic` among both (`topics.ts`).
 * With `n` before it, the row holds for the plural as well, with `v` for all forms of the verb.
 */
export function readLookAlikes(table: string): Pattern[] {
  return table
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .flatMap(readRow);
}

function readRow(row: string): Pattern[] {
  const [pair = '', rest = ''] = row.split(' : ');
  const names = pair.split(' ');
  const [kind, wrong = '', right = ''] = names.length === 3 ? names : ['', ...names];
  const places = rest.split(';').map(readPlace);
  const notNear = new Set(places.flatMap((place) => [...place.notNear]));
  return formsOf(kind ?? '', wrong, right).flatMap(([form, fix]) =>
    places.map(({ where, near }) => ({
      match: where.replace('_', `[${form}]`),
      fix,
      ...(near.size === 0 ? {} : { near }),
      ...(notNear.size === 0 ? {} : { notNear }),
    })),
  );
}

function readPlace(place: string) {
  const [positive = '', not = ''] = place.split('!!');
  const [where = '', near = ''] = positive.split('~');
  return {
    where: where.trim() === '' ? '_' : where.trim(),
    near: readWords(near),
    notNear: readWords(not),
  };
}

/** The forms of the wrong word, each with that of the right one. */
function formsOf(kind: string, wrong: string, right: string): [wrong: string, right: string][] {
  const forms: [string, string][] = [[wrong, right]];
  if (kind === 'n') forms.push([plural(wrong), plural(right)]);
  if (kind === 'v')
    for (const form of [withS, past, participle, ing]) {
      const [one, other] = [form(wrong), form(right)];
      if (!forms.some(([known]) => known === one)) forms.push([one, other]);
    }
  return forms;
}

function readWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .flatMap((word) => (word.startsWith('#') ? [...(TOPICS[word.slice(1)] ?? [])] : [word])),
  );
}
