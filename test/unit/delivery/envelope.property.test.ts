import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it, test } from 'vitest';
import { composeLink, type MailClient } from '../../../src/delivery/channel.js';
import { emlDraft } from '../../../src/delivery/eml.js';
import { forwardMessage, type Message, noteMessage } from '../../../src/delivery/message.js';
import { Refusal } from '../../../src/delivery/refusal.js';
import { parseNote } from '../../../src/note/note.js';
import { tries } from '../support/properties.js';

// Whatever stands in a note: read back by others, each form of it has exactly the recipients, headers and parameters
// that it should have, or the note is refused.

interface Fields {
  readonly interviewer: string;
  readonly title?: string;
  readonly email?: string;
  readonly via?: string;
  readonly subject?: string;
}

function note(fields: Fields, body = 'Hi Raj,\n\nThank you.\n') {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const read = parseNote(`---\n${lines.join('\n')}\n---\n${body}`);
  if (!read) throw new Error('The test has written no note.');
  return read;
}

/** The message, or `undefined` where it is refused in words. */
function unlessRefused(make: () => Message): Message | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).toMatch(/^[^\p{Cc}]{20,}[.?…]$/u);
    return undefined;
  }
}

const CLIENTS: readonly MailClient[] = ['default', 'gmail', 'outlook', 'outlook-work'];
const CRLF = (text: string) => text.replaceAll('\n', '\r\n');

/** What the far end of a link reads. */
function readLink(url: string): { to: string; fields: Record<string, string> } {
  const { protocol, pathname, searchParams } = new URL(url);
  const { to = '', su, ...fields } = Object.fromEntries(searchParams);
  if (protocol === 'mailto:') return { to: decodeURIComponent(pathname), fields };
  const { view: _, fs: __, ...rest } = fields;
  return { to, fields: { ...rest, ...(su !== undefined && { subject: su }) } };
}

/** As addresses are written to mail programs: with domains that all of them know. */
const onTheWire = (address: string) =>
  address.replace(/@(.*\P{ASCII}.*)$/u, (_, domain) => `@${domainToASCII(domain)}`);

async function expectExactly(message: Message): Promise<void> {
  const { to, subject, text } = message;
  for (const client of CLIENTS) {
    const { url } = composeLink(message, client);
    expect(url).toMatch(/^[!-~]+$/);
    expect(readLink(url)).toEqual({
      to: onTheWire(to?.address ?? ''),
      fields: { subject, body: CRLF(text) },
    });
    // Exactly the parameters of the channel, however often they are decoded.
    expect(url.split(/[?&]/).length).toBe(client === 'default' ? 3 : client === 'gmail' ? 6 : 4);
  }
  const source = emlDraft(message);
  const lines = source.split('\r\n');
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  // In characters; an address cannot be cut.
  const longest = Math.max(78, (to?.address.length ?? 0) + '<>, '.length);
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(longest);
  const mail = await PostalMime.parse(new TextEncoder().encode(source));
  expect(mail.headers.map(({ key }) => key)).toEqual([
    ...(to ? ['to'] : []),
    ...(subject === '' ? [] : ['subject']),
    'x-unsent',
    'mime-version',
    'content-type',
  ]);
  expect(mail.to ?? []).toEqual(to ? [{ ...to, address: onTheWire(to.address) }] : []);
  expect([mail.cc, mail.bcc, mail.from, mail.date, mail.messageId]).toEqual(Array(5).fill(undefined));
  expect(mail.subject ?? '').toBe(subject);
  expect(mail.attachments).toEqual([]);
  expect(mail.text?.replace(/\n$/, '')).toBe(text);
  expect(mail.html).toContain(message.html.trim());
}

