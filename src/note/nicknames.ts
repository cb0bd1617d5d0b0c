import { NICKNAME_GROUPS } from './nicknameGroups.js';

const groupsOf = new Map<string, Set<number>>();
for (const [index, line] of NICKNAME_GROUPS.trim().split('\n').entries()) {
  for (const name of line.split(' ')) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(index));
}

/** Whether two given names, in lower case and without diacritics, are usual forms of one another. */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  return groups !== undefined && [...(groupsOf.get(b) ?? [])].some((group) => groups.has(group));
}
