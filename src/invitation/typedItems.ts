/**
 * What was typed as a list on one line. Commas part items as well, unless semicolons do: a topic may have a comma in it.
 */
export function typedItems(text: string): string[] {
  const parts = text.includes(';') ? text.split(';') : text.split(',');
  const items = parts.map((part) => part.replace(/[\p{Cc}\s]+/gu, ' ').trim());
  return items.filter((item) => /[\p{L}\p{N}]/u.test(item));
}
