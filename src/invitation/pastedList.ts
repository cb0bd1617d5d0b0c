import { nameKey, parsePersonName } from '../note/personName.js';
import { companyInAddress } from './domains.js';
import { givenNameFirst, nameInAddress } from './personText.js';
import { type Piece, splitPieces } from './pieces.js';
import { isLink, isNoise, withoutEmployer } from './signatureLines.js';

export interface Interviewer {
  /** One line, at least one letter. */
  readonly name: string;
  readonly title: string | undefined;
  readonly email: string | undefined;
}

export interface PastedList {
  /** Everyone who is named, each once, in order. */
  readonly interviewers: readonly Interviewer[];
  readonly problems: readonly ListProblem[];
}

/** A stretch of the list that could not be read. */
export interface ListProblem {
  readonly text: string;
  /** A whole sentence: what is wrong, what to do. */
  readonly message: string;
}

type Draft = { name: string; title: string | undefined; email: string | undefined };

/** Interviewers in parts of one list are told apart by lines and semicolons first, then by what stands in them. */
const ENTRY_BREAK = /[\n;]+/;
const BULLET = /^(?:[-*•‣▪◦·–—>+]+\s+|\[[ xX]?\]\s*|\(?\d{1,3}[.):](?!\d)\s*|\d{1,3}\s+(?=\p{Lu}))+/u;
const LABEL =
  /^(?:interviewers?|interview(?:ed)? (?:with|by)|panel(?:lists?)?|attendees|participants|with|who|people|to|cc)\s*:\s*/iu;
const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?`;
const SCHEDULE = new RegExp(
  String.raw`^${CLOCK}\s*(?:[-–—]|to)\s*${CLOCK}\s*[-–—:,|]?\s+(?=\p{L})|^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*[-–—:,|]?\s+(?=\p{L})`,
  'iu',
);

/**
 * Reads interviewers out of what a person pastes: `Name <email>, Title` one a line; names alone; `Name, Title`;
 * `A, B and C`; `Last, First <email>`; bullets, numbers and columns; signatures, and what is copied from LinkedIn.
 * Never throws, whatever the text.
 */
export function readPastedList(text: string): PastedList {
  const drafts: Draft[] = [];
  const problems: ListProblem[] = [];
  const entries = clean(text)
    .split(ENTRY_BREAK)
    .map(stripFrame)
    .filter((entry) => entry !== '' && !isNoise(entry))
    .map((entry) => splitPieces(withoutEmployer(entry)).map(onOneLine));
  const familyNameFirst = entries.length > 1 && entries.every(isFamilyNameFirst);
  for (const entry of entries) {
    const pieces = familyNameFirst || isAddressedFamilyNameFirst(entry) ? swapNames(entry) : entry;
    new EntryReader(drafts, problems).read(pieces);
  }
  // Below a name, a link belongs to a signature; alone, it was meant to be somebody.
  const isMeant = ({ text }: ListProblem) => drafts.length === 0 || !isLink(text);
  return { interviewers: mergeDuplicates(drafts), problems: problems.filter(isMeant) };
}

/**
 * Puts the line breaks of a pasted list back, as semicolons, where an input box of one line has made blanks of them.
 *
 * @param value what stands in the input box
 * @param pasted what was pasted into it
 * @returns `undefined` where nothing is to be put back
 */
export function restoreLines(value: string, pasted: string): string | undefined {
  const lines = pasted.split(/\r\n?|\n/);
  const flat = lines.join(' ').trim();
  const entries = lines.map((line) => line.trim()).filter((line) => line !== '');
  const at = flat === '' ? -1 : value.indexOf(flat);
  if (entries.length < 2 || at < 0) return undefined;
  return value.slice(0, at) + entries.join('; ') + value.slice(at + flat.length);
}

/** One kind of line break, no control and no invisible formatting characters, single blanks (tabs part columns). */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\u200b\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) =>
      char === '\n' || char === '\t' ? char : '',
    )
    .replace(/[“”„«»]/g, '"')
    .replace(/[^\S\n\t]+/g, ' ');
}

/** A tab parts columns; one that is left within quotation marks or brackets is a blank. */
function onOneLine(piece: Piece): Piece {
  return { ...piece, text: piece.text.replace(/\t+/g, ' ').trim() };
}

function stripFrame(entry: string): string {
  return entry.trim().replace(BULLET, '').replace(LABEL, '').replace(SCHEDULE, '').trim();
}

/** Puts the pieces of one entry together to people. */
class EntryReader {
  readonly #drafts: Draft[];
  readonly #problems: ListProblem[];
  /** To whom titles and addresses belong. */
  #person: Draft | undefined;
  /** A title whose name is still to come. */
  #titleAhead: string | undefined;
  #before: Piece['kind'] | undefined;

  constructor(drafts: Draft[], problems: ListProblem[]) {
    this.#drafts = drafts;
    this.#problems = problems;
  }

  read(pieces: readonly Piece[]): void {
    // A line that only adds to the person above: an address or a title under a name.
    const above = this.#drafts.at(-1);
    this.#person = isContinuation(pieces, above) ? above : undefined;
    for (const [i, piece] of pieces.entries()) {
      const kind = this.#kindOf(piece, i === pieces.length - 1);
      this.#take(kind, piece);
      this.#before = kind;
    }
    if (this.#titleAhead) {
      const message = `"${shorten(this.#titleAhead)}" is a title: put a name before it.`;
      this.#problems.push({ text: this.#titleAhead, message });
    }
  }

  /** `Name <address>, Recruiting`: what stands last behind an address is a title, unless it is a full name. */
  #kindOf({ kind, text, quoted }: Piece, isLast: boolean): Piece['kind'] {
    const isTitle = kind === 'name' && this.#before === 'address' && isLast && !quoted && !text.includes(' ');
    return isTitle ? 'title' : kind;
  }

  #take(kind: Piece['kind'], { text, quoted }: Piece): void {
    if (kind === 'name') this.#add(quoted ? givenNameFirst(text) : text, undefined);
    else if (kind === 'title') this.#takeTitle(text);
    else if (kind === 'address') this.#takeAddress(text);
    else if (kind === 'unknown') this.#problems.push({ text, message: problemOf(text) });
    else if (this.#person) this.#person.name += `, ${text}`;
  }

  #takeTitle(title: string): void {
    if (this.#person && !this.#person.title) this.#person.title = title;
    else if (this.#person && this.#before === 'title') this.#person.title += `, ${title}`;
    else this.#titleAhead = !this.#person && this.#titleAhead ? `${this.#titleAhead}, ${title}` : title;
  }

  #takeAddress(address: string): void {
    this.#leaveOutCompany(address);
    if (this.#person && !this.#person.email) {
      this.#person.email = address;
      return;
    }
    const name = nameInAddress(address);
    if (name) this.#add(name, address);
    else
      this.#problems.push({ text: address, message: `Whose address is ${address}? Put a name before it.` });
  }

  /** In a signature the company stands between title and address: "Raj Patel", "Manager", "Acme", "raj@acme.com". */
  #leaveOutCompany(address: string): void {
    const [before, last] = this.#drafts.slice(-2);
    const key = last && !last.title && !last.email ? nameKey(last.name) : '';
    const domain = nameKey(companyInAddress(address) ?? '');
    if (!before?.title || before.email || key === '' || domain === '') return;
    if (!key.startsWith(domain) && !domain.startsWith(key)) return;
    this.#drafts.pop();
    this.#person = before;
  }

  #add(name: string, email: string | undefined): void {
    this.#person = { name, title: this.#titleAhead, email };
    this.#titleAhead = undefined;
    this.#drafts.push(this.#person);
  }
}

