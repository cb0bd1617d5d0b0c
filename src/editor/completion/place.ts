import { FIELDS, type FieldName, isFieldName } from '../../note/fields.js';
import type { TextRange } from '../../note/text.js';

/** What of the front matter stands at a place, as far as its line and the key above it say. */
export type Place =
  | { readonly kind: 'key'; readonly range: TextRange; readonly hasColon: boolean }
  | {
      readonly kind: 'value';
      readonly key: FieldName;
      /** The value, or the item of a list. */
      readonly range: TextRange;
      /** `bare`: a list field that has no value yet. */
      readonly form: 'scalar' | 'flow' | 'block' | 'bare';
    };

const KEY = /^([A-Za-z][\w-]*):(?=[ \t\r]|$)/;
const DASH = /^[ \t]*-[ \t]+/;
const COMMENT = /(?:^|[ \t])#.*$/;
/** Lines between a key and its last item; more are no list that somebody is writing. */
const LONGEST_LIST = 60;

/**
 * What stands at `offset` in a YAML block. It is read by lines and not by a parser, as YAML that is being written is
 * rarely valid.
 *
 * @param yaml where the block lies in `text`; the offset is in it
 */
export function placeAt(text: string, yaml: TextRange, offset: number): Place | undefined {
  const line = lineAt(text, offset);
  const before = text.slice(line.start, offset);
  const behind = text.slice(offset, line.end);
  if (/^[A-Za-z]*$/.test(before)) return keyAt(line.start, offset, behind);
  if (COMMENT.test(before)) return undefined;
  const own = KEY.exec(text.slice(line.start, line.end));
  const owner = own?.[1] ? { key: own[1], end: line.start + own[0].length } : ownerAbove(text, yaml, line);
  if (!owner || !isFieldName(owner.key) || offset <= owner.end) return undefined;
  const { key } = owner;
  if (isInFlow(text.slice(owner.end, offset)) && FIELDS[key].kind === 'list') {
    return { kind: 'value', key, form: 'flow', range: flowItem(text, owner.end, offset, line.end) };
  }
  const lead = own ? /^[^:]*:[ \t]+/.exec(before) : DASH.exec(before);
  if (!lead || (!own && FIELDS[key].kind !== 'list')) return undefined;
  const range = { start: line.start + lead[0].length, end: offset + written(behind).length };
  const isBare = own !== null && FIELDS[key].kind === 'list' && range.start === range.end;
  return { kind: 'value', key, range, form: own ? (isBare ? 'bare' : 'scalar') : 'block' };
}

function keyAt(start: number, offset: number, behind: string): Place | undefined {
  const [, word = '', rest = ''] = /^([\w-]*)(.*)$/.exec(behind) ?? [];
  const hasColon = rest.startsWith(':');
  if (!hasColon && written(rest) !== '') return undefined;
  return { kind: 'key', range: { start, end: offset + word.length }, hasColon };
}

/** The last key above a line. */
function ownerAbove(
  text: string,
  yaml: TextRange,
  below: TextRange,
): { key: string; end: number } | undefined {
  let line = below;
  for (let i = 0; i < LONGEST_LIST && line.start > yaml.start; i++) {
    line = lineAt(text, line.start - 1);
    const match = KEY.exec(text.slice(line.start, line.end));
    if (match?.[1]) return { key: match[1], end: line.start + match[0].length };
  }
  return undefined;
}

/** Whether a value that begins so has an open `[`. */
function isInFlow(value: string): boolean {
  return /^\s*\[/.test(value) && !outsideQuotes(value).includes(']');
}

function flowItem(text: string, from: number, offset: number, lineEnd: number): TextRange {
  const before = outsideQuotes(text.slice(from, offset));
  const delimiter = Math.max(before.lastIndexOf('['), before.lastIndexOf(','));
  const blanks = /^\s*/.exec(before.slice(delimiter + 1))?.[0].length ?? 0;
  const rest = outsideQuotes(text.slice(from, lineEnd)).slice(offset - from);
  const item = written(/^[^,\]]*/.exec(rest)?.[0] ?? '');
  return { start: from + delimiter + 1 + blanks, end: offset + item.length };
}

/** The text with what stands in quotes made invisible. */
function outsideQuotes(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"?|(?<=[[,\s])'(?:[^']|'')*'?/g, (quoted) =>
    '"'.repeat(quoted.length),
  );
}

/** What a value's line says from the cursor on, without comment and blanks at its end. */
function written(rest: string): string {
  return rest.replace(COMMENT, '').trimEnd();
}

/** The line at an offset, without its ending. */
export function lineAt(text: string, offset: number): TextRange {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return { start, end: Math.max(offset, text[end - 1] === '\r' ? end - 1 : end) };
}
