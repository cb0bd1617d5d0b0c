import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GUIDELINE_IDS } from '../../../src/guidelines/catalogue.js';
import { CLEAN_NOTE, findings } from '../support/checking.js';
import { tries } from '../support/properties.js';

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
      { numRuns: tries(1500) },
    );
  });

  test('the same input gives the same findings', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        expect(findings(text)).toEqual(findings(text));
      }),
      { numRuns: tries(300) },
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
      { numRuns: tries(1000) },
    );
  });

  test('an ignored rule takes exactly its own findings away', () => {
    fc.assert(
      fc.property(note, fc.constantFrom(...GUIDELINE_IDS), (text, rule) => {
        const ignoring = text.replace('sent:\n', `sent:\nignore: [${rule}]\n`);
        const names = (file: string) => findings(file).map((finding) => finding.rule);
        expect(names(ignoring)).toEqual(names(text).filter((name) => name !== rule));
      }),
      { numRuns: tries(1000) },
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
    ['curly quotation marks', '“'.repeat(100_000)],
    ['quoted words', '"a" '.repeat(25_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['single quotation marks and brackets', "'[".repeat(50_000)],
    ['shouting', 'AB CD '.repeat(17_000)],
    ['one word', 'a '.repeat(50_000)],
    ['one capital letter and points', 'A.'.repeat(50_000)],
    ['abbreviations', 'e.g. '.repeat(20_000)],
    ['sentences', 'I am. '.repeat(17_000)],
    ['questions', 'Why? '.repeat(20_000)],
    ['colons', 'a: '.repeat(33_000)],
    ['postscripts', 'P.S. '.repeat(20_000)],
    ['paragraphs', 'a\n\n'.repeat(33_000)],
    ['greetings', 'Hi Raj,\n'.repeat(12_500)],
    ['closings', 'Best regards,\n'.repeat(7_000)],
    ['headings', '# a\n'.repeat(25_000)],
    ['tables', '|-'.repeat(50_000)],
    ['links', '[a](b) '.repeat(14_000)],
    ['addresses of pages', 'www.a.b/'.repeat(12_500)],
    ['entities', '&amp;'.repeat(20_000)],
    ['hashes', '#'.repeat(100_000)],
    ['digits', '1'.repeat(100_000)],
    ['figures', '1. '.repeat(33_000)],
    ['letters with marks', 'e\u0301'.repeat(50_000)],
    ['marks alone', '\u0301'.repeat(100_000)],
    ['joiners', '\u200d'.repeat(100_000)],
    ['letters of another script', '東'.repeat(100_000)],
    ['carriage returns', '\r'.repeat(100_000)],
    ['thanks', 'thank you '.repeat(10_000)],
    ['phrases that are nearly wordy', 'due to the fact '.repeat(6_250)],
    ['wishes', 'I would love to join '.repeat(4_700)],
    ['needs', 'I need an answer '.repeat(5_800)],
    ['blanks between words', `a${' '.repeat(99_998)}b`],
  ])('100,000 characters of %s take less than 50 ms', (_, text) => {
    const file = `${FRONT_MATTER}Hi Raj,\n\n${text}\n\nBest,\nAlex\n`;
    findings(file.slice(0, 3000));
    expect(quickest(() => findings(file))).toBeLessThan(50);
  });

  test.each([
    ['a long name', `interviewer: ${'Raj '.repeat(4_500)}`],
    ['a name of one word', `interviewer: ${'a'.repeat(19_000)}`],
    ['a name of hyphens', `interviewer: ${'a-'.repeat(9_500)}`],
    ['a long company', `interviewer: Raj\ncompany: ${'Acme Ltd '.repeat(2_000)}`],
    ['a long topic', `interviewer: Raj\ntopics: [${'event sourcing '.repeat(1_200)}]`],
    ['many topics', `interviewer: Raj\ntopics: [${'event sourcing, '.repeat(1_200)}]`],
    ['many interests', `interviewer: Raj\ninterests:\n${'  - trail running\n'.repeat(1_000)}`],
    ['many keys', `interviewer: Raj\n${Array.from({ length: 1_500 }, (_, i) => `key${i}: x`).join('\n')}`],
    [
      'keys of one letter off',
      `interviewer: Raj\n${Array.from({ length: 900 }, (_, i) => `topic${i}: x`).join('\n')}`,
    ],
    ['many ignored rules', `interviewer: Raj\nignore: [${'tone/causal, '.repeat(1_500)}]`],
    ['nested brackets', `interviewer: Raj\ntopics: ${'['.repeat(9_000)}`],
    ['nested maps', `interviewer: Raj\ntopics: ${'{a: '.repeat(4_500)}`],
    ['blanks', `interviewer: Raj\ntitle: ${' '.repeat(19_000)}x`],
    ['blanks and comments', `interviewer: Raj\ntitle: x${' #'.repeat(9_000)}`],
    ['quotation marks', `interviewer: Raj\ntitle: ${'"'.repeat(19_000)}`],
    ['a front matter that never ends', 'interviewer: Raj\n'.repeat(6_000)],
    ['a long date', `interviewer: Raj\ninterviewed: ${'2026-11-20T'.repeat(1_700)}`],
    ['a long address', `interviewer: Raj\nemail: ${'a@b.'.repeat(4_700)}`],
    ['a long mailbox', `interviewer: Raj\nvia: ${'a <'.repeat(6_000)}`],
  ])('a front matter with %s takes less than 50 ms', (_, yaml) => {
    const file = `---\n${yaml}\n---\n${BODY}`;
    findings(CLEAN_NOTE);
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
