const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** What a reader sees of a description: some calendars write HTML there. */
export function plainText(description: string): string {
  if (!/<\/?[a-z][^<>]{0,500}>/i.test(description)) return description;
  return description
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]{0,500}>/gi, '\n')
    .replace(/<a\b[^<>]{0,500}>|<\/?[a-z][^<>@]{0,500}>/gi, '')
    .replace(
      /&(?:#(\d{1,6})|([a-z]{2,6}));/gi,
      (written, code: string | undefined, name: string | undefined) =>
        code
          ? String.fromCodePoint(Math.min(Number(code), 0x10ffff))
          : (ENTITIES[name?.toLowerCase() ?? ''] ?? written),
    );
}
