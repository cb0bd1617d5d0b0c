/**
 * A text as markdown that shows just that. `MarkdownString.appendText` would make each of its spaces one at which no
 * line breaks.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
