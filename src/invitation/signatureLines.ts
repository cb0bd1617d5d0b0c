import { namesJob } from './jobTitle.js';

/** Lines that come along when signatures or lists of contacts are copied, and name nobody. */
const NOISE = new RegExp(
  `^(?:${[
    // What parts and ends a letter.
    '[-–—_=*~]{2,}',
    '(?:(?:best|kind|warm)(?: regards)?|regards|thanks|thank you|cheers|sincerely)[,.!]?',
    'sent from my .*',
    // What LinkedIn shows beside a person.
    '[·•]?\\s*(?:1st|2nd|3rd\\+?)(?:[- ]degree connection)?',
    '[\\d.,]+\\+?\\s*(?:mutual |shared )?(?:connections?|followers?)',
    'connect|message|follow(?:ing)?|pending|more|inmail|premium|hiring|open to work',
    'view .{1,80} profile',
    'status is .{1,40}',
    '.{1,80} (?:is|are|and \\d+ others? are) (?:a )?mutual connections?',
    '(?:he|she|they)\\s*/\\s*(?:him|her|them|they)',
    // Where they live.
    '.{0,60}\\b(?:bay area|metropolitan area|metroplex|greater [\\p{L} .-]{2,40})',
    '[\\p{L} .-]{2,40},\\s(?:[\\p{L} .-]{2,40},\\s)?(?:united states|usa|united kingdom|uk|canada|india|germany|france|ireland|netherlands|spain|italy|poland|australia|singapore|brazil|israel|switzerland|sweden|denmark)',
  ].join('|')})$`,
  'iu',
);
const PHONE =
  /^(?:(?:m|t|p|o|f|c|tel|phone|mobile|cell|office|direct|fax)\s*[.:]\s*)?\+?(?=(?:\D*\d){7})[\d\s()./-]{7,30}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/iu;
const LINK =
  /^(?:[\p{L} ]{1,20}:\s*)?(?:www\.[\w-]+\.\S+|(?:[\w-]+\.)+(?:com|org|net|io|ai|co|dev|app|edu|gov|de|uk)(?:\/\S*)?)$/iu;
const CONNECTION = /\s*[·•]\s*(?:1st|2nd|3rd\+?)(?:\s.*)?$/iu;
const EMPLOYER = /\s+(?:at|@)\s+(?!Large\b)\p{Lu}[^,|<;()]*/u;
/** "Engineering Manager | Acme Robotics", "Engineering Manager · Acme". */
const COLUMN = /^([^|·<@]{2,80}?)\s*[|·]\s*\p{Lu}[^<@]*$/u;

export function isNoise(line: string): boolean {
  return line.length <= 160 && (NOISE.test(line) || isPhone(line));
}

export function isPhone(text: string): boolean {
  return text.length <= 60 && PHONE.test(text);
}

/** "https://example.com", "www.example.com/raj", "LinkedIn: linkedin.com/in/raj". */
export function isLink(text: string): boolean {
  return text.includes('://') || (text.length <= 300 && LINK.test(text));
}

/** "Engineering Manager at Acme Robotics" without the employer, which is no person. */
export function withoutEmployer(line: string): string {
  const text = line.replace(CONNECTION, '');
  const employer = EMPLOYER.exec(text);
  if (employer && namesJob(text.slice(0, employer.index)))
    return text.slice(0, employer.index) + text.slice(employer.index + employer[0].length);
  const title = COLUMN.exec(text)?.[1] ?? '';
  return namesJob(title.split(/,|\s[-–—]\s/)[0] ?? '') ? title : text;
}
