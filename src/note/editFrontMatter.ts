import { Document, isSeq, Scalar, stringify } from 'yaml';
import { type FrontMatter, type FrontMatterEntry, parseFrontMatter } from './frontMatter.js';
import { lineEnding, type TextEdit } from './text.js';

/**
 * The edit that gives `key` a value, or empties it (`undefined`). Everything else of the file stays as it is,
 * byte for byte: comments, order, quoting of other keys, line endings.
 *
 * @param above the key below which a key that is not there yet is written; else at the end
 * @returns no edit where the file has no front matter, or where the value stands there already
 */
export function setField(text: string, key: string, value: string | undefined, above?: string): TextEdit[] {
  const frontMatter = parseFrontMatter(text);
  return frontMatter ? setFieldIn({ text, frontMatter }, key, value, above) : [];
}

/** The same for a text whose front matter is known. */
export function setFieldIn(
  { text, frontMatter }: { readonly text: string; readonly frontMatter: FrontMatter },
  key: string,
  value: string | undefined,
  above?: string,
): TextEdit[] {
  const entry = frontMatter.entries.get(key);
  const written = value === undefined ? '' : scalarSource(value);
  if (entry) return replaceValue(text, entry, written);
  if (value === undefined) return [];
  const neighbour = above === undefined ? undefined : frontMatter.entries.get(above);
  const at = (neighbour && lineBehind(text, neighbour)) ?? frontMatter.yamlRange.end;
  return [appendLine(text, at, `${key}: ${written}`)];
}

/** The edit that takes a key away with its line; none where it is not there, or does not have a line to itself. */
export function removeField(text: string, key: string): TextEdit[] {
  const entry = parseFrontMatter(text)?.entries.get(key);
  if (!entry) return [];
  const end = lineBehind(text, entry);
  return end === undefined ? [] : [{ range: { start: entry.keyRange.start, end }, newText: '' }];
}

/** Where the line behind a `key: value` begins that has one line, and to itself. */
function lineBehind(text: string, { keyRange, valueRange }: FrontMatterEntry): number | undefined {
  const lineEnd = text.indexOf('\n', keyRange.start);
  const isAlone = text[keyRange.start - 1] === '\n' && lineEnd >= valueRange.end;
  return isAlone ? lineEnd + 1 : undefined;
}

/**
 * The edit that adds items to a list (`topics`, `ignore`, …) in the style in which the list is written. Items that
 * stand there already are passed over; a single value becomes the first item of a list.
 */
export function addToList(text: string, key: string, items: readonly string[]): TextEdit[] {
  const frontMatter = parseFrontMatter(text);
  if (!frontMatter) return [];
  const entry = frontMatter.entries.get(key);
  const present = entry?.value.kind === 'list' ? entry.value.items.map((item) => item.text) : [];
  const added = [...new Set(items)].filter((item) => !present.includes(item));
  if (added.length === 0) return [];
  const flow = (list: readonly string[]) => `[${list.map((item) => scalarSource(item, true)).join(', ')}]`;
  if (!entry) return [appendLine(text, frontMatter.yamlRange.end, `${key}: ${flow(added)}`)];

  if (entry.value.kind === 'list' && present.length > 0) {
    const last = entry.value.items.at(-1);
    if (last && entry.value.flow) {
      const addition = added.map((item) => `, ${scalarSource(item, true)}`).join('');
      return [{ range: { start: last.range.end, end: last.range.end }, newText: addition }];
    }
    if (last) {
      const lineStart = text.lastIndexOf('\n', last.range.start - 1) + 1;
      const dash = text.slice(lineStart, last.range.start);
      const lineEnd = text.indexOf('\n', last.range.end);
      const at = lineEnd > 0 && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
      const addition = added.map((item) => `${lineEnding(text)}${dash}${scalarSource(item)}`).join('');
      return [{ range: { start: at, end: at }, newText: addition }];
    }
  }
  const before = entry.value.kind === 'scalar' ? [entry.value.text] : [];
  return replaceValue(text, entry, flow([...new Set([...before, ...added])]));
}

function replaceValue(text: string, entry: FrontMatterEntry, written: string): TextEdit[] {
  const { start, end } = entry.valueRange;
  if (text.slice(start, end) === written) return [];
  if (written === '') {
    // The blank behind the colon goes with the value, so that setting and emptying undo each other.
    const blank = text[start - 1] === ' ' && text[start - 2] === ':' ? 1 : 0;
    return [{ range: { start: start - blank, end }, newText: '' }];
  }
  return [{ range: { start, end }, newText: text[start - 1] === ':' ? ` ${written}` : written }];
}

function appendLine(text: string, at: number, line: string): TextEdit {
  return { range: { start: at, end: at }, newText: line + lineEnding(text) };
}

/** A scalar as YAML writes it on one line: plain where it can be, quoted where it must. */
export function scalarSource(value: string, inFlow = false): string {
  const scalar = new Scalar(value);
  if (!inFlow) return stringify(scalar, { lineWidth: 0, blockQuote: false }).trimEnd();
  const document = new Document([value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  const source = document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: false }).trim();
  return source.slice(1, -1);
}
