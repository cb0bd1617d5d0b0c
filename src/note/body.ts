import { type Greeting, readGreeting } from './greeting.js';
import { type MaskedText, maskMarkdown } from './mask.js';
import { readSentence, type Sentence, splitSentences } from './sentences.js';
import { readSignOff, type SignOff } from './signOff.js';
import { type TextRange, trimRange, wholeCharacters } from './text.js';

/** The message of a note, read as a letter: greeting, paragraphs, sign-off, postscripts. */
export interface Body extends MaskedText {
  readonly range: TextRange;
  readonly greeting: Greeting | undefined;
  /** What stands between greeting and sign-off. */
  readonly paragraphs: readonly Paragraph[];
  readonly signOff: SignOff | undefined;
  /** `P.S.` paragraphs, wherever they stand. */
  readonly postscripts: readonly Paragraph[];
  /** All sentences in order, those of postscripts last. */
  readonly sentences: readonly Sentence[];
  /** The line that stands for the whole message where something is missing: the greeting, else the first line. */
  readonly anchor: TextRange;
}

export interface Paragraph {
  readonly kind: 'prose' | 'list' | 'quote' | 'heading';
  readonly range: TextRange;
  /** What is read by itself: the items of a list, else the whole. */
  readonly units: readonly TextRange[];
  readonly sentences: readonly Sentence[];
}

/** A run of lines that belong together, before it is known what it is. */
export interface Block {
  readonly kind: Paragraph['kind'];
  readonly range: TextRange;
}

const POSTSCRIPT = /^\s*p\.? ?(?:p\.? ?)?s\b[.:,\-–— ]/i;

/**
 * How much of a file is read as a message, in UTF-16 code units: several times what the longest letter has. What
 * stands behind it can only have been made to be slow.
 */
const MAX_LENGTH = 12_000;

/** The same for the paragraphs. */
const MAX_BLOCKS = 400;

/** Reads the message in a stretch of a file's text. */
export function parseBody(text: string, whole: TextRange): Body {
  const range = wholeCharacters(text, {
    start: whole.start,
    end: Math.min(whole.end, whole.start + MAX_LENGTH),
  });
  const masked = maskMarkdown(text, range);
  let blocks = findBlocks(text, masked.visible, range).slice(0, MAX_BLOCKS);
  const first = blocks[0];
  const anchor = first
    ? firstLine(masked.visible, first.range)
    : firstLine(text, { start: 0, end: text.length });

  const greeting = first && readGreeting(masked.visible, first.range);
  if (greeting) blocks = [...withoutStart(masked.visible, first, greeting.range.end), ...blocks.slice(1)];
  const isPostscript = ({ range }: Block) => POSTSCRIPT.test(masked.visible.slice(range.start, range.end));
  const postscriptBlocks = blocks.filter(isPostscript);
  if (postscriptBlocks.length > 0) blocks = blocks.filter((block) => !isPostscript(block));
  const signOff = readSignOff(masked.visible, blocks);
  if (signOff) blocks = blocksBefore(masked.visible, blocks, signOff.range.start);

  const toParagraph = (block: Block): Paragraph => {
    const units = unitsOf(text, masked.visible, block);
    const sentences: Sentence[] = [];
    for (const unit of units) {
      for (const range of splitSentences(masked.prose, unit)) {
        const sentence = readSentence(masked.visible, range);
        if (sentence.wordCount > 0) sentences.push(sentence);
      }
    }
    return { ...block, units, sentences };
  };
  const paragraphs = blocks.map(toParagraph);
  const postscripts = postscriptBlocks.map(toParagraph);
  return {
    ...masked,
    range,
    greeting,
    paragraphs,
    signOff,
    postscripts,
    sentences: [...paragraphs, ...postscripts].flatMap((paragraph) => paragraph.sentences),
    anchor: greeting?.range ?? anchor,
  };
}

const LIST_ITEM = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]+/;
const QUOTE = /^ {0,3}>/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;

function findBlocks(text: string, visible: string, range: TextRange): Block[] {
  const blocks: Block[] = [];
  let open: { kind: Paragraph['kind']; start: number; end: number } | undefined;
  let blankBefore = true;
  const close = () => {
    if (open) blocks.push({ kind: open.kind, range: trimRange(visible, open) });
    open = undefined;
  };
  for (const line of lines(text, range)) {
    const written = text.slice(line.start, line.end);
    if (visible.slice(line.start, line.end).trim() === '') {
      blankBefore = true;
      continue;
    }
    const kind = LIST_ITEM.test(written)
      ? 'list'
      : QUOTE.test(written)
        ? 'quote'
        : HEADING.test(written)
          ? 'heading'
          : 'prose';
    const continues =
      open &&
      (blankBefore
        ? open.kind === 'list' && (kind === 'list' || (kind === 'prose' && /^(?: {2,}|\t)/.test(written)))
        : open.kind === kind || (kind === 'prose' && (open.kind === 'list' || open.kind === 'quote')));
    if (open && continues) {
      open.end = line.end;
    } else {
      close();
      open = { kind, start: line.start, end: line.end };
    }
    if (kind === 'heading') close();
    blankBefore = false;
  }
  close();
  return blocks.filter((block) => block.range.end > block.range.start);
}

function unitsOf(text: string, visible: string, block: Block): TextRange[] {
  if (block.kind !== 'list') return [block.range];
  const units: { start: number; end: number }[] = [];
  for (const line of lines(text, block.range)) {
    const last = units.at(-1);
    // The block begins behind the first item's mark, which is blank in the visible text.
    if (!last || LIST_ITEM.test(text.slice(line.start, line.end))) units.push({ ...line });
    else last.end = line.end;
  }
  return units.map((unit) => trimRange(visible, unit));
}

function* lines(text: string, range: TextRange): Iterable<TextRange> {
  let start = range.start;
  while (start < range.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline >= range.end ? range.end : newline;
    yield { start, end };
    start = end + 1;
  }
}

/** The first line of a stretch, without white space around it. */
function firstLine(text: string, range: TextRange): TextRange {
  for (const line of lines(text, range)) {
    const trimmed = trimRange(text, line);
    if (trimmed.end > trimmed.start) return trimmed;
  }
  return { start: range.start, end: range.start };
}

function withoutStart(visible: string, block: Block, start: number): Block[] {
  const range = trimRange(visible, { start, end: block.range.end });
  return range.end > range.start ? [{ ...block, range }] : [];
}

function blocksBefore(visible: string, blocks: readonly Block[], end: number): Block[] {
  return blocks.flatMap((block) => {
    if (block.range.start >= end) return [];
    const range = trimRange(visible, { start: block.range.start, end: Math.min(block.range.end, end) });
    return range.end > range.start ? [{ ...block, range }] : [];
  });
}
