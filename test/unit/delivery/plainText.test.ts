import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readMarkdown, renderHtml } from '../../../src/delivery/markdown.js';
import { renderPlainText } from '../../../src/delivery/plainText.js';
import { tries } from '../support/properties.js';

const plain = (markdown: string) => renderPlainText(readMarkdown(markdown));
const html = (markdown: string) => renderHtml(readMarkdown(markdown)).trim();

describe('a message as plain text', () => {
  test.each([
    [
      'emphasis is dropped',
      'It was **very** *good*, __really__ and ~~not~~ `so`.',
      'It was very good, really and not so.',
    ],
    [
      'a link is followed by its address',
      'I read [your post](https://example.com/a?b=1&c=2).',
      'I read your post (https://example.com/a?b=1&c=2).',
    ],
    [
      'an address that is its own text stands once',
      '<https://example.com> [raj@example.com](mailto:raj@example.com) [example.com/x](https://example.com/x/)',
      'https://example.com raj@example.com example.com/x',
    ],
    ['a telephone number too', '[+1 (555) 010](tel:+1555010)', '+1 (555) 010'],
    [
      'a reference link',
      'See [the post][1].\n\n[1]: https://example.com',
      'See the post (https://example.com).',
    ],
    [
      'a picture is its text with its address',
      '![A map](https://example.com/map.png)',
      'A map (https://example.com/map.png)',
    ],
    [
      'a link that leads nowhere for the reader stays as written',
      '[x](command:a) [y](./b.md) [z](javascript:c)',
      '[x](command:a) [y](./b.md) [z](javascript:c)',
    ],
    [
      'lists are lines',
      'I can bring:\n\n* Go\n* SQL\n  - Postgres',
      'I can bring:\n\n- Go\n- SQL\n  - Postgres',
    ],
    ['numbers stay', '3. three\n4. four', '3. three\n4. four'],
    ['items with space between them keep it', '1) one\n\n   more\n\n2) two', '1) one\n\n   more\n\n2) two'],
    ['a quotation', '> You said\n> this', '> You said\n> this'],
    ['a heading is a line', '# Thank you\nRaj', 'Thank you\n\nRaj'],
    ['a line of dashes stays one, and makes no heading', 'Thank you\n---\nRaj', 'Thank you\n\n---\n\nRaj'],
    ['code as it is', '```sql\nSELECT *\n  FROM a\n```', 'SELECT *\n  FROM a'],
    ['what is indented is text', '    Dear Raj,\n\nThanks', 'Dear Raj,\n\nThanks'],
    ['entities and escapes are characters', 'R&amp;D \\*really\\* &lt;3 AT&T', 'R&D *really* <3 AT&T'],
    [
      'tags go, their text stays',
      'so <b>good</b>, a<br>line <span style="x">here</span>',
      'so good, a\nline here',
    ],
    ['what only looks like a tag stays', 'Dear <company>, List<int>', 'Dear <company>, List<int>'],
    [
      'emoji, quotes, signs',
      '“100% + 1 & more” #1 👩🏽‍💻 – it’s "so"',
      '“100% + 1 & more” #1 👩🏽‍💻 – it’s "so"',
    ],
    ['CRLF', 'Hi Raj,\r\n\r\nThanks.\r\nAlex', 'Hi Raj,\n\nThanks.\nAlex'],
  ])('%s', (_, markdown, expected) => {
    expect(plain(markdown)).toBe(expected);
  });

  it('never shows a comment, wherever it stands', () => {
    expect(plain('Hi Raj,\n<!-- he was late -->\nthanks <!-- not\n\nreally --> for <!--all-->.')).toBe(
      'Hi Raj,\nthanks for.',
    );
    expect(plain('`<!-- code -->` and \\<!-- text')).toBe('<!-- code --> and <!-- text');
    expect(html('a <!-- secret --> b')).not.toContain('secret');
  });

  it('joins what was only wrapped at a column, and keeps every other break', () => {
    const body = [
      'Thank you for walking me through the move of the order pipeline to event',
      'sourcing. Your account of the backfill that ran twice stayed with me',
      'all evening.',
      '',
      'I look forward to hearing from you.',
      'Best regards,',
      'Alex Kim, Senior Software Engineer at Corvid Systems International, Ltd.',
      'https://alexkim.example.com',
    ].join('\n');
    expect(plain(body).split('\n')).toEqual([
      'Thank you for walking me through the move of the order pipeline to event sourcing. Your account of the backfill that ran twice stayed with me all evening.',
      '',
      'I look forward to hearing from you.',
      'Best regards,',
      'Alex Kim, Senior Software Engineer at Corvid Systems International, Ltd.',
      'https://alexkim.example.com',
    ]);
    const sentences = `Thank you for the time that you took on Friday to show me around.\nI liked it.\nYou too?`;
    expect(plain(sentences)).toBe(sentences);
  });

  it('loses no letter of prose', () => {
    const word = fc.stringMatching(/^[a-zäø漢]{1,9}$/u);
    const markdown = fc.array(
      fc.tuple(
        word,
        fc.constantFrom(
          ' ',
          '\n',
          '\n\n',
          '\n- ',
          ' **',
          '** ',
          '\n> ',
          ' *',
          '* ',
          ' <b>',
          ' & ',
          '\n1. ',
          ' [',
          '](https://x.example) ',
          ' `',
          '~~',
        ),
      ),
    );
    fc.assert(
      fc.property(markdown, (pieces) => {
        const text = pieces.map((piece) => piece.join('')).join('');
        const letters = (from: string) => from.replace(/https:\/\/x\.example|<b>|[^\p{L}]/gu, '');
        expect(letters(plain(text))).toBe(letters(text));
      }),
      { numRuns: tries(2000) },
    );
  });

  it('reads whatever is written, in no time to speak of', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<!--',
        '-->',
        '`',
        '```\n',
        '[',
        '](',
        '> ',
        '\n- ',
        '***',
        '<a href="',
        '&#',
        '\\',
        '    ',
        '\r',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const start = performance.now();
        plain(pieces.join(''));
        html(pieces.join(''));
        expect(performance.now() - start).toBeLessThan(500);
      }),
      { numRuns: tries(500) },
    );
    for (const hostile of ['[', '`', '<!--', '*a ', '> ', '[a](', '<', '![', '\\', '- '].map((text) =>
      text.repeat(20_000),
    )) {
      const start = performance.now();
      plain(hostile);
      expect(performance.now() - start, hostile.slice(0, 5)).toBeLessThan(2000);
    }
  });
});

describe('a message as HTML', () => {
  it('is marked up, and nothing of the note is taken for HTML', () => {
    expect(html('**Hi** [you](https://example.com/?a=1&b="2")\nthere')).toBe(
      '<p><strong>Hi</strong> <a href="https://example.com/?a=1&amp;b=%222%22">you</a><br>\nthere</p>',
    );
    const hostile = html(
      '<script>alert(1)</script> <img src="https://t.example/x.png" onerror="a()"> <style>p{}</style>',
    );
    expect(hostile).not.toMatch(/<(?!\/?p>)/);
  });
});
