import { withAsciiDomain } from './address.js';
import type { Message } from './message.js';

/** Where *Open in Mail* opens a message: the values of `afterword.mail.client`. */
export type MailClient = 'default' | 'gmail' | 'outlook' | 'outlook-work';

/** A link that opens a new message, and the length up to which it arrives whole. */
export interface ComposeLink {
  readonly url: string;
  readonly maxLength: number;
}

interface Channel {
  /** In characters of the encoded link. */
  readonly maxLength: number;
  link(message: EncodedMessage): string;
}

interface EncodedMessage {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** What Exchange's web server takes by default is 2,048 characters of query. */
const outlook = (host: string): Channel => ({
  maxLength: 2000,
  link: ({ to, subject, body }) =>
    `https://${host}/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
});

const CHANNELS: Readonly<Record<MailClient, Channel>> = {
  // RFC 6068. It knows no limit; browsers and Windows do, at some 2,000 characters.
  default: {
    maxLength: 2000,
    link: ({ to, subject, body }) => `mailto:${to}?subject=${subject}&body=${body}`,
  },
  gmail: {
    maxLength: 8000,
    link: ({ to, subject, body }) =>
      `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}&body=${body}`,
  },
  outlook: outlook('outlook.live.com/mail/0'),
  'outlook-work': outlook('outlook.office.com/mail'),
};

/** The link that opens a message in a mail program. Whether it is too long is for the caller to say; nothing is cut. */
export function composeLink({ to, subject, text }: Message, client: MailClient): ComposeLink {
  const { link, maxLength } = CHANNELS[client];
  const url = link({
    to: to ? encodeAddress(withAsciiDomain(to.address)) : '',
    subject: encode(subject),
    body: encode(text.replaceAll('\n', '\r\n')),
  });
  return { url, maxLength };
}

/** The `@` stays, as RFC 6068 writes addresses. */
function encodeAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${encode(address.slice(0, at))}@${encode(address.slice(at + 1))}`;
}

/** All but letters, digits and `-._~` in percent: what is left means the same in every part of every URL. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
