/** A pattern that matches a text and nothing around it but white space. */
export function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}

/** A text as a person reads it: VS Code renders some spaces as no-break spaces. */
export function readable(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ').trim();
}
