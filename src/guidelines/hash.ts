/** FNV-1a, 32 bits, over UTF-16 code units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** One number out of two, in which their order counts: hashes of words make the hash of a word pair. 32 bits, signed. */
export function mix(a: number, b: number): number {
  const product = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return product ^ (product >>> 15);
}
