import { BacktickRuns } from './backtickRuns.js';
import type { TextRange } from './text.js';

/** A text of the same length in which what a reader of the sent message does not see, or does not read as prose, is blank. */
export interface MaskedText {
  /** Without markdown marks, link targets and comments: what the reader sees. */
  readonly visible: string;
  /** Without code, addresses and URLs either: what is judged as English prose. */
  readonly prose: string;
}

// Why no markdown parser: notes are checked at every keystroke, and the one that was measured, @lezer/markdown, needs
// seconds for 100,000 brackets. This one pass knows only what a note can contain, and is linear.

const HTML_TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|wbr)(?:\s[^<>\n]{0,300})?\/?>/giy;
const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/iy;
const BARE_ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>)\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/iy;
/** What each of these has. */
const ADDRESS_MARK = /@|:\/\/|www\./i;
const REFERENCE_DEFINITION = /^ {0,3}\[([^\]\n^]{1,200})\]:[ \t]+\S.*$/gm;
const FOOTNOTE_DEFINITION = /^ {0,3}\[\^[^\]\n]{1,100}\]:/gm;
const TASK_BOX = /^[ \t]{0,8}(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\](?=[ \t])/gm;
const LIST_MARK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t])/gm;
const LINE_MARK =
  /^ {0,3}(?:#{1,6}(?=[ \t])|(?:>[ \t]?)+|(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$)/gm;
const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*$/gm;

/** Whether a text is one tag of HTML that marks up text: `<b>`, `</a>`, but not `<company>`. */
export function isHtmlTag(text: string): boolean {
  return matchAt(HTML_TAG, text, 0) === text.length;
}

/** Masks `range` of `text`; everything outside of it is blank as well. */
export function maskMarkdown(text: string, range: TextRange): MaskedText {
  const body = text.slice(range.start, range.end);
  const marks = new Blanks(body);
  const notProse = new Blanks(body);

  for (const fence of fencedBlocks(body)) marks.add(fence.start, fence.end);
  for (const mark of body.matchAll(FOOTNOTE_DEFINITION)) marks.add(mark.index, mark.index + mark[0].length);
  const references = new Set<string>();
  for (const definition of body.matchAll(REFERENCE_DEFINITION)) {
    references.add((definition[1] ?? '').toLowerCase());
    marks.add(definition.index, definition.index + definition[0].length);
  }
  for (const pattern of [TASK_BOX, LIST_MARK, LINE_MARK]) {
    for (const mark of body.matchAll(pattern)) marks.add(mark.index, mark.index + mark[0].length);
  }
  scanInline(body, references, marks, notProse);

  const before = ' '.repeat(range.start);
  const after = ' '.repeat(text.length - range.end);
  const seen = marks.applyTo(body);
  const read = notProse.applyTo(seen);
  const visible = before + seen + after;
  // Nearly always they are the same, and one text is enough.
  return { visible, prose: read === seen ? visible : before + read + after };
}

/** Where markdown may begin, in a text without addresses. */
const MARK = /[\\`<[\]*_~]/g;

function scanInline(body: string, references: ReadonlySet<string>, marks: Blanks, notProse: Blanks): void {
  const backticks = new BacktickRuns(body);
  // Most messages have no address, and need a look at their marks only.
  const hasAddress = ADDRESS_MARK.test(body);
  const next = (from: number) => (hasAddress ? from : indexOfMark(body, from));
  const openBrackets: number[] = [];
  let noParenthesisBehind = Number.POSITIVE_INFINITY;
  let noCommentEndBehind = Number.POSITIVE_INFINITY;

  for (let i = next(0); i < body.length; i = next(i + 1)) {
    if (marks.covers(i)) continue;
    const char = body[i];
    if (char === '\\' && /[\\`*_{}[\]()#+\-.!<>~|]/.test(body[i + 1] ?? '')) {
      marks.add(i, i + 1);
      i++;
    } else if (char === '`') {
      const span = backticks.spanAt(i);
      if (span.closing === undefined) {
        i += span.length - 1;
        continue;
      }
      marks.add(i, i + span.length);
      notProse.add(i, span.closing + span.length);
      marks.add(span.closing, span.closing + span.length);
      i = span.closing + span.length - 1;
    } else if (char === '<') {
      if (body.startsWith('<!--', i) && i < noCommentEndBehind) {
        const end = body.indexOf('-->', i + 4);
        if (end < 0) noCommentEndBehind = i;
        else {
          marks.add(i, end + 3);
          i = end + 2;
        }
        continue;
      }
      const tag = matchAt(HTML_TAG, body, i);
      const link = tag ? 0 : matchAt(AUTOLINK, body, i);
      if (tag) marks.add(i, i + tag);
      if (link) {
        marks.add(i, i + 1);
        marks.add(i + link - 1, i + link);
        notProse.add(i, i + link);
      }
      i += Math.max(tag + link - 1, 0);
    } else if (char === '[') {
      openBrackets.push(i);
    } else if (char === ']') {
      const open = openBrackets.pop();
      if (open === undefined) continue;
      if (body[open + 1] === '^') {
        marks.add(open, i + 1);
      } else if (body[i + 1] === '(' && i < noParenthesisBehind) {
        const end = body.indexOf(')', i + 2);
        if (end < 0) {
          noParenthesisBehind = i;
          continue;
        }
        if (body.slice(i, end).includes('\n\n')) continue;
        marks.add(open - (body[open - 1] === '!' ? 1 : 0), open + 1);
        marks.add(i, end + 1);
        i = end;
      } else {
        const explicit = /^\]\[([^\]\n]{0,200})\]/.exec(body.slice(i, i + 204));
        const label = explicit?.[1] || body.slice(open + 1, i);
        if (!references.has(label.toLowerCase())) continue;
        marks.add(open, open + 1);
        marks.add(i, i + (explicit?.[0].length ?? 1));
        i += (explicit?.[0].length ?? 1) - 1;
      }
    } else if (char === '*' || char === '_' || char === '~') {
      let end = i + 1;
      while (body[end] === char) end++;
      if (isEmphasis(body, i, end)) marks.add(i, end);
      i = end - 1;
    } else if (hasAddress && startsWord(body, i)) {
      const length = matchAt(BARE_ADDRESS, body, i);
      if (length) {
        notProse.add(i, i + length - (/[.,;:!?]$/.test(body.slice(i, i + length)) ? 1 : 0));
        i += length - 1;
      }
    }
  }
}

