import { BacktickRuns } from './backtickRuns.js';

/**
 * A message without its HTML comments: they are the writer's own remarks, wherever they stand, and the reader must
 * never see them. In code they are code, and stay.
 */
export function withoutComments(text: string): string {
  const backticks = new BacktickRuns(text);
  const marks = /\\[^\r\n]|`+|<!--/g;
  let result = '';
  let copied = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0].startsWith('`')) {
      const { closing, length } = backticks.spanAt(mark.index);
      if (closing !== undefined) marks.lastIndex = closing + length;
    } else if (mark[0] === '<!--') {
      const closing = text.indexOf('-->', marks.lastIndex);
      if (closing < 0) break;
      const { start, end } = withItsBlanks(text, mark.index, closing + '-->'.length);
      result += text.slice(copied, Math.max(start, copied));
      copied = end;
      marks.lastIndex = end;
    }
  }
  return result + text.slice(copied);
}

/** A comment that has its lines to itself goes with them; one within a line goes with the blanks in front of it. */
function withItsBlanks(text: string, start: number, end: number): { start: number; end: number } {
  const before = /[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? '';
  const blankStart = start - before.length;
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 200))?.[0];
  const startsLine = blankStart === 0 || text[blankStart - 1] === '\n';
  if (startsLine && after !== undefined) return { start: blankStart, end: end + after.length };
  return { start: startsLine ? start : blankStart, end };
}
