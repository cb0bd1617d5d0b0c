import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { markdownText } from '../../../src/views/markdownText.js';
import { tries } from '../support/properties.js';

const markdown = markdownIt({ html: true, linkify: false });

/** What is read of a rendered paragraph. */
function read(text: string): string {
  const html = markdown.render(markdownText(text)).trim();
  return html
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

test.each([
  '# Head of *Data*',
  '1. [click](command:x) $(bug) <b>&amp;</b>',
  '- `code` | table ~~no~~',
  'C:\\new\\table',
  '    indented',
  '> said _she_ ===',
])('%s', (text) => {
  expect(read(text)).toBe(text.trim().replace(/\s+/g, ' '));
  // An icon would begin so.
  expect(markdownText(text)).not.toMatch(/(?<!\\)\$\(/);
});

test('whatever stands in a note is read as it stands there', () => {
  const odd = fc.string({ unit: fc.constantFrom(...'ab1 .)(#*_-+`~[]<>!&;\\|:/$=\n'), maxLength: 30 });
  fc.assert(
    fc.property(odd, (text) => {
      expect(read(text)).toBe(text.replace(/\s+/g, ' ').trim());
    }),
    { numRuns: tries(500) },
  );
});
