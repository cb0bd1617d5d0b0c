import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { readPlainEntries } from './plainFrontMatter.js';
import type { TextRange } from './text.js';
import { trimRange, wholeCharacters } from './text.js';

/** One `key: value` of the front matter. Ranges are offsets into the whole file. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: TextRange;
  /** The value as written, without comments; empty (just behind the colon) where there is none. */
  readonly valueRange: TextRange;
  readonly value: FrontMatterValue;
}

export type FrontMatterValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'scalar'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly FrontMatterItem[]; readonly flow: boolean }
  | { readonly kind: 'map' };

export interface FrontMatterItem {
  readonly text: string;
  readonly range: TextRange;
}

export interface FrontMatterProblem {
  readonly message: string;
  readonly range: TextRange;
}

export interface FrontMatter {
  /** From the opening `---` to the line ending behind the closing one. */
  readonly range: TextRange;
  /** What stands between the two `---` lines. */
  readonly yamlRange: TextRange;
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  /** Why the block is no valid YAML; entries hold what could be read all the same. */
  readonly problems: readonly FrontMatterProblem[];
}

/** In UTF-16 code units. A record of an interview has a few hundred; more could only be made to be slow. */
const MAX_LENGTH = 20_000;
/** The same for what takes the YAML parser, which needs far longer for each. */
const MAX_YAML_LENGTH = 6_000;

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** Where a file's YAML block lies, without reading it: cheap enough for every markdown file of a workspace. */
export function locateFrontMatter(text: string): Pick<FrontMatter, 'range' | 'yamlRange'> | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (!closing) return undefined;
  const end = start + closing.index;
  return {
    range: { start: opening[0].indexOf('-'), end: end + closing[0].length },
    yamlRange: { start, end },
  };
}

/** The front matter of a file, or `undefined` where there is none. Never throws: what is wrong is in `problems`. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const located = locateFrontMatter(text);
  if (!located) return undefined;
  const { range, yamlRange } = located;
  const length = yamlRange.end - yamlRange.start;
  const plain = length > MAX_LENGTH ? undefined : readPlainEntries(text, yamlRange);
  if (plain) return { ...located, entries: plain, problems: [] };
  if (length <= MAX_YAML_LENGTH) return readYaml(text, located);
  const opening = { start: range.start, end: range.start + 3 };
  return {
    ...located,
    entries: new Map(),
    problems: [{ message: 'it is too long to be read', range: opening }],
  };
}

/** The front matter as the YAML parser has it. */
export function readYaml(text: string, located: Pick<FrontMatter, 'range' | 'yamlRange'>): FrontMatter {
  const { yamlRange } = located;
  const { source, offsets } = withPlainLineEndings(text, yamlRange);
  const document = parseDocument(source, {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    schema: 'core',
  });
  const inFile = (start: number, end: number): TextRange => ({
    start: offsets[start] ?? yamlRange.end,
    end: offsets[end] ?? yamlRange.end,
  });
  // Behind the first error the parser guesses: its further complaints are about the guesses.
  const problems: FrontMatterProblem[] = document.errors.slice(0, 1).map((error) => ({
    message: error.message,
    range: visibleRange(text, inFile(error.pos[0], error.pos[1]), located.range),
  }));

  const entries = new Map<string, FrontMatterEntry>();
  const { contents } = document;
  if (isMap(contents)) {
    for (const pair of contents.items) {
      const entry = readPair(pair as Pair<Node, Node | null>, source, inFile);
      if (!entry) continue;
      if (entries.has(entry.key)) {
        problems.push({ message: `"${entry.key}" stands here twice`, range: entry.keyRange });
      } else {
        entries.set(entry.key, entry);
      }
    }
  } else if (contents && problems.length === 0) {
    problems.push({
      message: 'expected a list of "key: value" lines',
      range: visibleRange(text, trimRange(text, yamlRange), located.range),
    });
  }
  if (document.errors.length > 0) recoverLines(text, yamlRange, entries);
  return { ...located, entries, problems };
}

/**
 * The parser goes on elsewhere behind an error where lines end in CRLF, so it sees none that do.
 *
 * @returns what stands in `range`, and where each of its characters stands in `text`: a line ending where its CR does
 */
function withPlainLineEndings(text: string, range: TextRange): { source: string; offsets: number[] } {
  const offsets: number[] = [];
  for (let offset = range.start; offset < range.end; offset++)
    if (text[offset] !== '\n' || text[offset - 1] !== '\r') offsets.push(offset);
  return { source: text.slice(range.start, range.end).replaceAll('\r\n', '\n'), offsets };
}

