import type { FrontMatterEntry, FrontMatterItem, FrontMatterValue } from './frontMatter.js';
import { type TextRange, trimRange } from './text.js';

// Nearly every note has nothing but "key: value" lines and short lists in its front matter. They are read here, ten times
// as fast as by the YAML parser, for the notes of a large workspace and for every keystroke. Whatever could mean something
// else in YAML is left to the parser, and a test compares the two.

/** Longer lines are left to the parser: what is matched here is matched in no time. */
const MAX_LINE = 400;
const KEY = /^([A-Za-z][\w-]*):(?= |$)/;
const ITEM = /^( *)-(?= )/;
/** A comment takes a blank before it. */
const COMMENT = /(?:^| ) *#.*$/;
/** No blanks but plain ones, no controls, nothing invisible. */
const PLAIN_LINE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u;
/** Most lines are, and are told so in a tenth of the time. */
const ASCII_LINE = /^[ -~]*$/;
const PLAIN = /^[\p{L}\p{N}]/u;
const QUOTED = /^"[^"\\]+"$/;
/** Within `[…]` and without quotation marks around it, these would not be plain; a colon may make a map of it anywhere. */
const FLOW_MARK = /[,[\]{}:#]/;
const MAP_COLON = /:(?: |$)/;
/** What YAML takes for nothing at all. */
const NULL = /^(?:null|Null|NULL)$/;

/** The entries of a front matter that is as plain as that; `undefined` where the parser must read it. */
export function readPlainEntries(text: string, within: TextRange): Map<string, FrontMatterEntry> | undefined {
  const entries = new Map<string, FrontMatterEntry>();
  let list: BlockList | undefined;
  const close = () => {
    if (list) entries.set(list.entry.key, list.toEntry());
    list = undefined;
  };
  for (const line of linesOf(text, within)) {
    if (line.text.length > MAX_LINE || !isPlain(line.text)) return undefined;
    const key = KEY.exec(line.text)?.[1];
    if (key === undefined) {
      const isNothing = line.text === '' || (line.text.startsWith('#') && !list?.hasItems);
      if (!isNothing && !list?.add(line)) return undefined;
      continue;
    }
    close();
    if (entries.has(key)) return undefined;
    const entry = readEntry(key, line);
    if (!entry) return undefined;
    entries.set(key, entry);
    if (entry.value.kind === 'empty') list = new BlockList(entry);
  }
  close();
  return entries;
}

function isPlain(line: string): boolean {
  return ASCII_LINE.test(line) || PLAIN_LINE.test(line);
}

interface Line {
  readonly text: string;
  /** Offset in the file. */
  readonly start: number;
}

function* linesOf(text: string, { start, end }: TextRange): Iterable<Line> {
  let lineStart = start;
  while (lineStart < end) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 || newline >= end ? end : newline;
    // A carriage return alone ends no line here, and is nothing plain.
    const hasReturn = lineEnd < end && lineEnd > lineStart && text[lineEnd - 1] === '\r';
    yield { text: text.slice(lineStart, lineEnd - (hasReturn ? 1 : 0)), start: lineStart };
    lineStart = lineEnd + 1;
  }
}

function readEntry(key: string, line: Line): FrontMatterEntry | undefined {
  const behindColon = key.length + 1;
  const keyRange = { start: line.start, end: line.start + key.length };
  const written = writtenRange(line, behindColon);
  if (written.start === written.end) {
    const at = line.start + behindColon;
    return { key, keyRange, valueRange: { start: at, end: at }, value: { kind: 'empty' } };
  }
  const value = readValue(line, written);
  return value && { key, keyRange, valueRange: inFile(line, written), value };
}

function readValue(line: Line, written: TextRange): FrontMatterValue | undefined {
  const source = line.text.slice(written.start, written.end);
  if (source.startsWith('[')) return readFlowList(line, written);
  const text = scalar(source);
  return text === undefined ? undefined : { kind: 'scalar', text };
}

function readFlowList(line: Line, { start, end }: TextRange): FrontMatterValue | undefined {
  if (line.text[end - 1] !== ']') return undefined;
  const items: FrontMatterItem[] = [];
  let at = start + 1;
  const inside = line.text.slice(at, end - 1);
  if (inside.trim() === '') return inside === '' ? { kind: 'list', items, flow: true } : undefined;
  for (const part of inside.split(',')) {
    const range = trimRange(line.text, { start: at, end: at + part.length });
    const source = line.text.slice(range.start, range.end);
    const text = QUOTED.test(source) || !FLOW_MARK.test(source) ? scalar(source) : undefined;
    if (text === undefined) return undefined;
    items.push({ text, range: inFile(line, range) });
    at += part.length + 1;
  }
  return { kind: 'list', items, flow: true };
}

/** `- item` lines below a key that has no value of its own. */
class BlockList {
  readonly entry: FrontMatterEntry;
  readonly #items: FrontMatterItem[] = [];
  #indent: string | undefined;
  #start = 0;

  constructor(entry: FrontMatterEntry) {
    this.entry = entry;
  }

  get hasItems(): boolean {
    return this.#items.length > 0;
  }

  /** @returns whether the line is such an item; one with a comment is none, since for the parser it is part of the list */
  add(line: Line): boolean {
    const mark = ITEM.exec(line.text);
    const indent = mark?.[1];
    if (mark === null || indent === undefined || indent !== (this.#indent ?? indent)) return false;
    const range = writtenRange(line, mark[0].length);
    if (COMMENT.test(line.text)) return false;
    const text = scalar(line.text.slice(range.start, range.end));
    if (text === undefined) return false;
    if (this.#indent === undefined) this.#start = line.start + indent.length;
    this.#indent = indent;
    this.#items.push({ text, range: inFile(line, range) });
    return true;
  }

  toEntry(): FrontMatterEntry {
    const last = this.#items.at(-1);
    if (!last) return this.entry;
    return {
      ...this.entry,
      valueRange: { start: this.#start, end: last.range.end },
      value: { kind: 'list', items: this.#items, flow: false },
    };
  }
}

/** What stands behind `from`, without the comment and blanks around it. */
function writtenRange(line: Line, from: number): TextRange {
  const behind = line.text.slice(from);
  const written = (behind.includes('#') ? behind.replace(COMMENT, '') : behind).trimEnd();
  const start = from + written.length - written.trimStart().length;
  return { start, end: from + written.length };
}

/** The text of a scalar, `undefined` where it is not plain enough. */
function scalar(source: string): string | undefined {
  if (QUOTED.test(source)) return source.slice(1, -1).trim() || undefined;
  return PLAIN.test(source) && !MAP_COLON.test(source) && !NULL.test(source) ? source : undefined;
}

function inFile(line: Line, { start, end }: TextRange): TextRange {
  return { start: line.start + start, end: line.start + end };
}
