import type { Mailbox } from '../note/mailbox.js';
import { withAsciiDomain } from './address.js';
import type { Message } from './message.js';
import { encodedWords, quotedPrintable } from './mimeText.js';

// Why written by hand: of the MIME libraries, nodemailer needs Node, and those that run in a browser (mimetext,
// mail-mime-builder) fold nothing, encode no body and cannot leave out Date and Message-ID. What a draft needs of
// RFC 5322, 2045 and 2047 is little, and is read back by an independent parser in the tests.

/** No line of quoted-printable can have `=_` in it, so no message can have this line. */
const BOUNDARY = '=_afterword';
/** RFC 5322 asks for no more characters in a line. */
const MAX_LINE = 78;

/**
 * A message as a draft that opens in a mail program, ready to be looked over and sent: no sender, no date and no id,
 * which are the program's to give.
 */
export function emlDraft({ to, subject, text, html }: Message): string {
  return [
    ...(to ? [`To: ${mailbox(to)}`] : []),
    ...(subject === '' ? [] : [`Subject: ${unstructured(subject, 'Subject: '.length)}`]),
    // Outlook and Thunderbird open a message with this as one that is still to be sent.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...part('text/plain', text),
    ...part('text/html', htmlDocument(html)),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

function part(type: string, content: string): string[] {
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
  ];
}

function htmlDocument(html: string): string {
  return `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"></head>\n<body>\n${html.trimEnd()}\n</body>\n</html>`;
}

function mailbox({ name, address }: Mailbox): string {
  const route = `<${withAsciiDomain(address)}>`;
  if (name === '') return route.slice(1, -1);
  const phrase = displayName(name);
  const lastLine = phrase.length - (phrase.lastIndexOf('\n') + 1);
  return lastLine + 1 + route.length + 'To: '.length > MAX_LINE
    ? `${phrase}\r\n ${route}`
    : `${phrase} ${route}`;
}

/** Letters as they are, else a quoted string, else encoded words. */
function displayName(name: string): string {
  if (isShortAscii(name, 'To: '.length)) {
    if (/^[\w!#$%&'*+/=?^`{|}~-]+(?: [\w!#$%&'*+/=?^`{|}~-]+)*$/.test(name)) return name;
    const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
    if (quoted.length + 'To: '.length <= MAX_LINE) return quoted;
  }
  return encodedWords(name);
}

function unstructured(text: string, indent: number): string {
  return isShortAscii(text, indent) ? text : encodedWords(text);
}

/** Whether a text can stand in a header as it is: on one line, and not to be taken for an encoded word. */
function isShortAscii(text: string, indent: number): boolean {
  return /^[!-~](?:[ -~]*[!-~])?$/.test(text) && !text.includes('=?') && text.length + indent <= MAX_LINE;
}
