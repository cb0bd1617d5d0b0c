import type { FieldName } from './fields.js';
import type { FrontMatter, FrontMatterItem } from './frontMatter.js';

/** The value of a text field, `''` where there is none. */
export function fieldText(frontMatter: FrontMatter, key: FieldName): string {
  const value = frontMatter.entries.get(key)?.value;
  return value?.kind === 'scalar' ? value.text : '';
}

/** The items of a list field; a single value is a list of one. */
export function fieldItems(frontMatter: FrontMatter, key: FieldName): readonly FrontMatterItem[] {
  const entry = frontMatter.entries.get(key);
  if (entry?.value.kind === 'list') return entry.value.items;
  return entry?.value.kind === 'scalar' ? [{ text: entry.value.text, range: entry.valueRange }] : [];
}
