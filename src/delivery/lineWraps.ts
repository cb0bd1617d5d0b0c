/** Narrower text than this is written in short lines on purpose. */
const NARROWEST = 60;
/** Wider text than this is not wrapped by the one who writes it. */
const WIDEST = 100;
/** Who wraps by hand does not fill each line to the last column. */
const SLACK = 8;
/** Lines with an address in them are as long as the address is. */
const HAS_ADDRESS = /:\/\/|\]\(/;
/** "Best regards,": in wrapped text, no other line is as short and ends so, but the greeting. */
const CLOSING = /^\p{L}[^.!?]{1,38},$/u;

/**
 * The lines that end only because the writer's editor wraps them at a column: in a mail, the sentence goes on. All
 * other line breaks are meant, such as the one between "Best regards," and the name.
 *
 * @returns the numbers of such lines, from 0
 */
export function wrappedLines(lines: readonly string[]): ReadonlySet<number> {
  const closing = lines.findLastIndex((line, i) => i > 0 && CLOSING.test(line.trim()));
  const end = closing < 0 ? lines.length : closing;
  const widths = lines
    .slice(0, end)
    .filter((line) => !HAS_ADDRESS.test(line))
    .map((line) => line.trimEnd().length);
  const width = Math.max(0, ...widths);
  if (width < NARROWEST || width > WIDEST) return new Set();
  const full = lines.flatMap((line, i) => {
    const next = lines[i + 1]?.trim() ?? '';
    if (i + 1 >= end || line.trim() === '' || next === '') return [];
    const [word = ''] = next.split(/\s/, 1);
    return line.trimEnd().length + 1 + word.length > width - SLACK ? [i] : [];
  });
  // Where every line ends with its sentence, the writer gives each sentence a line.
  const isWrapped = full.some((i) => /[\p{L}\p{N},]$/u.test(lines[i]?.trimEnd() ?? ''));
  return new Set(isWrapped ? full : []);
}
