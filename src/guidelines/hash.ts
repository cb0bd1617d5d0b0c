/** The state of the hash before any text: FNV-1a's offset basis. */
const START = 0x811c9dc5;

/** FNV-1a, 32 bits, over UTF-16 code units. */
export function hash(text: string): number {
  return extendHash(START, text) >>> 0;
}

/** The hash of what was hashed to `state`, followed by `text`: spares the concatenation. Signed, as the CPU has it. */
export function extendHash(state: number, text: string): number {
  let value = state;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
