import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GUIDELINE_IDS } from '../../../src/guidelines/catalogue.js';
import { CLEAN_NOTE, findings } from '../support/checking.js';

const FRONT_MATTER = CLEAN_NOTE.slice(0, CLEAN_NOTE.indexOf('Hi Raj'));
const BODY = CLEAN_NOTE.slice(FRONT_MATTER.length);

/** Bodies that look like notes, and bodies that look like nothing at all. */
const piece = fc.oneof(
  fc.constantFrom(...BODY.split(/(?<=\s)/)),
  fc.constantFrom(
    '[gap]',
    '{{x}}',
    '<company>',
    '____',
    '**',
    '`',
    '```\n',
    '\n\n',
    '\r\n',
    '- ',
    '> ',
    '1. ',
    '!',
    '!!!',
    '?',
    '…',
    '😀',
    '👩‍👩‍👧',
    'é',
    '\u0301',
    '\u202E',
    '\0',
    '[a](b)',
    '![',
    '](',
    '<!--',
    '-->',
    'P.S. ',
    'Best,\n',
    'AMAZING ',
    'due to the fact that ',
    '"',
    '“',
    '”',
    '\\',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const body = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
const note = body.map((text) => `${FRONT_MATTER}Hi Raj,\n\n${text}\n\nBest,\nAlex\n`);
const anyFile = fc.oneof(
  note,
  body.map((text) => FRONT_MATTER + text),
  body.map((text) => `---\ninterviewer: x\n${text}\n---\n${text}`),
);

describe('check', () => {
  test('never throws, and every range lies inside of the text, on character boundaries', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        for (const { range, fixes = [] } of findings(text)) {
          for (const { start, end } of [
            range,
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(splitsSurrogatePair(text, start)).toBe(false);
            expect(splitsSurrogatePair(text, end)).toBe(false);
          }
          expect(range.end).toBeGreaterThan(range.start);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('the same input gives the same findings', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        expect(findings(text)).toEqual(findings(text));
      }),
      { numRuns: 300 },
    );
  });

  test('CRLF and LF give the same findings', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const lf = text.replace(/\r\n?/g, '\n');
        const crlf = lf.replaceAll('\n', '\r\n');
        const words = (file: string) =>
          findings(file).map(({ rule, range }) => [
            rule,
            file.slice(range.start, range.end).replaceAll('\r\n', '\n'),
          ]);
        expect(words(crlf)).toEqual(words(lf));
      }),
      { numRuns: 1000 },
    );
  });

  test('an ignored rule takes exactly its own findings away', () => {
    fc.assert(
      fc.property(note, fc.constantFrom(...GUIDELINE_IDS), (text, rule) => {
        const ignoring = text.replace('sent:\n', `sent:\nignore: [${rule}]\n`);
        const names = (file: string) => findings(file).map((finding) => finding.rule);
        expect(names(ignoring)).toEqual(names(text).filter((name) => name !== rule));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['one letter', 'a'.repeat(100_000)],
    ['one capital', 'A'.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['pairs of brackets', '[]'.repeat(50_000)],
    ['nested brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['beginnings of links', '[a]('.repeat(25_000)],
    ['braces', '{{'.repeat(50_000)],
    ['angles', '<a '.repeat(33_000)],
    ['nested emphasis', '*a **b '.repeat(14_000)],
    ['stars', '*'.repeat(100_000)],
    ['underscores', '_'.repeat(100_000)],
    ['backticks', '` `` '.repeat(20_000)],
    ['blanks', ' '.repeat(100_000)],
    ['tabs', '\t'.repeat(100_000)],
    ['newlines', '\n'.repeat(100_000)],
    ['quotes', '>'.repeat(100_000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['exclamation marks', '!'.repeat(100_000)],
    ['full stops', '.'.repeat(100_000)],
    ['commas', 'a, '.repeat(33_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['list marks', '- '.repeat(50_000)],
    ['comment beginnings', '<!--'.repeat(25_000)],
    ['capitals and blanks', 'A '.repeat(50_000)],
    ['names', 'Aa Bb '.repeat(17_000)],
    ['emoji', '😀'.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
  ])('100,000 characters of %s take less than 50 ms', (_, text) => {
    const file = `${FRONT_MATTER}Hi Raj,\n\n${text}\n\nBest,\nAlex\n`;
    findings(file.slice(0, 3000));
    expect(quickest(() => findings(file))).toBeLessThan(50);
  });
});

/** The least of up to 20 runs, in milliseconds: what is measured is the work, not what else the machine is doing. */
function quickest(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 20 && least >= 50; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function splitsSurrogatePair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '');
}
