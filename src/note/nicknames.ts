import { NICKNAME_GROUPS } from './nicknameGroups.js';

const groupsOf = new Map<string, Set<number>>();
for (const [index, line] of NICKNAME_GROUPS.trim().split('\n').entries()) {
  for (const name of line.split(' ')) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(index));
}

/** Whether two given names, in lower case and without diacritics, are usual forms of one another. */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf.get(b);
  return groups !== undefined && spellingsOf(a).some((name) => isAnyOf(groups, groupsOf.get(name)));
}

/** "Davie", "Davey" and "Davy" are one pet form. */
function spellingsOf(name: string): string[] {
  const stem = /^(.+?)(?:ie|ey|y)$/.exec(name)?.[1];
  return stem === undefined ? [name] : [name, `${stem}ie`, `${stem}ey`, `${stem}y`];
}

function isAnyOf(groups: ReadonlySet<number>, others: ReadonlySet<number> = new Set()): boolean {
  return [...others].some((group) => groups.has(group));
}
