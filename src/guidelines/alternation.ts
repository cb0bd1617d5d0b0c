/** The alternatives of a pattern, one by one; a group that begins one, as in `(?:so|very) cool`, is taken apart as well. */
export function alternativesOf(pattern: string): string[] {
  return splitAlternatives(pattern).flatMap((alternative) => {
    const [, beginnings, rest = ''] = /^\(\?:([^()]*)\)( .*)$/.exec(alternative) ?? [];
    return beginnings?.split('|').map((beginning) => beginning + rest) ?? [alternative];
  });
}

function splitAlternatives(pattern: string): string[] {
  return pattern.match(/(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^|()])+/g) ?? [];
}

/** What a pattern begins with: a letter or a group, how often it is there, and what stands behind it. */
const LETTER = /^(?<unit>[a-z\d .]|\\s(?=\+))(?<times>[?*+]|\{\d)?(?<behind>.*)$/is;
const GROUP =
  /^(?<unit>\((?<mark>\?<?[=!:])(?<inside>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\))(?<times>[?*+]|\{\d)?(?<behind>.*)$/s;
/** What else than itself a letter of a pattern stands for; a point is an apostrophe, or the blank instead of one. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = { '.': ["'", ' '] };

/**
 * With which letters, digits and blanks a text can begin that the pattern matches, as far as they are sure, `most` of them: of
 * `(?:so|very) cool` "so cool" and "very co". In lower case, and white space is one blank. An empty one says that it can begin
 * with anything.
 */
export function beginningsOf(pattern: string, most: number): string[] {
  const {
    unit = '',
    mark,
    inside = '',
    times = '',
    behind = '',
  } = (GROUP.exec(pattern) ?? LETTER.exec(pattern))?.groups ?? {};
  if (most === 0 || unit === '') return [''];
  // Looks around, and takes nothing.
  if (mark !== undefined && mark !== '?:') return beginningsOf(behind, most);
  if (unit === '\\s') return beginningsOf(behind, most - 1).map((rest) => ` ${rest}`);
  // Of what is repeated, so much is sure as must be there.
  const following = /[+{]/.test(times) ? unit.repeat(Number(times[1] ?? 1) - 1) : behind;
  const taken =
    mark === undefined
      ? (STANDS_FOR[unit] ?? [unit.toLowerCase()]).flatMap((letter) =>
          beginningsOf(following, most - 1).map((rest) => letter + rest),
        )
      : splitAlternatives(inside).flatMap((one) => beginningsOf(one + following, most));
  return /[?*]/.test(times) ? [...taken, ...beginningsOf(behind, most)] : taken;
}
