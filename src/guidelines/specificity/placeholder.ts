import type { Note } from '../../note/note.js';
import { rangesOverlap, type TextRange } from '../../note/text.js';
import type { Guideline } from '../guideline.js';
import { LEFTOVERS } from './leftovers.js';

/** Brackets that a writer puts into a text on purpose: [sic], [...], [2019], "[t]he", [translator's note]. */
const EDITORIAL =
  /^\[\s*(?:sic[!.]?|\.{3}|…|(?:emphasis|italics|underlining|translation|my|author['’]?s?|ed(?:itor)?['’]?s?\.?|translator['’]?s?|original|laughter|laughs|pause|applause|inaudible|redacted)\b.{0,40}|[\d\s.,;:–-]+|\p{L})\s*\]$/iu;
const BRACKETED =
  /\[[^[\]\n]{0,120}\]|\{\{[^{}\n]{0,120}\}\}|\$?\{ ?(?!\p{L}(?:, ?\p{L})*\})[\p{L}_][^{}\n]{0,80}\}|<<?[\p{L}_][^<>\n]{0,80}>>?/gu;
const BLANK_LINE = /_{3,}/g;
/** Words that stand for words still to be found. */
const MARKER =
  /(?<![\p{L}\p{N}])(?:X{3,}|X{2,}(?=%|\s(?:days?|weeks?|months?|years?|hours?|minutes?|people|percent|per cent)\b)|TODO|FIXME)(?![\p{L}\p{N}])/gu;
const INSTRUCTION =
  /\((?:insert|fill in)\b(?!,)[^()\n]{0,100}\)|\((?:full |first |last )?name of (?!(?:the|an?|my|our|his|her|your|their)\b)(?:\p{L}+ ){0,3}\p{L}+\)|\bINSERT (?:YOUR |THE |A |SPECIFIC )*(?:NAME|COMPANY|ROLE|TITLE|PROJECT|TOPIC|DATE|TEXT|DETAILS?|HERE|SKILL|EXAMPLE)\b|\blorem ipsum dolor\b/gu;
/** More than anybody fills in: a text that has more was made to be slow. */
const MOST_GAPS = 100;
const PATTERNS = [BRACKETED, BLANK_LINE, MARKER, INSTRUCTION, ...LEFTOVERS];
/**
 * Of these, whatever one of the patterns finds has one at least, and few notes have any: brackets, marks of variables,
 * leaders, capitals in a row, and the words that need no mark. A pattern that finds anything else adds its sign here.
 */
const SIGN =
  /[[{<(_%@#$£€]|\?\?|\.{5}|…{2}|-{4}|–{3}|[A-Z]{2}|\b[XN]\b|[Xx]x|[Bb]lah|[Nn]ote [Tt]o [Ss]elf|[Ff]ix [Mm]e|lorem/;
/** As the whole of a subject. */
const UNDECIDED = /^["']?(?:tb[adc]|n\/?a|subject|\?+|\.{3}|…)["']?$/i;
/** "a TODO list", "your TODO comments", "Chapter XXX": the word is meant, nothing is missing. */
const MEANT_BEFORE =
  /\b(?:an?|the|your|our|my|his|her|their|its|this|that|these|those|every|each|any|no|old|stale|of|called|named)[\s"'“‘]+$/iu;
const NO_NOUN_BEHIND =
  /^(?:\s*$|[.,;:!?)"'”’]|\s+(?:in|from|that|is|was|were|are|and|or|with|for|at|on|to|by|which|into|as)\b)/i;
/** "Chapter XXX" is the thirtieth; "At XXX" begins a sentence with a gap. */
const NUMERAL_BEFORE = /\p{Lu}\p{L}*\s+$/u;
const SENTENCE_START = /(?:^|[.!?:]\s+|\n\s*)\p{Lu}\p{Ll}*\s+$/u;
const MEANT_BEHIND = /^\s*(?:lists?|apps?|comments?|items?|files?|boards?|tags?|markers?|trackers?|s\b)/i;

export const placeholder: Guideline = {
  id: 'specificity/placeholder',
  severity: 'error',
  description:
    'Something is left to fill in: `[specific project]`, `{{topic}}`, `<company>`, `XXX`, `TODO`, `____`.',
  page: {
    why: 'A gap left in a note shows the template behind it, and that nobody read it before it went out.',
    bad: 'Thank you for telling me about [specific project].',
    good: 'Thank you for telling me about the move to event sourcing.',
  },
  *check({ note, reading }) {
    for (const range of [...subjectPlaceholders(note), ...reading.gaps]) {
      yield { range, message: `"${note.text.slice(range.start, range.end)}" is still to be filled in.` };
    }
  },
};

/** The subject is a line of the message: what is left to fill in there is read as well. */
function* subjectPlaceholders(note: Note): Iterable<TextRange> {
  const subject = note.frontMatter.entries.get('subject');
  if (!subject || subject.value.kind === 'empty') return;
  const { start, end } = subject.valueRange;
  const written = note.text.slice(start, end);
  if (UNDECIDED.test(written)) yield { start, end };
  if (!SIGN.test(written)) return;
  for (const pattern of PATTERNS) {
    for (const match of written.matchAll(pattern)) {
      if (pattern === BRACKETED && EDITORIAL.test(match[0])) continue;
      yield { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
}

/** Where the body has gaps that are still to be filled in. */
export function* findPlaceholders(note: Note): Iterable<TextRange> {
  const { prose, range: body } = note.body;
  const text = prose.slice(body.start, body.end);
  if (!SIGN.test(text)) return;
  const quotes = note.body.paragraphs
    .filter(({ kind }) => kind === 'quote')
    .map((paragraph) => paragraph.range);
  const found: TextRange[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const written = match[0];
      if (pattern === BRACKETED && isEditorial(text, match.index, written)) continue;
      if (pattern === MARKER && isMeant(text, match.index, written)) continue;
      const start = body.start + match.index;
      const range = { start, end: start + written.length };
      if (found.some((other) => rangesOverlap(other, range))) continue;
      if (found.push(range) > MOST_GAPS) return;
      if (!quotes.some((quote) => rangesOverlap(quote, range))) yield range;
    }
  }
}

function isEditorial(text: string, index: number, written: string): boolean {
  return EDITORIAL.test(written) || isInQuotation(text, index) || isInsideWord(text, index, written);
}

/** In a quotation, brackets are the writer's own clarification: “[the crew] never sleeps”. */
function isInQuotation(text: string, index: number): boolean {
  const nearby = text
    .slice(Math.max(0, index - 800), index)
    .replaceAll('\r\n', '\n')
    .slice(-400);
  const before = nearby.slice(nearby.lastIndexOf('\n\n') + 1);
  const straight = before.split('"').length - 1;
  if (straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  // Single quotation marks: those within a word are apostrophes.
  const opening = before.search(/(?<![\p{L}\p{N}])['‘](?=[\p{L}[][^'‘]*(?:[\p{L}]['’][\p{L}][^'‘]*)*$)/u);
  return opening >= 0 && !/['’](?![\p{L}])/u.test(before.slice(opening + 1));
}

function isInsideWord(text: string, index: number, written: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return (
    letter.test(text[index - 1] ?? '') ||
    (letter.test(text[index + written.length] ?? '') && written.length <= 4)
  );
}

function isMeant(text: string, index: number, written: string): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const behind = text.slice(index + written.length, index + written.length + 20);
  if (MEANT_BEHIND.test(behind)) return true;
  if (/^X+$/.test(written)) return NUMERAL_BEFORE.test(before) && !SENTENCE_START.test(before);
  return MEANT_BEFORE.test(before) && NO_NOUN_BEHIND.test(behind);
}
