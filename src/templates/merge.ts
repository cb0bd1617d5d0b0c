import type { NoteTemplate } from './template.js';

/** Whether one template stands in place of another: it has its file name, or its name. */
function replaces(own: NoteTemplate, { id, label }: NoteTemplate): boolean {
  return sameName(own.id, id) || sameName(own.label, label);
}

/** The templates that come with the extension, without those that the person has replaced. */
export function notReplaced(
  builtIn: readonly NoteTemplate[],
  own: readonly NoteTemplate[],
): readonly NoteTemplate[] {
  return builtIn.filter((template) => !own.some((mine) => replaces(mine, template)));
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
