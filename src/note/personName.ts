import { editDistance } from './editDistance.js';
import { areNicknames } from './nicknames.js';

/** Titles that precede a name, without their points. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'dr mr mrs ms mx miss mister prof professor sir dame lord lady rev reverend revd fr father mother sister brother pastor rabbi ' +
    'imam hon honourable honorable judge justice captain capt cpt col colonel gen general lt lieutenant sgt sergeant corporal major ' +
    'chief officer commodore admiral brigadier squadron wing flight leader marshal station watch warrant petty detective inspector ' +
    'constable superintendent commander cmdr commissioner sheriff deputy trooper chef nurse matron doctor councillor cllr senator ' +
    'ambassador minister mayor governor president dean principal head headmaster headmistress vice assistant associate senior ' +
    'chancellor provost warden canon bishop archdeacon archbishop deacon vicar monsignor msgr elder chairman chairwoman chair ' +
    'director maestro maestra coach mademoiselle monsieur madame mme mlle mons herr frau fraulein señor señora señorita senor senora ' +
    'senorita srta sra don doña dona dom signor signora signorina sig dott dottore dottoressa dra doc ing arq lic pan pani kyrios ' +
    'kyria shri sri smt kumari pandit pt ustad ustadh ustaz sheikh shaikh sayyid syed maulana swami er adv engr arc arch barr ' +
    'barrister surv pharm tuan puan encik cik datuk dato datin tun pak bapak bu ibu mas mbak khun ajarn alhaji alhaja hajiya hajia ' +
    'hajj haji hajji oga ogbeni otunba oba eze igwe mallam malam mzee bwana mama papa auntie aunty uncle meneer mevrouw mijnheer ' +
    'sensei maam madam mam'
  ).split(' '),
);
/** What may follow a name without being one. */
const SUFFIXES = new Set(
  'jr sr ii iii iv phd md rn msc bsc mba cpa esq dds dvm cfa pe jd llm bsn ma ba obe mbe cbe'.split(' '),
);
const PARTICLES = new Set(
  'de del della di da do dos das du la le las los van von der den ter ten bin binti ibn al el y e and i st san santa'.split(
    ' ',
  ),
);
/** Words put behind a name out of respect. */
const RESPECT = new Set(
  'ji san sensei sama kun chan ssi nim bhai bhaiya ben garu sir maam mam madam saheb sahib didi akka amma ayya jan joon bey hanim agha hoca'.split(
    ' ',
  ),
);

export interface NameToken {
  /** As written. */
  readonly text: string;
  /** Lower case, without diacritics, points and apostrophes. */
  readonly key: string;
  /** Offset of the token in the name. */
  readonly start: number;
}

/** The parts of a name that tell who is meant; honorifics, particles and degrees are left out. */
export interface PersonName {
  readonly honorific: string | undefined;
  /** The words of the honorific. */
  readonly titles: readonly NameToken[];
  readonly tokens: readonly NameToken[];
}

/** Takes "Dr. María-José de la Cruz, PhD" or `Robert "Bob" O’Neil` apart. */
export function parsePersonName(name: string): PersonName {
  let honorific: string | undefined;
  const titles: NameToken[] = [];
  const tokens: NameToken[] = [];
  for (const match of name.matchAll(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.‑-]*/gu)) {
    const text = match[0].replace(/[.'’‑-]+$/u, '');
    const key = nameKey(text);
    if (tokens.length === 0 && HONORIFICS.has(key)) {
      honorific = honorific === undefined ? match[0] : `${honorific} ${match[0]}`;
      titles.push({ text, key, start: match.index });
      continue;
    }
    if (tokens.length > 0 && (SUFFIXES.has(key) || RESPECT.has(key))) continue;
    if (PARTICLES.has(key)) continue;
    tokens.push({ text, key, start: match.index });
  }
  // "Dean" and "Major" are given names as well.
  if (tokens.length === 0 && titles.length > 0) return { honorific: undefined, titles: [], tokens: titles };
  return { honorific, titles, tokens };
}

const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name as it sounds: lower case, no diacritics, no marks inside of it. */
export function nameKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœðþı]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
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

/** The name that a greeting uses: "Raj" for Raj Patel, "Dr. O'Neil" for Dr. Una O'Neil. */
export function greetingName(name: string): string {
  const { honorific, tokens } = parsePersonName(name.replace(/[("“'‘].*?[)"”'’](?=\s|$)/gu, ' '));
  const family = tokens.at(-1);
  if (honorific && family) return `${honorific} ${family.text}`;
  return (tokens.find((token) => token.key.length > 1) ?? tokens[0])?.text ?? name.trim();
}

/** The first given name: "Raj" for Raj Patel, "Una" for Dr. Una O'Neil. */
export function firstName(name: string): string {
  const { tokens } = parsePersonName(name);
  return (tokens.find((token) => token.key.length > 1) ?? tokens[0])?.text ?? name.trim();
}

export type NameMatch =
  | { readonly kind: 'right' }
  /** The right person, misspelt. */
  | { readonly kind: 'misspelt'; readonly token: NameToken; readonly meant: string }
  /** Someone else. */
  | { readonly kind: 'other'; readonly token: NameToken };

/** Whether `written` is a way to address `person`. Undecidable cases (another script, no name at all) are right. */
export function matchName(written: string, person: string): NameMatch {
  const target = parsePersonName(person);
  const addressed = parsePersonName(written);
  if (target.tokens.length === 0 || addressed.tokens.length === 0) return { kind: 'right' };
  const unmatched = addressed.tokens.filter((token) => !isPartOf(token, target, addressed));
  const token = unmatched[0];
  if (!token || isTitled(addressed, unmatched, target)) return { kind: 'right' };
  if (scriptOf(addressed) !== scriptOf(target)) return { kind: 'right' };
  for (const candidate of unmatched) {
    const meant = nearest(candidate, target);
    if (meant) return { kind: 'misspelt', token: candidate, meant };
  }
  return { kind: 'other', token };
}

/**
 * "Hajiya Zainab", "Foreman Ned": words before the very given name are a title, whatever the language. (Before a family
 * name they may be somebody else's given name.)
 */
function isTitled(addressed: PersonName, unmatched: readonly NameToken[], target: PersonName): boolean {
  const last = addressed.tokens.at(-1);
  const given = target.tokens.length > 1 ? target.tokens[0] : undefined;
  return last !== undefined && last.key === given?.key && !unmatched.includes(last);
}

function isPartOf(token: NameToken, target: PersonName, addressed: PersonName): boolean {
  const { key } = token;
  const keys = target.tokens.map((part) => part.key);
  if (keys.includes(key) || target.titles.some((title) => title.key === key)) return true;
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
  // "J." for James, "JP" for Jean-Pierre.
  const initials = parts.map((part) => part[0] ?? '').join('');
  if (key.length === 1 && initials.includes(key)) return true;
  if (key.length <= 3 && key.length > 1 && initials.startsWith(key)) return true;
  // "Alex" for Alexandra, "Sid" for Siddharth; one letter less is rather a slip ("Dan" for Dana).
  if (parts.some((part) => key.length >= 3 && part.startsWith(key) && part.length >= key.length + 2))
    return true;
  if (parts.some((part) => part.length >= 3 && key.startsWith(part) && key.length >= part.length + 2))
    return true;
  // "Nuala" for Fionnuala, "Bella" for Isabella, "Kemi" for Oluwakemi.
  if (parts.some((part) => key.length >= 4 && part.includes(key) && part.length >= key.length + 2))
    return true;
  return parts.some((part) => areNicknames(key, part) && !isOtherSpelling(key, part));
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
