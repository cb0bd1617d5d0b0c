const LINE_ENDING = /\r\n|\r|\n/g;

/** Line and character, zero-based, in UTF-16 code units, of an offset into a text; as `TextDocument.positionAt`. */
export function positionIn(
  text: string,
  offset: number,
): { readonly line: number; readonly character: number } {
  let line = 0;
  let lineStart = 0;
  for (const { 0: ending, index } of text.matchAll(LINE_ENDING)) {
    if (index + ending.length > offset) return { line, character: Math.min(offset, index) - lineStart };
    line++;
    lineStart = index + ending.length;
  }
  return { line, character: Math.min(offset, text.length) - lineStart };
}
