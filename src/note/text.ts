/** A stretch of a text: offsets in UTF-16 code units (as VS Code counts), `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Replaces `range` by `newText`; an insertion has an empty range. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/**
 * The text after the edits.
 *
 * @param edits must not overlap; order does not matter, except that insertions at one place keep theirs
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let position = 0;
  for (const { range, newText } of inOrder) {
    result += text.slice(position, range.start) + newText;
    position = range.end;
  }
  return result + text.slice(position);
}

export function rangesOverlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The line ending that a text uses: that of its first line. */
export function lineEnding(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** The part of `range` that is left once white space at both ends is taken off. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** `range`, grown where it cuts a character of two code units in half. */
export function wholeCharacters(text: string, range: TextRange): TextRange {
  return {
    start: range.start - (cutsCharacter(text, range.start) ? 1 : 0),
    end: range.end + (cutsCharacter(text, range.end) ? 1 : 0),
  };
}

function cutsCharacter(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

const SPACES = new Set([9, 10, 11, 12, 13, 32, 0xa0, 0xfeff, 0x2028, 0x2029, 0x3000]);

function isSpace(codeUnit: number): boolean {
  return SPACES.has(codeUnit) || (codeUnit >= 0x2000 && codeUnit <= 0x200a);
}

const PLAIN_LETTERS = /^[\0-\x7f‑–—‘’“”…]*$/;

/** Whether a text has no letters but those of ASCII, which are found in half the time that all of Unicode takes. */
export function hasPlainLetters(text: string): boolean {
  return PLAIN_LETTERS.test(text);
}
