/** Whose English is right: `auto` takes what is right in any of them. */
export const DIALECT_NAMES = ['auto', 'us', 'uk', 'au', 'ca', 'in'] as const;

export type Dialect = (typeof DIALECT_NAMES)[number];
