import { parseDocument } from 'yaml';
import { scalarSource } from '../note/editFrontMatter.js';
import { locateFrontMatter } from '../note/frontMatter.js';
import type { TextRange } from '../note/text.js';

// The front matter of a template is no YAML yet: `interviewer: {{interviewer}}` says a map of a map to YAML. So it is
// read line by line, and becomes YAML as its values are written.

/** A line of a template's front matter. */
export interface FrontMatterLine {
  /** Without its line ending. */
  readonly range: TextRange;
  /** The key, where the line begins with one. */
  readonly key: string | undefined;
  readonly keyRange: TextRange;
  /** What stands behind `key:` or `- `, without a comment. */
  readonly value: string;
  readonly valueRange: TextRange;
}

const LINE = /^([ \t]*(?:-[ \t]+)?)(?:([\p{L}\p{N}_-]+)(:)(?=[ \t]|$))?[ \t]*/u;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
const COMMENT = /(?:^|[ \t]+)#.*$/;

export function frontMatterLines(text: string): FrontMatterLine[] {
  const { start = 0, end = 0 } = locateFrontMatter(text)?.yamlRange ?? {};
  const lines: FrontMatterLine[] = [];
  for (const match of text.slice(start, end).matchAll(/^.*$/gm)) {
    const line = match[0].trimEnd();
    if (line === '') continue;
    const [head = '', indent = '', key] = LINE.exec(line) ?? [];
    const lineStart = start + match.index;
    const value = withoutComment(line.slice(head.length));
    const valueStart = lineStart + head.length;
    lines.push({
      range: { start: lineStart, end: lineStart + line.length },
      key,
      keyRange: { start: lineStart + indent.length, end: lineStart + indent.length + (key?.length ?? 0) },
      value,
      valueRange: { start: valueStart, end: valueStart + value.length },
    });
  }
  return lines;
}

/** A `#` in quotation marks, or in `{{# …}}`, begins no comment. */
function withoutComment(value: string): string {
  const tags = value.lastIndexOf('}}') + 1;
  const end = Math.max(QUOTED.exec(value)?.[0].length ?? 0, tags === 0 ? 0 : tags + 1);
  return (value.slice(0, end) + value.slice(end).replace(COMMENT, '')).trimEnd();
}

/** What a template's front matter says under a key, without quotation marks; `''` where it says nothing. */
export function fieldOf(text: string, key: string): string {
  return unquoted(frontMatterLines(text).find((line) => line.key === key)?.value ?? '');
}

/** The YAML of a value in which there are tags, once they are written. */
export function valueSource(value: string, write: (template: string) => string): string {
  if (/^\[.*\]$/.test(value)) {
    const items = value
      .slice(1, -1)
      .split(',')
      .map((item) => write(unquoted(item.trim())).trim());
    return `[${items
      .filter((item) => item !== '')
      .map((item) => scalarSource(item, true))
      .join(', ')}]`;
  }
  const text = write(unquoted(value)).trim();
  return text === '' ? '' : scalarSource(text);
}

/** What a value in quotation marks says to YAML. */
function unquoted(value: string): string {
  if (!/^(["']).*\1$/.test(value)) return value;
  const document = parseDocument(value, { logLevel: 'silent' });
  const text: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  return typeof text === 'string' ? text : value;
}
