/** In UTF-16 units: also in UTF-8 (240 bytes at most) below the 255 bytes that file systems allow. */
const MAX_LENGTH = 80;
const MAX_COMPANY = 32;
/** Names of devices on Windows, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The file name of a person's note: `raj-patel.md`, `nguyễn-thị-ánh.md`. Safe on every file system whatever the name,
 * readable, at most 80 UTF-16 units, and none of `taken`, not even one that differs only in case.
 *
 * @param taken file names of the same folder
 */
export function noteFileName(person: string, taken: Iterable<string>): string {
  return personFileName(person, taken, '.md');
}

/** As a note is named, with another extension. */
export function personFileName(person: string, taken: Iterable<string>, extension: string): string {
  const keys = new Set([...taken].map(sameFileKey));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? extension : `-${number}${extension}`;
    const fileName = safe(slug(person, MAX_LENGTH - ending.length), 'interviewer') + ending;
    if (!keys.has(sameFileKey(fileName))) return fileName;
  }
}

/**
 * The folder of an interview: `2026-11-20-amazon-software-development-engineer-ii`.
 *
 * @param day `YYYY-MM-DD`
 */
export function interviewFolderName(day: string, company: string, role: string): string {
  const parts = [day, slug(company, MAX_COMPANY)].filter((part) => part !== '');
  const left = MAX_LENGTH - parts.join('-').length - 1;
  return [...parts, slug(role, left)].filter((part) => part !== '').join('-');
}

/** Letters and digits of any script in lower case, hyphens between them; `''` where there are none. */
function slug(text: string, maxLength: number): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    // Apostrophes and invisible formatting stand inside of words: "O'Neil" is one.
    .replace(/['’‘ʼ`\p{Cf}]/gu, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  return cut((words ?? []).join('-'), maxLength).replace(/-+$/, '');
}

/** The longest beginning of `text` that splits no character, as people see characters. */
function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const characters = [
    ...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text.slice(0, maxLength + 1)),
  ];
  let end = 0;
  for (const { segment, index } of characters)
    if (index + segment.length <= maxLength) end = index + segment.length;
  if (end > 0) return text.slice(0, end);
  // A single character of more marks than fit: code points are as far as it can be taken apart.
  return text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
}

function safe(name: string, fallback: string): string {
  if (name === '') return fallback;
  return RESERVED.test(name) ? `${name}-note` : name;
}

/** Equal for names that some file system takes for the same: other case, other composition of letters. */
function sameFileKey(fileName: string): string {
  return fileName.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
}