/** In a block that is no valid YAML, every unindented `key: value` line still says what it says. */
function recoverLines(text: string, yamlRange: TextRange, entries: Map<string, FrontMatterEntry>): void {
  const source = text.slice(yamlRange.start, yamlRange.end);
  for (const line of source.matchAll(/^([A-Za-z][\w-]{0,40}):(?=[ \t\r]|$)([^\r\n]*)/gm)) {
    const [, key = '', rest = ''] = line;
    const known = entries.get(key);
    if (known && known.value.kind !== 'map') continue;
    const start = yamlRange.start + line.index;
    const behindColon = start + key.length + 1;
    const written = rest.replace(/[ \t]+#.*$/, '');
    const valueRange = trimRange(text, { start: behindColon, end: behindColon + written.length });
    const value = text.slice(valueRange.start, valueRange.end);
    entries.set(key, {
      key,
      keyRange: { start, end: start + key.length },
      valueRange: value === '' ? { start: behindColon, end: behindColon } : valueRange,
      value:
        value === '' ? { kind: 'empty' } : { kind: 'scalar', text: value.replace(/^(["'])(.*)\1$/, '$2') },
    });
  }
}

function readPair(
  pair: Pair<Node, Node | null>,
  source: string,
  inFile: (start: number, end: number) => TextRange,
): FrontMatterEntry | undefined {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range) return undefined;
  const keyRange = inFile(key.range[0], key.range[1]);
  const name = scalarText(key.value, source.slice(key.range[0], key.range[1]));
  if (name === '') return undefined;
  const colon = source.indexOf(':', key.range[1]);
  const behindColon = colon < 0 ? key.range[1] : colon + 1;
  const empty = {
    key: name,
    keyRange,
    valueRange: inFile(behindColon, behindColon),
    value: { kind: 'empty' },
  } as const;
  if (!value?.range) return empty;
  const [start, end] = value.range;
  const valueRange = trimRange(source, { start, end });
  if (isEmptyScalar(value)) {
    // `""` and `~` say nothing, and give way to what is written in their place.
    const isWritten = valueRange.end > valueRange.start;
    return isWritten ? { ...empty, valueRange: inFile(valueRange.start, valueRange.end) } : empty;
  }
  return {
    key: name,
    keyRange,
    valueRange: inFile(valueRange.start, valueRange.end),
    value: readValue(value, source, inFile),
  };
}

function readValue(
  node: Node,
  source: string,
  inFile: (start: number, end: number) => TextRange,
): FrontMatterValue {
  if (isSeq(node)) {
    const items: FrontMatterItem[] = [];
    for (const item of node.items as Node[]) {
      if (!item?.range || isEmptyScalar(item)) continue;
      // "- Migration: from Oracle" is a map to YAML and a topic to the person who wrote it.
      const range = trimRange(source, { start: item.range[0], end: item.range[1] });
      const written = source.slice(range.start, range.end);
      items.push({
        text: isScalar(item) ? scalarText(item.value, written) : written,
        range: inFile(range.start, range.end),
      });
    }
    return { kind: 'list', items, flow: node.flow === true };
  }
  if (isMap(node)) return { kind: 'map' };
  const written = source.slice(node.range?.[0], node.range?.[1]).trim();
  return {
    kind: 'scalar',
    text: isScalar(node) ? scalarText(node.value, written) : isAlias(node) ? written : '',
  };
}

function isEmptyScalar(node: Node): boolean {
  if (!isScalar(node)) return false;
  if (node.value === null) return true;
  return typeof node.value === 'string' && node.value.trim() === '';
}

/** Numbers, booleans and dates stay as they were written: a role called "007" is not 7. */
function scalarText(value: unknown, written: string): string {
  return (typeof value === 'string' ? value : written).trim();
}

/** A range with at least one character in it, so that there is something to underline. */
function visibleRange(text: string, range: TextRange, within: TextRange): TextRange {
  const line = { start: text.lastIndexOf('\n', range.start - 1) + 1, end: text.indexOf('\n', range.start) };
  if (line.end < 0) line.end = text.length;
  const inLine = trimRange(text, {
    start: range.start,
    end: Math.min(range.end, Math.max(line.end, range.start)),
  });
  if (inLine.end > inLine.start) return wholeCharacters(text, inLine);
  const wholeLine = trimRange(text, line);
  if (wholeLine.end > wholeLine.start) return wholeLine;
  return { start: within.start, end: within.start + 3 };
}
