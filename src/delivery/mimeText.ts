// Text of any language in lines of ASCII, as mail has them.

/** RFC 2045: characters of a line, the `=` that joins it to the next one among them. */
const MAX_QUOTED_LINE = 76;
/** RFC 2047 allows 75 for a word; the first one shares its line with `Subject: `. */
const MAX_ENCODED_WORD = 66;
const WORD_START = '=?UTF-8?Q?';
const WORD_END = '?=';

/** RFC 2045's quoted-printable: `\n` becomes CRLF, long lines are cut with a `=` that joins them again. */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => quotedLine([...line].map(quotedCharacter)))
    .join('\r\n');
}

function quotedLine(characters: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const [i, character] of characters.entries()) {
    const isLast = i === characters.length - 1;
    // White space at the end of a line is lost on the way, and so is a point that has the line to itself; "From " at
    // its start gets a ">" in front of it.
    const isFragile =
      (isLast && /[ \t]/.test(character)) || (line === '' && (character === '.' || character === 'F'));
    const safe = isFragile ? hex(character.charCodeAt(0)) : character;
    if (line.length + safe.length > MAX_QUOTED_LINE - 1) {
      lines.push(`${line}=`);
      line = character === '.' || character === 'F' ? hex(character.charCodeAt(0)) : safe;
    } else {
      line += safe;
    }
  }
  return [...lines, line].join('\r\n');
}

function quotedCharacter(character: string): string {
  return /^[\t -<>-~]$/.test(character) ? character : escaped(character);
}

/** RFC 2047's encoded words, of whole characters each, one a line. */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const encoded = /^[A-Za-z0-9!*+/-]$/.test(character)
      ? character
      : character === ' '
        ? '_'
        : escaped(character);
    if (WORD_START.length + word.length + encoded.length + WORD_END.length > MAX_ENCODED_WORD) {
      words.push(word);
      word = '';
    }
    word += encoded;
  }
  return [...words, word].map((part) => WORD_START + part + WORD_END).join('\r\n ');
}

/** The bytes of a character in UTF-8: `ü` is `=C3=BC`. */
function escaped(character: string): string {
  return [...new TextEncoder().encode(character)].map(hex).join('');
}

function hex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