function isContinuation(pieces: readonly Piece[], above: Draft | undefined): boolean {
  const [first] = pieces;
  if (!first || !above || pieces.some((piece) => piece.kind !== 'title' && piece.kind !== 'address'))
    return false;
  if (first.kind === 'title') return above.title === undefined;
  if (above.email !== undefined) return false;
  // "Raj Patel" and under it "priya.shah@…": another person's address.
  const owner = nameInAddress(first.text);
  const keys = parsePersonName(above.name).tokens.map((token) => token.key);
  return !owner || parsePersonName(owner).tokens.some((token) => keys.includes(token.key));
}

/** "Patel, Raj": two stretches that are not titles, the first a family name alone. */
function isFamilyNameFirst(pieces: readonly Piece[]): boolean {
  const [family, given, ...rest] = pieces;
  return (
    family?.kind === 'name' &&
    given?.kind === 'name' &&
    !family.quoted &&
    !given.quoted &&
    parsePersonName(family.text).tokens.length === 1 &&
    given.text.split(' ').length <= 2 &&
    rest.every((piece) => piece.kind !== 'name')
  );
}

function isAddressedFamilyNameFirst(pieces: readonly Piece[]): boolean {
  return isFamilyNameFirst(pieces) && pieces[2]?.kind === 'address';
}

function swapNames([family, given, ...rest]: readonly Piece[]): Piece[] {
  return family && given ? [{ ...given, text: `${given.text} ${family.text}` }, ...rest] : [];
}

function problemOf(text: string): string {
  const quoted = `"${shorten(text)}"`;
  if (isLink(text)) return `${quoted} is a link, not a name.`;
  if (text.includes('@')) return `${quoted} is no complete email address.`;
  if (!/\p{L}/u.test(text)) return `${quoted} holds no name.`;
  return `${quoted} does not read like a name: put a comma or a line break between people.`;
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}

/** The same address, or the same name without two addresses that differ, is the same person. */
function mergeDuplicates(drafts: readonly Draft[]): Interviewer[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const same = merged.find((other) =>
      draft.email && other.email
        ? draft.email.toLowerCase() === other.email.toLowerCase()
        : nameKey(draft.name) === nameKey(other.name) && nameKey(draft.name) !== '',
    );
    if (!same) merged.push({ ...draft });
    else {
      same.title ??= draft.title;
      same.email ??= draft.email;
    }
  }
  return merged;
}
