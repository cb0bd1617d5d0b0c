import { editDistance } from './editDistance.js';
import { areNicknames } from './nicknames.js';
import { type NameToken, nameKey, type PersonName, parsePersonName } from './personName.js';

export type NameMatch =
  | { readonly kind: 'right' }
  /** The right person, misspelt. */
  | { readonly kind: 'misspelt'; readonly token: NameToken; readonly meant: string }
  /** Someone else. */
  | { readonly kind: 'other'; readonly token: NameToken };

/**
 * Whether `written` is a way to address `person`. Undecidable cases (another script, no name at all) are right.
 *
 * @param office what the person is by profession: "Dock Master Olsen" for the one whose title says so
 */
export function matchName(written: string, person: string, office = ''): NameMatch {
  const target = parsePersonName(person);
  const addressed = parsePersonName(withoutVocative(written));
  if (target.tokens.length === 0 || addressed.tokens.length === 0) return { kind: 'right' };
  const strangers = addressed.tokens.filter((token) => !isPartOf(token, target, addressed));
  if (strangers.length === 0) return { kind: 'right' };
  const isNamed = strangers.length < addressed.tokens.length;
  const offices = new Set(office.split(/[^\p{L}\p{M}]+/u).map(nameKey));
  const unmatched = isNamed ? strangers.filter(({ key }) => !offices.has(key)) : strangers;
  const token = unmatched[0];
  if (!token || isTitled(addressed, unmatched, target)) return { kind: 'right' };
  if (scriptOf(addressed) !== scriptOf(target)) return { kind: 'right' };
  // "Wei Ming" for Hui Min: one word that is near makes nobody of the other.
  const stranger = unmatched.find((candidate) => !nearest(candidate, target));
  const meant = nearest(token, target);
  if (!stranger && meant) return { kind: 'misspelt', token, meant };
  return { kind: 'other', token: stranger ?? token };
}

/** "A Phádraig": Gaelic calls Pádraig so, with its particle and a breath behind the first letter. */
function withoutVocative(written: string): string {
  return written.replace(/^A (\p{Lu})h?(?=\p{L})/u, '$1');
}

/**
 * "Hajiya Zainab", "Foreman Ned Tully": words before the very given name are a title, whatever the language. (Before a
 * family name they may be somebody else's given name.)
 */
function isTitled(addressed: PersonName, unmatched: readonly NameToken[], target: PersonName): boolean {
  const given = target.tokens.length > 1 ? target.tokens[0] : undefined;
  const at = addressed.tokens.findIndex((token) => token.key === given?.key);
  return at >= 0 && unmatched.every((token) => addressed.tokens.indexOf(token) < at);
}

function isPartOf(token: NameToken, target: PersonName, addressed: PersonName): boolean {
  const { key } = token;
  const keys = target.tokens.map((part) => part.key);
  if (keys.includes(key) || [...target.titles, ...target.doubtful].some((other) => other.key === key))
    return true;
  if (target.tokens.some(({ text }) => germanKey(text) === key)) return true;
  // "María-José" greeted as "María", "Maryann" for Mary Ann, "Smith-Jones" for Smith Jones.
  const parts = target.tokens.flatMap((part) => part.text.split(/[-‑]/).map(nameKey));
  if (parts.includes(key)) return true;
  const own = token.text.split(/[-‑]/).map(nameKey);
  if (own.length > 1 && own.every((part) => parts.includes(part))) return true;
  if (keys.some((_, i) => keys.slice(i).join('').startsWith(key) && key.length > (keys[i]?.length ?? 0)))
    return true;
  const joined = addressed.tokens.map((part) => part.key).join('');
  if (keys.includes(joined) || parts.includes(joined)) return true;
  // "J." for James, "JP" for Jean-Pierre, "BK" for Koh Boon Keng.
  const initials = parts.map((part) => part[0] ?? '').join('');
  if (key.length === 1 && initials.includes(key)) return true;
  if (key.length <= 3 && key.length > 1 && initials.includes(key)) return true;
  // "Alex" for Alexandra, "Sid" for Siddharth; one letter less is rather a slip ("Dan" for Dana).
  if (parts.some((part) => key.length >= 3 && part.startsWith(key) && part.length >= key.length + 2))
    return true;
  if (isPetForm(key, parts[0] ?? '')) return true;
  if (parts.some((part) => part.length >= 3 && key.startsWith(part) && key.length >= part.length + 2))
    return true;
  // "Nuala" for Fionnuala, "Bella" for Isabella, "Kemi" for Oluwakemi.
  if (parts.some((part) => key.length >= 4 && part.includes(key) && part.length >= key.length + 2))
    return true;
  return parts.some((part) => areNicknames(key, part) && !isOtherSpelling(key, part));
}

/** "Ty" for Tyrone, "Lachie" for Lachlan, "Robbo" for Robert: a beginning of the given name, and what pets it. */
function isPetForm(key: string, given: string): boolean {
  if (key.length === 2) return given.startsWith(key) && given.length >= key.length + 3;
  const stem = /^(.{2,}?)(?:(?<=(.))\2)?(?:ie|ey|y|o|z|zza)$/.exec(key)?.[1];
  if (stem === undefined || stem.length < 3 || given.length < stem.length + 2) return false;
  // "Andrey" is rather a slip for Andrew.
  return given.startsWith(stem) && editDistance(key, given) > allowedDistance(key, given);
}

/** Jon and John, Steven and Stephen are one name to the ear and two to their owners; Steve and Bridie are short forms. */
function isOtherSpelling(key: string, part: string): boolean {
  if (/(?:ie|ey|y|i)$/.test(key) && !/(?:ie|ey|y|i)$/.test(part)) return false;
  return key[0] === part[0] && !part.startsWith(key) && editDistance(key, part) <= allowedDistance(key, part);
}

function allowedDistance(a: string, b: string): number {
  return Math.min(a.length, b.length) >= 6 ? 2 : 1;
}

function nearest(token: NameToken, target: PersonName): string | undefined {
  let best: { text: string; distance: number } | undefined;
  for (const { text } of target.tokens) {
    for (const part of [text, ...text.split(/[-‑]/)]) {
      const key = nameKey(part);
      const distance = editDistance(token.key, key);
      if (
        distance <= allowedDistance(token.key, key) &&
        Math.min(token.key.length, key.length) >= 3 &&
        distance < (best?.distance ?? 9)
      ) {
        best = { text: part, distance };
      }
    }
  }
  return best?.text;
}

function scriptOf(name: PersonName): string {
  return name.tokens.some((token) => /\p{Script=Latin}/u.test(token.text)) ? 'latin' : 'other';
}

/** "Mueller" for Müller, "Soeren" for Søren: how those names are written on a keyboard that lacks the letter. */
function germanKey(text: string): string {
  const spelt = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => DIGRAPHS[letter] ?? letter);
  return nameKey(spelt);
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
