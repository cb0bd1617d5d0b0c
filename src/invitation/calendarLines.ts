/** A line of a calendar file, as RFC 5545 means it: what was folded over several lines is one again. */
export interface ContentLine {
  readonly text: string;
  /** The line of the file on which it begins, from 1. */
  readonly number: number;
}

const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;
const BLANK = 0x20;

/**
 * Takes a calendar file apart. Lines are put together before they are decoded: a line is folded after so many bytes,
 * and that may be in the middle of a letter (RFC 5545, 3.1).
 */
export function contentLines(file: Uint8Array): ContentLine[] {
  const lines: { parts: Uint8Array[]; number: number }[] = [];
  let number = 0;
  for (const line of physicalLines(inUtf8(file))) {
    number++;
    const last = lines.at(-1);
    const isFolded = line[0] === BLANK || line[0] === TAB;
    if (isFolded && last) last.parts.push(line.subarray(1));
    else lines.push({ parts: [line], number });
  }
  return lines
    .map((line) => ({ text: decode(joined(line.parts)), number: line.number }))
    .filter(({ text }) => text.trim() !== '');
}

function* physicalLines(bytes: Uint8Array): Iterable<Uint8Array> {
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== LF && bytes[i] !== CR) continue;
    yield bytes.subarray(start, i);
    if (bytes[i] === CR && bytes[i + 1] === LF) i++;
    start = i + 1;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Without a byte order mark; a file in UTF-16, as some programs on Windows save it, is turned into UTF-8. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  if (label !== '') return new TextEncoder().encode(new TextDecoder(label).decode(bytes));
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
}

/** What is no UTF-8 comes from old programs, which write the Windows code page of the West. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
