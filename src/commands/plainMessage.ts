/**
 * A text for a notification that has words of a note in it. VS Code makes links of `[text](command:…)` there, and a
 * note shall not bring any.
 */
export function plainMessage(text: string): string {
  return text.replaceAll('](', '] (').replace(/[\p{Cc}\s]+/gu, ' ');
}
