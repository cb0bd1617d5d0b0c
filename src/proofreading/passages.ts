import type { Body, Paragraph } from '../note/body.js';
import type { Note } from '../note/note.js';
import type { TextRange } from '../note/text.js';

/** A stretch of a note that is proofread by itself, as its reader reads it: on one line, without markdown marks. */
export interface Passage {
  readonly kind: 'greeting' | 'prose' | 'item' | 'heading' | 'closing';
  /** Code and addresses are no words: in the place of each stands `UNREAD`. */
  readonly text: string;
  /** What is in italics, as titles and words of other languages are. */
  readonly italics?: readonly TextRange[];
}

/** A passage, and where each of its characters stands in the note. */
export interface PlacedPassage extends Passage {
  /** The offset of each code unit of `text`. */
  readonly offsets: readonly number[];
}

/** Stands for what is not read: code and addresses. A letter, so that they are nouns to who reads. */
export const UNREAD = '\u{2C6F}';

/** What is proofread of a note: the greeting, the paragraphs, the closing line, the postscripts. Not the signature. */
export function passagesOf({ body, text }: Note): PlacedPassage[] {
  const { greeting, signOff, paragraphs, postscripts } = body;
  const passages: PlacedPassage[] = [];
  const add = (kind: Passage['kind'], range: TextRange) => {
    const passage = readPassage(kind, text, body, range);
    if (/\p{L}/u.test(passage.text)) passages.push(passage);
  };
  if (greeting) add('greeting', greeting.range);
  for (const paragraph of [...paragraphs, ...postscripts])
    for (const unit of paragraph.units) add(kindOf(paragraph), unit);
  if (signOff?.closing) add('closing', signOff.closing);
  return passages;
}

/** Where a stretch of a passage stands in the note. */
export function placeIn({ offsets }: PlacedPassage, { start, end }: TextRange): TextRange {
  const first = offsets[start] ?? (offsets.at(-1) ?? 0) + 1;
  return { start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
}

function kindOf({ kind }: Paragraph): Passage['kind'] {
  if (kind === 'list') return 'item';
  return kind === 'heading' ? 'heading' : 'prose';
}

function readPassage(
  kind: Passage['kind'],
  written: string,
  { visible, prose }: Pick<Body, 'visible' | 'prose'>,
  range: TextRange,
): PlacedPassage {
  let text = '';
  const offsets: number[] = [];
  const italics: TextRange[] = [];
  let opened: number | undefined;
  const put = (char: string, offset: number) => {
    if (char === ' ' && (text === '' || text.endsWith(' '))) return;
    if (char === UNREAD && text.endsWith(UNREAD)) {
      offsets[offsets.length - 1] = offset;
      return;
    }
    text += char;
    offsets.push(offset);
  };
  for (let i = range.start; i < range.end; i++) {
    const char = visible[i] ?? '';
    const isBlank = /\s/.test(char);
    // A single mark that nobody sees begins or ends what is in italics; two are for stress.
    if (isBlank && /[*_]/.test(written[i] ?? '') && isSingle(written, i)) {
      if (opened === undefined) opened = text.length;
      else {
        italics.push({ start: opened, end: text.length });
        opened = undefined;
      }
    }
    if (!isBlank) put(/\s/.test(prose[i] ?? '') ? UNREAD : char, i);
    // A mark is no space between two words; a tag (`<br>`) is.
    else if (/[\s<]/.test(written[i] ?? '')) put(' ', i);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  return { kind, text, offsets, italics };
}

function isSingle(written: string, at: number): boolean {
  return written[at] !== written[at - 1] && written[at] !== written[at + 1];
}
