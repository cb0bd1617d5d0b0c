/** In characters as a person counts them; at the default width of the side bar, a time still fits behind it. */
const LONGEST = 18;

/** A name as a row of the tree shows it: what is longer would push the time that is left out of the row. */
export function rowLabel(name: string): string {
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)];
  if (characters.length <= LONGEST) return name;
  const shortened = characters.slice(0, LONGEST - 1).map(({ segment }) => segment);
  return `${shortened.join('').trimEnd()}…`;
}
