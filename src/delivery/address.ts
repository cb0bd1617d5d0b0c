import { isAddress } from '../note/mailbox.js';
import { Refusal } from './refusal.js';

/** An address whose domain every mail program knows: `müller.example` is `xn--mller-kva.example` to them. */
export function withAsciiDomain(address: string): string {
  if (!isAddress(address)) throw new Refusal('There is no address that mail can be sent to.');
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  if (/^\p{ASCII}*$/u.test(domain)) return address;
  const ascii = address.slice(0, at + 1) + hostName(domain);
  if (isAddress(ascii)) return ascii;
  throw new Refusal(`“${domain}” is no domain that mail can be sent to.`);
}

function hostName(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return '';
  }
}
