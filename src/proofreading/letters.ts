/** Where the keys of letters are, row and place. */
const KEYS = new Map(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((keys, row) =>
    [...keys].map((key, place) => [key, { row, place: place + row * 0.4 }] as const),
  ),
);

export function isKeyBeside(letter: string, other: string): boolean {
  const [one, two] = [KEYS.get(letter), KEYS.get(other)];
  return !!one && !!two && Math.abs(one.row - two.row) <= 1 && Math.abs(one.place - two.place) <= 1;
}

export function areVowels(letter: string, other: string): boolean {
  return /^[aeiouy]{2}$/.test(letter + other);
}

/** The letter that stands in a word for that of another, and that one. */
export function changedLetter(word: string, other: string): [string | undefined, string | undefined] {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return [word[at], other[at]];
}

/** Whether two words have the same letters. */
export function isSwapped(word: string, other: string): boolean {
  return [...word].sort().join('') === [...other].sort().join('');
}
