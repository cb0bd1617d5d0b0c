/** RFC 5322's mailbox: a display name, possibly empty, and an address. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** The dot-atom form of RFC 5322 (3.4.1) with letters of any script (RFC 6531); no quoted local parts, no comments. */
const ADDRESS =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const MAX_ADDRESS = 254;

export function isAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS && ADDRESS.test(text);
}

/** Reads `Dana Reed <dana@example.com>`, `"Reed, Dana" <dana@example.com>` or an address alone. */
export function parseMailbox(text: string): Mailbox | undefined {
  const trimmed = text.trim();
  if (isAddress(trimmed)) return { name: '', address: trimmed };
  const match = /^([^<>]{0,300})<([^<>\s]{1,254})>$/.exec(trimmed);
  if (!match?.[2] || !isAddress(match[2])) return undefined;
  const name = (match[1] ?? '')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/\\(.)/g, '$1');
  return { name, address: match[2] };
}
