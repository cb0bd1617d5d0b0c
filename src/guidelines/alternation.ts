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

/** What a pattern begins with: a letter or a group, whether it may be left out or repeated, and what stands behind it. */
const LETTER = /^(?<letter>[a-z\d ]|\\s(?=\+))(?<times>[?*+{]?)(?<behind>.*)$/is;
const GROUP =
  /^\((?<mark>\?<?[=!:])(?<inside>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(?<times>[?*+{]?)(?<behind>.*)$/s;

/**
 * With which letters, digits and blanks a text can begin that the pattern matches, as far as they are sure, `most` of them: of
 * `(?:so|very) cool` "so cool" and "very co". In lower case, and white space is one blank. An empty one says that it can begin
 * with anything.
 */
export function beginningsOf(pattern: string, most: number): string[] {
  const {
    mark,
    inside = '',
    letter = '',
    times = '',
    behind = '',
  } = (GROUP.exec(pattern) ?? LETTER.exec(pattern))?.groups ?? {};
  if (most === 0 || inside + letter === '') return [''];
  // Looks around, and takes nothing.
  if (mark !== undefined && mark !== '?:') return beginningsOf(behind, most);
  if (letter === '\\s') return beginningsOf(behind, most - 1).map((rest) => ` ${rest}`);
  // Of what is repeated, the first is sure.
  const following = /[+{]/.test(times) ? '' : behind;
  const taken =
    mark === undefined
      ? beginningsOf(following, most - 1).map((rest) => letter.toLowerCase() + rest)
      : splitAlternatives(inside).flatMap((one) => beginningsOf(one + following, most));
  return /[?*]/.test(times) ? [...taken, ...beginningsOf(behind, most)] : taken;
}
