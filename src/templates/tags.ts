import type { TextRange } from '../note/text.js';

/** A `{{…}}` of a template. */
export interface Tag {
  readonly kind:
    | 'variable'
    | 'section'
    | 'inverted'
    | 'end'
    | 'comment'
    | 'partial'
    | 'delimiter'
    | 'unclosed';
  readonly name: string;
  /** With its braces. */
  readonly range: TextRange;
  readonly nameRange: TextRange;
}

const KINDS: Readonly<Record<string, Tag['kind']>> = {
  '#': 'section',
  '^': 'inverted',
  '/': 'end',
  '!': 'comment',
  '>': 'partial',
  '=': 'delimiter',
};

/**
 * The tags of a stretch of a template, in order. One that is not closed ends before the next one, or with its line:
 * whoever is still typing it means no more than that.
 */
export function findTags(text: string, within: TextRange = { start: 0, end: text.length }): Tag[] {
  const tags: Tag[] = [];
  for (let at = within.start; ; ) {
    const start = text.indexOf('{{', at);
    if (start < 0 || start >= within.end) return tags;
    const behindBraces = skipSpace(text, start + 2);
    const mark = text[behindBraces] ?? '';
    const closing = mark === '{' ? '}}}' : '}}';
    const nameStart = skipSpace(text, /[#^/!>=&{]/.test(mark) ? behindBraces + 1 : behindBraces);
    const closed = text.indexOf(closing, nameStart);
    const next = mark === '!' ? -1 : text.indexOf('{{', nameStart);
    const isClosed =
      closed >= 0 && closed + closing.length <= within.end && (next < 0 || next >= closed + closing.length);
    const nameEnd = isClosed ? closed : endOfUnclosed(text, start, within.end);
    const name = text.slice(nameStart, nameEnd).trimEnd();
    const nameRange = { start: nameStart, end: nameStart + name.length };
    const range = { start, end: isClosed ? closed + closing.length : Math.max(nameEnd, start + 2) };
    tags.push({ kind: isClosed ? (KINDS[mark] ?? 'variable') : 'unclosed', name, range, nameRange });
    at = range.end;
  }
}

function endOfUnclosed(text: string, start: number, end: number): number {
  const [line = ''] = /^\{\{\{?[^\n{]*/.exec(text.slice(start, end)) ?? [];
  return start + line.trimEnd().length;
}

/** What is between two `|` of a `oneOf` section, those of the sections within it aside. */
export function alternativesOf(text: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  let at = 0;
  const readText = (end: number) => {
    for (
      let bar = text.indexOf('|', at);
      depth === 0 && bar >= 0 && bar < end;
      bar = text.indexOf('|', bar + 1)
    ) {
      alternatives.push(text.slice(start, bar));
      start = bar + 1;
    }
    at = end;
  };
  for (const { kind, range } of findTags(text)) {
    readText(range.start);
    at = range.end;
    if (kind === 'section' || kind === 'inverted') depth++;
    if (kind === 'end') depth--;
  }
  readText(text.length);
  return [...alternatives, text.slice(start)];
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text[end] ?? '')) end++;
  return end;
}
