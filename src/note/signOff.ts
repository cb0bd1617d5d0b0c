import type { Block } from './body.js';
import { type TextRange, trimRange } from './text.js';

/** "Best regards," and the name under it, up to the end of the signature. */
export interface SignOff {
  /** From the closing (or the name, where there is no closing) to the last signature line. */
  readonly range: TextRange;
  readonly closing: TextRange | undefined;
  readonly name: TextRange | undefined;
}

const CLOSING_WORDS =
  /^(?:(?:with|my|our|the|all|very|many|much|most|kind|kindest|best|warm|warmest|sincere|heartfelt|good|again|and|of|to|for|in|you|your|yours|ever|always|once|more|a|great|deep|renewed|every|friendly|cordial|fond|gratefully|regards?|wishes|thanks?|thank|appreciation|gratitude|respect|respectfully|sincerely|truly|faithfully|cordially|warmly|kindly|appreciatively|cheers|best|hopefully|health|luck|care|take|talk|speak|see|soon|until|then|next|time|anticipation|salutations|greetings|respects|advance|be|well|stay|week|weekend|day|both)[ ,]*)+$/i;
const CLOSING_HEAD =
  /(?:regards|wishes|thanks?|thank you|appreciation|gratitude|respect|respectfully|sincerely|truly|faithfully|cordially|warmly|warmest|kindly|cheers|best|yours|gratefully|appreciatively|take care|all the best|until (?:then|next time|soon)|(?:speak|talk|see you) soon|respects|greetings)/i;
const INLINE_CLOSING =
  /^((?:(?:with )?(?:kind|kindest|best|warm|warmest|many|my)? ?(?:regards|wishes|thanks(?: again)?|best)|sincerely|warmly|respectfully|yours (?:sincerely|truly|faithfully)|all the best|cheers)),\s+(\p{Lu}[\p{L}\p{M}.'’ -]{0,60})$/iu;
const MAX_CLOSING_WORDS = 9;
/** In whatever language: "Nāku noa, nā", "Le gach dea-ghuí". */
const MAX_OPEN_CLOSING_WORDS = 5;
const MAX_NAME_WORDS = 7;
const MAX_SIGNATURE_LINES = 8;

interface Line extends TextRange {
  readonly text: string;
  readonly startsBlock: boolean;
}

/** How a message ends: reads the last lines upwards until the closing. */
export function readSignOff(visible: string, blocks: readonly Block[]): SignOff | undefined {
  const lines = lastLines(visible, blocks);
  const end = lines.at(-1)?.end;
  if (end === undefined) return undefined;

  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line) continue;
    const inline = INLINE_CLOSING.exec(line.text);
    if (inline?.[1] && inline[2] && /^\p{Lu}/u.test(inline[2])) {
      const closing = { start: line.start, end: line.start + inline[1].length + 1 };
      return {
        range: { start: line.start, end },
        closing,
        name: trimRange(visible, { start: closing.end, end: line.end }),
      };
    }
    if (!isClosing(line, lines[i + 1])) continue;
    const next = lines[i + 1];
    const name = next && isName(next.text) ? { start: next.start, end: next.end } : undefined;
    return { range: { start: line.start, end }, closing: { start: line.start, end: line.end }, name };
  }

  // No closing, but a name alone in the last lines: the signature is no paragraph of the message.
  const last = lines.at(-1);
  if (last?.startsBlock && isBareName(last.text))
    return { range: last, closing: undefined, name: { start: last.start, end: last.end } };
  return undefined;
}

function lastLines(visible: string, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const { kind, range: block } of blocks.toReversed()) {
    if (kind === 'list') break;
    let lineEnd = block.end;
    while (lineEnd > block.start && lines.length < MAX_SIGNATURE_LINES) {
      const lineStart = Math.max(visible.lastIndexOf('\n', lineEnd - 1) + 1, block.start);
      const { start, end } = trimRange(visible, { start: lineStart, end: lineEnd });
      const startsBlock = start === block.start;
      if (end > start) lines.push({ start, end, text: visible.slice(start, end), startsBlock });
      lineEnd = lineStart - 1;
    }
  }
  return lines.reverse();
}

function isClosing(line: Line, next: Line | undefined): boolean {
  const words = line.text.split(/\s+/, MAX_CLOSING_WORDS + 1).length;
  if (words > MAX_CLOSING_WORDS || /[?!]$/.test(line.text)) return false;
  const bare = line.text.replace(/[,.;:–—-]+$/, '').trim();
  if (CLOSING_WORDS.test(bare) && CLOSING_HEAD.test(bare)) {
    // "Thank you." under a paragraph is a closing only when a name or nothing follows.
    return !next || isName(next.text) || line.startsBlock;
  }
  // Any short line that ends with a comma, or is no sentence in itself, and has a name under it closes a letter.
  const closes = line.text.endsWith(',') || (words <= MAX_OPEN_CLOSING_WORDS && !/[.:;]$/.test(line.text));
  return closes && line.startsBlock && next !== undefined && isBareName(next.text);
}

function isName(text: string): boolean {
  return (
    text.split(/\s+/, MAX_NAME_WORDS + 1).length <= MAX_NAME_WORDS &&
    !/[.?!:]\s*$/.test(text.replace(/\b(?:Jr|Sr|Dr|\p{L})\.$/u, '')) &&
    /^[[("'“]?\p{L}/u.test(text)
  );
}

/** Capitalised words only: "Alex Kim", "Ngozi", "María de la Cruz", "J. R. Smith". */
function isBareName(text: string): boolean {
  const words = text.replace(/,? (?:PhD|MD|RN|MSc|BSc|MBA|CPA|Esq\.?|Jr\.?|Sr\.?)$/, '').split(/\s+/);
  return (
    words.length <= 5 &&
    /^[^\p{Ll}]/u.test(text) &&
    !/[,;:?!]$/.test(text) &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}+|d[aeiou]s?|del|la|van|von|der|den|bin|binti|al|el|y|e|ter|ten|ibn)$/u.test(
        word,
      ),
    ) &&
    (!/\.$/.test(text) || /\b\p{Lu}\.$/u.test(text))
  );
}
