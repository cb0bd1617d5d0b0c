import type { Token } from 'markdown-it';

/** Tokens of one line of text, with what is still to be filled in marked. */
export function markGaps(tokens: readonly Token[], gaps: readonly string[], make: () => Token): Token[] {
  return tokens.flatMap((token) => {
    // `<company>` looks like a tag.
    const isText = token.type === 'text' || (token.type === 'html_inline' && gaps.includes(token.content));
    return isText ? split(token.content, gaps).map((piece) => toToken(piece, make)) : [token];
  });
}

interface Piece {
  readonly text: string;
  readonly isGap: boolean;
}

function split(text: string, gaps: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (start < text.length) {
    const next = firstGap(text, gaps, start);
    const end = next?.start ?? text.length;
    if (end > start) pieces.push({ text: text.slice(start, end), isGap: false });
    if (next) pieces.push({ text: next.gap, isGap: true });
    start = next ? next.start + next.gap.length : end;
  }
  return pieces;
}

/** The gap that begins first; of two that begin together, the longer one. */
function firstGap(text: string, gaps: readonly string[], from: number) {
  let first: { start: number; gap: string } | undefined;
  for (const gap of gaps) {
    const start = text.indexOf(gap, from);
    if (gap === '' || start < 0) continue;
    if (!first || start < first.start || (start === first.start && gap.length > first.gap.length))
      first = { start, gap };
  }
  return first;
}

/** The type of the token in which a gap stands. */
export const GAP = 'afterword_gap';

function toToken({ text, isGap }: Piece, make: () => Token): Token {
  const token = make();
  token.type = isGap ? GAP : 'text';
  token.content = text;
  return token;
}
