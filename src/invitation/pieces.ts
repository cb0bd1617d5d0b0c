import { isAddress } from '../note/mailbox.js';
import { isJobTitle, splitLeadingTitle } from './jobTitle.js';
import { isLink, isPhone } from './signatureLines.js';

/** What a stretch between the commas, tabs, dashes and addresses of a line is. */
export interface Piece {
  readonly kind: 'name' | 'title' | 'degree' | 'address' | 'unknown';
  readonly text: string;
  /** It was written in quotation marks: one person, whatever stands between them. */
  readonly quoted: boolean;
}

const SEPARATOR = String.raw`[,|\t]|\s[-–—]\s`;
/** What must follow what stands in quotation marks or brackets, so that it is one piece: an address, a separator, the end. */
const PIECE_END = String.raw`(?=\s*(?:[<(,;|\t–—-]|[^\s@]+@|$))`;
const TOKEN = new RegExp(
  [
    String.raw`<(?:mailto:)?\s*(?<angled>[^<>\s]*@[^<>\s]*)\s*>`,
    String.raw`(?<bare>[^\s<>()[\]",;:|]+@[^\s<>()[\]",;:|]+)`,
    String.raw`(?<![^\s,;|])"(?<quoted>[^"]*)"${PIECE_END}`,
    String.raw`(?<!\S)[([](?<aside>[^()[\]]*)[)\]]${PIECE_END}`,
    SEPARATOR,
  ].join('|'),
  'gu',
);
const DEGREE =
  /^(?:jr|sr|ph\.?\s?d|m\.?\s?d|d\.?\s?phil|r\.?n|m\.?sc|b\.?sc|m\.?b\.?a|c\.?p\.?a|c\.?f\.?a|p\.?e|esq|d\.?d\.?s|ll\.?m|ll\.?b|j\.?d|[ivx]{2,3}|ob[e]|mbe|cbe)\.?$/iu;
/** What calendars and people put in brackets behind a name that is neither name nor title. */
const REMARK =
  /^(?:(?:he|him|his|she|her|hers|they|them|theirs|xe|ze|any)(?:\s*\/\s*\p{L}+)*|optional|required|accepted|declined|tentative|organi[sz]er|host|guest|external|you|remote|virtual|onsite)$/iu;
const AND = /\s+(?:and|&|\+|und|et|y)\s+/iu;
const LEADING_AND = /^(?:and|&|\+|with)\s+/iu;
const SENTENCE_WORDS =
  /(?:^|\s)(?:the|was|were|is|are|met|we|i|my|our|you|your|they|it|about|because|who|which|have|has|had|talked|spoke|then)(?=\s|$)/iu;
const MAX_NAME_WORDS = 8;

/** The pieces of one line, in order. */
export function splitPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const addText = (text: string) => pieces.push(...readText(text));
  for (const token of line.matchAll(TOKEN)) {
    addText(line.slice(start, token.index));
    start = token.index + token[0].length;
    const { angled, bare, quoted, aside } = token.groups ?? {};
    const address = angled ?? bare?.replace(/\.+$/, '');
    if (address !== undefined)
      pieces.push({ kind: isAddress(address) ? 'address' : 'unknown', text: address, quoted: false });
    else if (quoted !== undefined) pieces.push(...readQuoted(quoted));
    else if (aside !== undefined && !REMARK.test(aside.trim())) pieces.push(...readText(aside).map(asTitle));
  }
  addText(line.slice(start));
  return pieces;
}

function readText(written: string): Piece[] {
  const text = written
    .trim()
    .replace(LEADING_AND, '')
    .replace(/^[\s:.]+(?=\s)|[\s:]+$/gu, '')
    .trim();
  if (isPhone(text)) return [];
  if (text === '' || /^[-–—*•.&+]+$/u.test(text) || /^(?:and|with)$/iu.test(text)) return [];
  if (DEGREE.test(text)) return [{ kind: 'degree', text, quoted: false }];
  const titled = splitLeadingTitle(text);
  if (titled) return [{ kind: 'title', text: titled.title, quoted: false }, ...readText(titled.name)];
  const parts = text.split(AND);
  if (parts.length > 1 && parts.every((part) => isName(part) && !isJobTitle(part))) {
    return parts.map((part) => ({ kind: 'name', text: part, quoted: false }));
  }
  const kind = isJobTitle(text) ? 'title' : isName(text) ? 'name' : 'unknown';
  return [{ kind, text, quoted: false }];
}

function readQuoted(text: string): Piece[] {
  const name = text.trim();
  return name === ''
    ? []
    : [{ kind: isName(name.replace(',', ' ')) ? 'name' : 'unknown', text: name, quoted: true }];
}

/** What stands in brackets behind a name says something about the person: it is no second one. */
function asTitle(piece: Piece): Piece {
  return piece.kind === 'name' ? { ...piece, kind: 'title' } : piece;
}

/** Anything with a letter can be a name; a link or a sentence cannot. */
function isName(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    !isLink(text) &&
    !text.includes('@') &&
    !SENTENCE_WORDS.test(text) &&
    text.split(' ').length <= MAX_NAME_WORDS
  );
}
