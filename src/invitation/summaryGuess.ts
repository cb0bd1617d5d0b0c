import { companyKey } from '../note/companyName.js';
import { nameKey, parsePersonName } from '../note/personName.js';
import { isFullName } from './describedPeople.js';
import { companyInAddress } from './domains.js';
import { isJobTitle, namesJob } from './jobTitle.js';

export interface GuessSource {
  readonly summary: string;
  /** Names that are people's, the candidate's too, and no company's. */
  readonly people: readonly string[];
  readonly addresses: readonly string[];
  /** Companies that are known from before, as they were written. */
  readonly companies: readonly string[];
}

export interface Guess {
  /** `''` where nothing can be guessed. */
  readonly company: string;
  readonly role: string;
}

const PREFIX =
  /^(?:\[[^\]]{0,40}\]\s*)?(?:(?:updated |cancel(?:l)?ed |new )?(?:invitation|event)|accepted|confirmed|confirmation|reminder|fwd?|re|aw|wg)\s*:\s*/iu;
/** "… @ Fri Nov 20, 2026 3pm – 4pm (PST) (alex@example.com)", as Google's mails go on. */
const DATE_SUFFIX = /\s+@\s+(?:\p{L}+,?\s+)?(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,9}).*$/u;
const SEPARATOR = /\s+[-–—|/]+\s+|\s*(?:<>|<->|↔|\||\/\/|:|;)\s*|\s*[()[\]]\s*|,\s+/u;
/** What an invitation says of the interview itself. */
const STAGE =
  /\b(?:(?:phone|video|virtual|on-?site|technical|final|first|second|third|initial|recruiter|hiring manager|panel|coding|system design|behaviou?ral|culture|case|screening|intro(?:ductory)?|super ?day|loop|remote|1st|2nd|3rd|round|stage|step|part)[\s-]*)*(?:interview(?:s|ing)?|screen(?:ing)?|loop|on-?site|super ?day|call|chat|conversation|meeting|round|intro(?:duction)?|debrief|session|panel|assessment|discussion)(?:\s+(?:\d{1,2}|[ivx]{1,3}|loop|round|panel|day|call|schedule|invitation|confirmation))*\b/giu;
const AT =
  /\b(?<preposition>with|at|@)\s+(?:the\s+)?(?<company>[\p{Lu}\p{N}][^-–—|:()<>,]{0,60}?)(?=\s+(?:for|as|on|and|re|regarding)\s|\s*$|\s*[-–—|:()<>,])/u;
const FOR =
  /\b(?:for|as|re|regarding)\s*:?\s+(?:the\s+|an?\s+|your\s+)?(?<role>\p{L}[^|:()<>]{1,80}?)(?=\s+(?:role|position|opening|job|at|with|@|on)\b|\s*$|\s+[-–—]\s|\s*[|:()<>])/iu;
const EDGES = /^[\s,;:.–—/&-]+|[\s,;:–—/&-]+$|\b(?:role|position|opening)\s*$/giu;

/** Company and role, as far as an invitation's summary and addresses tell. */
export function guessFromSummary(source: GuessSource): Guess {
  const summary = source.summary.slice(0, 300).replace(PREFIX, '').replace(DATE_SUFFIX, '').trim();
  const segments = summary
    .split(SEPARATOR)
    .flatMap((segment) => segment.split(/\s+(?:at|@|with|for)\s+/i))
    .map((segment) => trimmed(segment.replace(STAGE, ' ').replace(/\s+/g, ' ')))
    .filter((segment) => /\p{L}/u.test(segment) && !namesPerson(segment, source.people));
  const role = roleIn(summary, segments);
  return { company: companyIn(summary, segments, role, source), role };
}

function roleIn(summary: string, segments: readonly string[]): string {
  const said = trimmed(FOR.exec(summary)?.groups?.['role'] ?? '');
  if (said !== '' && isJobTitle(said)) return said;
  return segments.find(namesJob) ?? '';
}

function companyIn(summary: string, segments: readonly string[], role: string, source: GuessSource): string {
  const known = source.companies.find((company) => company !== '' && stands(company, summary));
  if (known !== undefined) return known;
  const [domain] = mostFrequent(source.addresses.flatMap((address) => companyInAddress(address) ?? []));
  const { preposition, company = '' } = AT.exec(summary)?.groups ?? {};
  const said = trimmed(company.replace(STAGE, ' '));
  // "Interview with Raj Patel", where the addresses are of another name, is with a person.
  const isOther =
    preposition === 'with' && isFullName(said) && domain !== undefined && !isRelated(said, domain);
  if (said !== '' && !isOther && !namesPerson(said, source.people) && !namesJob(said)) return said;

  const others = segments.filter(
    (segment) => segment !== role && !namesJob(segment) && !/^\p{Ll}/u.test(segment),
  );
  if (domain === undefined) return others.length === 1 ? (others[0] ?? '') : '';
  const written = [...source.companies, ...others].find((other) => isRelated(other, domain));
  return written ?? domain.split('-').map(capitalised).join(' ');
}

/** "Halden Maps" and halden-maps.com, "Amazon" and amazonaws.com. */
function isRelated(company: string, domain: string): boolean {
  const [key, other] = [nameKey(domain), companyKey(company)];
  return other !== '' && (key.startsWith(other) || other.startsWith(key));
}

/** A name stands in a text as whole words. */
function stands(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
    !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? '')
  );
}

/** The same person, or one called by a single name. */
function isPerson(text: string, people: readonly string[]): boolean {
  const keys = parsePersonName(text).tokens.map(({ key }) => key);
  return people.some((person) => {
    const known = parsePersonName(person).tokens.map(({ key }) => key);
    return (keys.length === 1 || keys.length === known.length) && keys.every((key) => known.includes(key));
  });
}

/** "Alex Kim and Moira Gillespie": one of them is known to be a person. */
function namesPerson(text: string, people: readonly string[]): boolean {
  return text.split(/\s+(?:and|&|\+|x)\s+/i).some((part) => isPerson(part, people));
}

function mostFrequent(texts: readonly string[]): string[] {
  const count = (text: string) => texts.filter((other) => other === text).length;
  return [...new Set(texts)].sort((a, b) => count(b) - count(a));
}

function trimmed(text: string): string {
  return text.replace(EDGES, '').replace(EDGES, '').trim();
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
