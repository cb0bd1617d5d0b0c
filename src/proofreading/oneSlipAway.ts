export const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Everything that one letter too many, too few, changed or swapped makes of a word. */
export function oneSlipAway(word: string): string[] {
  const results = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    if (after.length > 1) results.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    if (after !== '') results.add(before + after.slice(1));
    for (const letter of LETTERS) {
      if (after !== '') results.add(before + letter + after.slice(1));
      results.add(before + letter + after);
    }
  }
  results.delete(word);
  return [...results];
}

/** What a word may have been before letters of it were doubled, left out or swapped: not changed for others. */
export function muddledLetters(word: string): string[] {
  const results = new Set<string>();
  const single = undoubled(word);
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    if (after.length > 1) results.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    if (after !== '' && undoubled(before + after.slice(1)) === single) results.add(before + after.slice(1));
    for (const letter of LETTERS) results.add(before + letter + after);
  }
  results.delete(word);
  return [...results];
}

/** A word with each doubled letter once. */
export function undoubled(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}