const hostilePiece = fc.oneof(
  fc.constantFrom(
    '\r\nBcc: evil@example.com',
    '\n',
    '\r',
    '\0',
    '"',
    '<',
    '>',
    '&bcc=evil@example.com',
    '?cc=e@x.org',
    '%0D%0ABcc:',
    'bcc=',
    ',',
    ';',
    ' <evil@example.com>',
    '=?utf-8?q?=0ABcc:?=',
    ':',
    '\u2028',
    '\u202E',
    '\uD800',
    '%',
    '&',
    '#',
    '+',
    '@',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const hostile = fc.array(hostilePiece, { maxLength: 5 }).map((pieces) => pieces.join('').trim());
const address = fc.oneof(
  fc.constantFrom(
    'raj@example.com',
    'raj+b&cc=x?y#z%0A@example.com',
    "o'neil@example.com",
    'raj@müller.example',
    'bcc=raj@example.com',
  ),
  fc.tuple(hostile, fc.constantFrom('@example.com', '')).map((parts) => parts.join('')),
  hostile,
);
const via = fc.oneof(
  address,
  fc.tuple(hostile, address).map(([name, to]) => `${name} <${to}>`),
  fc.tuple(hostile, address).map(([name, to]) => `"${name}" <${to}>`),
);

describe('no note adds a header, a recipient or a parameter', () => {
  it('to the interviewer', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile,
        address,
        hostile,
        fc.string({ unit: 'grapheme' }),
        async (interviewer, email, subject, body) => {
          const read = note({ interviewer: interviewer || 'x', email, subject }, `Hi\n\n${body}`);
          const message = unlessRefused(() => noteMessage(read));
          if (message) await expectExactly(message);
        },
      ),
      { numRuns: tries(500) },
    );
  });

  it('to who passes it on', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, via, hostile, async (interviewer, title, by, subject) => {
        const read = note({ interviewer: interviewer || 'x', title, via: by, subject });
        const message = unlessRefused(() => noteMessage(read));
        if (message) await expectExactly(message);
        const other = unlessRefused(() =>
          forwardMessage([read, read], { name: 'Dana', address: 'dana@example.com' }),
        );
        if (other) await expectExactly(other);
      }),
      { numRuns: tries(500) },
    );
  });

  it('and good ones are not refused', async () => {
    const name = fc.constantFrom(
      'Raj Patel',
      "Dr. Una O'Neil",
      'Nguyễn Thị Ánh',
      'Robert "Bob" Smith',
      'Reed, Dana (HR)',
      '李小龍',
      'A\\B',
      'Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine, Sr. of the Long Names Society',
      'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft Schafers',
    );
    const subject = fc.constantFrom(
      'Thank you for Friday’s conversation',
      '100% “Q&A” + R&D #1: a=b?',
      'Grüße 👩🏽‍💻 '.repeat(12).trim(),
      'x'.repeat(300),
      '=?utf-8?q?no?=',
      '',
      'a  b "c"',
      'To: be or not to be',
    );
    await fc.assert(
      fc.asyncProperty(
        name,
        subject,
        fc.string({ unit: 'grapheme-composite' }),
        async (interviewer, line, body) => {
          await expectExactly(
            noteMessage(note({ interviewer, email: 'a.b+c@example.com', subject: line }, `x${body}`)),
          );
          await expectExactly(
            noteMessage(
              note({ interviewer, via: `${JSON.stringify(interviewer)} <d@example.com>`, subject: line }),
            ),
          );
        },
      ),
    );
  });
});

describe('what is refused', () => {
  const raj = { interviewer: 'Raj Patel', email: 'raj@example.com' };
  const dana = { interviewer: 'Raj Patel' };
  test.each<[string, Fields, RegExp]>([
    ['a line break in the subject', { ...raj, subject: 'Thanks\r\nBcc: evil@example.com' }, /line break/],
    ['a NUL', { ...raj, subject: 'Thanks\0' }, /invisible/],
    ['text that runs backwards', { ...raj, interviewer: 'Raj \u202Etel' }, /invisible/],
    ['an angle bracket in the name', { ...raj, interviewer: 'Raj <evil@example.com>' }, /angle bracket/],
    ['a single quotation mark in the name', { ...raj, interviewer: 'Raj" Patel' }, /quotation mark/],
    ['an address in the name', { ...raj, interviewer: 'evil@example.com, Raj' }, /address in it/],
    ['a recipient in the subject', { ...raj, subject: 'Hi&bcc=evil@example.com' }, /“&bcc=”/],
    ['an encoded one', { ...raj, subject: 'Hi%26bcc%3Devil@example.com' }, /“%26bcc%3D”/],
    ['a header in the subject', { ...raj, subject: 'Bcc: evil@example.com' }, /“Bcc:”/],
    ['two addresses', { ...raj, email: 'raj@example.com, evil@example.com' }, /no address/],
    ['a parameter in the address', { ...raj, email: 'raj?bcc=evil@example.com' }, /no address/],
    [
      'two people in via',
      { ...dana, via: 'Dana <d@example.com>, Evil <e@example.com>' },
      /one name with one address/,
    ],
    [
      'a header in via',
      { ...dana, via: 'Dana\r\nBcc: evil@example.com <d@example.com>' },
      /one name with one address/,
    ],
  ])('%s', (_, fields, message) => {
    expect(() => noteMessage(note(fields))).toThrow(Refusal);
    expect(() => noteMessage(note(fields))).toThrow(message);
  });

  it('a list where one address is expected, an empty message, and a control character in it', () => {
    const list = parseNote('---\ninterviewer: Raj\nemail: [a@example.com, b@example.com]\n---\nHi\n');
    expect(() => list && noteMessage(list)).toThrow(/one line of text/);
    expect(() => noteMessage(note(raj, '<!-- later -->\n'))).toThrow(/no message yet/);
    expect(() => noteMessage(note(raj, 'Hi\u0007'))).toThrow(/U\+0007/);
  });
});
