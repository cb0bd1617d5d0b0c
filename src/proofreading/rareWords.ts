// The package exports the path of its file, which says nothing in a bundle.
import list from '../../node_modules/word-list/words.txt';

/**
 * Whether it is a word at all: of trades, dialects and other countries' English, as word games allow them. Far more than
 * people write, so that a slip may be among them. The list is one text in the order of its letters, and searched as that:
 * as a set it would cost twenty megabytes.
 */
export function isRareWord(word: string): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    // The line that the middle falls into.
    const start = list.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = list.indexOf('\n', start);
    const line = list.slice(start, end < 0 ? list.length : end);
    if (line === word) return true;
    if (line < word) low = start + line.length + 1;
    else high = start;
  }
  return false;
}