function indexOfMark(body: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(body) ? MARK.lastIndex - 1 : body.length;
}

/** Emphasis touches the text it marks; `____` is a gap to fill in, and `snake_case` is a word. */
function isEmphasis(body: string, start: number, end: number): boolean {
  const before = body[start - 1] ?? '\n';
  const after = body[end] ?? '\n';
  const length = end - start;
  if (length > 3 || (/\s/.test(before) && /\s/.test(after))) return false;
  if (body[start] === '~') return length === 2;
  if (body[start] === '*') return true;
  return length < 3 && !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}

function startsWord(body: string, i: number): boolean {
  return /[\w.+-]/.test(body[i] ?? '') && !/[\w.+-]/.test(body[i - 1] ?? ' ');
}

function matchAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}

function* fencedBlocks(body: string): Iterable<TextRange> {
  let open: { mark: string; start: number } | undefined;
  for (const fence of body.matchAll(FENCE)) {
    const mark = fence[1] ?? '';
    if (!open) open = { mark, start: fence.index };
    else if (mark[0] === open.mark[0] && mark.length >= open.mark.length) {
      yield { start: open.start, end: fence.index + fence[0].length };
      open = undefined;
    }
  }
}

class Blanks {
  readonly #covered: Uint8Array;

  constructor(text: string) {
    this.#covered = new Uint8Array(text.length);
  }

  add(start: number, end: number): void {
    this.#covered.fill(1, Math.max(start, 0), end);
  }

  covers(index: number): boolean {
    return this.#covered[index] === 1;
  }

  applyTo(text: string): string {
    let result = '';
    let end = 0;
    for (let start = this.#covered.indexOf(1); start >= 0; start = this.#covered.indexOf(1, end)) {
      result += text.slice(end, start);
      end = this.#covered.indexOf(0, start);
      if (end < 0) end = text.length;
      result += text.slice(start, end).replace(/[^\r\n]/g, ' ');
    }
    return result + text.slice(end);
  }
}
