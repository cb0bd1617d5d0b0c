/**
 * One pattern that matches what any of the given ones does, the first of those that do. They branch by their first
 * letter: an engine tries the alternatives of a list one by one at each word, and this spares it nearly all of them.
 */
export function anyOf(patterns: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const pattern of patterns) {
    const first = /^[\p{L}\p{N}]/u.exec(pattern)?.[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), pattern.slice(first.length)]);
  }
  return `(?:${[...groups].map(([first, rests]) => `${first}(?:${rests.join('|')})`).join('|')})`;
}

/** The alternatives of a pattern, one by one; a group that begins one, as in `(?:so|very) cool`, is taken apart as well. */
export function alternativesOf(pattern: string): string[] {
  const alternatives = pattern.match(/(?:\((?:[^()]|\([^()]*\))*\)|[^|()])+/g) ?? [];
  return alternatives.flatMap((alternative) => {
    const [, beginnings, rest = ''] = /^\(\?:([^()]*)\)( .*)$/.exec(alternative) ?? [];
    return beginnings?.split('|').map((beginning) => beginning + rest) ?? [alternative];
  });
}
