/** Letters whose names begin with a vowel: "an F", "an X-ray". */
const VOWEL_NAMES = /^[AEFHILMNORSX]/;
/** What begins with a vowel in writing and with a consonant in speech: "a European", "a one-line", "a useful". */
const CONSONANT_SOUND =
  /^(?:eu|ew|one(?:s|self|time|ness)?(?![a-z])|once(?![a-z])|oui|uni|us(?:e|a[bg]|ua|ur)|ut(?:e|ili|o)|ubi|ur(?:a|e[at]|in|o(?!l)|u)|uk|uga|ufo|uv)/;
const SILENT_H = /^(?:hour|honest|hono|heir)/;
/** Either is heard: "an historic", "a herb" and "an herb". */
const EITHER = /^(?:hist|hotel|habitu|hero|herb|hypo|hilar|horr|hallu|harm|hered|homage|humble)/;

/** Whether a word is spoken with a vowel first; unknown where people differ, or nobody can tell. */
export function beginsWithVowel(word: string): boolean | undefined {
  if (/^\p{N}/u.test(word)) return numberBeginsWithVowel(word);
  const first = /^[\p{L}\p{M}]+/u.exec(word)?.[0] ?? '';
  if (/\p{Lu}.*\p{Lu}|^\p{Lu}(?![\p{Ll}'’])/u.test(first)) return shortFormBeginsWithVowel(first, word);
  const lower = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (!/^[a-z]/.test(lower)) return undefined;
  // "mph", "kg": read in full or by its letters.
  if (!/[aeiouy]/.test(/^[a-z]+/.exec(lower)?.[0] ?? '')) return undefined;
  if (SILENT_H.test(lower)) return true;
  if (EITHER.test(lower)) return undefined;
  // Of names, nobody knows how they are spoken: "Hermès", "Ugo", "Yvonne".
  const isName = /^\p{Lu}/u.test(word);
  if (isName && /^(?:[huy]|o[nu]|e[uw])/.test(lower)) return nameBeginsWithVowel(lower);
  if (/^y[^aeiou]/.test(lower)) return undefined;
  if (/^u/.test(lower) && isUn(lower)) return true;
  return /^[aeiou]/.test(lower) && !CONSONANT_SOUND.test(lower);
}

/** The names that everyone can say: "a European", "a Ukrainian", "an Ulster". */
function nameBeginsWithVowel(lower: string): boolean | undefined {
  return /^(?:europ|euro|univer|union|unit|ukrain|ugand|utah|once|one)/.test(lower) ? false : undefined;
}

/** "Unimportant", "uninvited", "unidentified" are un- and a word; "unit", "union", "unique", "university" are not. */
function isUn(lower: string): boolean {
  return /^un(?!i)|^uni(?:m[ap]|n[a-z]|d[ei]|ro|ssu|ll)/.test(lower);
}

function numberBeginsWithVowel(word: string): boolean | undefined {
  const digits = /^[\d,]+/.exec(word)?.[0].replaceAll(',', '') ?? '';
  if (digits.startsWith('8')) return true;
  // "11", "18", "11,000", "18 million"; "1100" is eleven hundred to some.
  if (/^1[18]$|^1[18]\d{3}$/.test(digits)) return true;
  return /^1[18]\d\d$/.test(digits) ? undefined : false;
}

/** Letters that nobody reads as a word are named one by one; "SQL", "FAQ", "NASA" are both, or a word. */
function shortFormBeginsWithVowel(short: string, word: string): boolean | undefined {
  const letters = short.replace(/s$/, '');
  const isNamed = VOWEL_NAMES.test(letters);
  // "PhD" and "BSc" are the same either way; "iOS" and "eBay" are names with a way of their own.
  if (!/^\p{Lu}+$/u.test(letters)) return /^[B-DGJKPQTVWZ]/.test(letters) ? false : undefined;
  if (letters.length === 1) return /^\p{Lu}(?:[-&./\d]|$)/u.test(word) ? isNamed : undefined;
  // "AWS", "ETL", "ICU" begin with a vowel either way; "U" is spoken with a consonant where it is named.
  if (/^[AEIO]/.test(letters)) return true;
  if (/^U/.test(letters)) return letters.length <= 3 ? false : undefined;
  const isWord =
    /[AEIOUY]/.test(letters.slice(1)) &&
    letters.length > 2 &&
    !/^(?:[FHLMNRSX][B-DF-HJ-NP-TV-Z]{2})/.test(letters);
  // Where its first letter sounds alike, it does not matter whether it is a word: "a BASIC", "a PET scan".
  if (isWord) return isNamed ? (UNSPEAKABLE.test(letters) ? true : undefined) : false;
  return READ_AS_WORDS.has(letters) ? undefined : isNamed;
}

/** No English word begins so: "MRI", "NHS", "LVAD", "RNA", "HVAC", "FBI", "XML", "RSI". Some do as "SWOT", "SPAD", "SMART". */
const UNSPEAKABLE = /^(?:(?!S[KMNPQW][AEIOU])[FHLMNRSX][BDFGHJKMNPQRSVWXZ]|[FHLMNRX][CT]|[HLMNRX]L|[HMNRX]W)/;
/** Short forms without a vowel in them that are read as words by some. */
const READ_AS_WORDS = new Set(['SQL', 'MRSA', 'RSVP', 'NPM', 'LGTM']);
