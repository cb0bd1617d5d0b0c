import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SentenceIndex } from '../../../src/guidelines/sentenceIndex.js';
import { NoteDirectory } from '../../../src/guidelines/siblings.js';
import { findPlaceholders } from '../../../src/guidelines/specificity/placeholder.js';
import { type Note, parseNote } from '../../../src/note/note.js';
import { applyEdits, type TextRange } from '../../../src/note/text.js';
import { BUILT_IN_TEMPLATES } from '../../../src/templates/builtIn.js';
import { findTemplateProblems } from '../../../src/templates/problems.js';
import { renderNote } from '../../../src/templates/render.js';
import { findings, NOW } from '../support/checking.js';
import { tries } from '../support/properties.js';
import { TOLD, VALUES } from '../support/templates.js';

const GIVEN = 'Raj Priya Una Tomás Nguyễn Mei José Aoife Li Dana Kofi Sofía Ravi 健太 Олена'.split(' ');
const FAMILY =
  'Patel Shah O’Neil Alvarez Thị-Ánh Chen de-la-Cruz Byrne Wei Reed Mensah 佐藤 Коваль Smith'.split(' ');
const someone = fc
  .tuple(fc.constantFrom('', 'Dr. '), fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY))
  .map(([title, given, family]) => `${title}${given} ${family}`);
const loop = fc.uniqueArray(someone, { minLength: 2, maxLength: 8 });
/** Any day: its name and its month are words of the note. */
const interviewed = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((day) => `${day.toISOString().slice(0, 10)}T15:00-08:00`);

/** What each of eight people might fill a gap with. */
const OWN_WORDS = [
  'the replay of a whole day of orders',
  'how the night shift hands over its patients',
  'those backfills that must never run twice',
  'a pilot in three schools of the county',
  'why the price list changed in the spring',
  'the tender for the bridge at Ardross',
  'your two rounds of interviews with farmers',
  'that kitchen without a single freezer',
];

function noteOf(text: string): Note {
  const note = parseNote(text);
  if (!note) throw new Error(`no note: ${text}`);
  return note;
}

function textsOf(note: Note, ranges: Iterable<TextRange>): string[] {
  return [...ranges].map(({ start, end }) => note.text.slice(start, end));
}

/** What the rules find in each note of a loop, beside the others. */
function findingsOfLoop(texts: readonly string[], now = NOW): string[] {
  const directory = new NoteDirectory(new SentenceIndex());
  for (const [i, text] of texts.entries()) {
    const note = noteOf(text);
    directory.set(
      { file: String(i), interviewer: note.interviewer, company: note.company },
      note.body.sentences,
    );
  }
  return texts.flatMap((text, i) =>
    findings(text, { siblings: directory.siblingsOf(String(i)), now }).map(
      ({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`,
    ),
  );
}

describe.each(BUILT_IN_TEMPLATES)('$label', ({ text: template }) => {
  test('has no mistakes, a name and a description', () => {
    expect(findTemplateProblems(template)).toEqual([]);
    expect(BUILT_IN_TEMPLATES.map(({ detail }) => detail)).not.toContain('');
  });

  test.each([
    ['as it is right after the interview', VALUES],
    ['with all that can be known, the same for everybody', TOLD],
  ])('leaves every interviewer of a loop a note whose only findings are its gaps, %s', (_, values) => {
    fc.assert(
      fc.property(loop, interviewed, (people, day) => {
        const onDay = { ...values, interviewed: day };
        const texts = people.map((interviewer) => renderNote(template, { ...onDay, interviewer }).text);
        const gaps = texts.flatMap((text) => {
          const note = noteOf(text);
          return textsOf(note, findPlaceholders(note)).map((gap) => `specificity/placeholder: ${gap}`);
        });
        expect(findingsOfLoop(texts, new Date(day)).sort()).toEqual(gaps.sort());
        expect(gaps.length).toBeGreaterThan(2 * people.length);
      }),
      { numRuns: tries(6), examples: [[['Raj Patel', 'Priya Shah', 'Nguyễn Thị Ánh'], '2026-11-28T00:30Z']] },
    );
  });

  test('every sentence of a message that says anything has a gap of its own', () => {
    // So no two notes of one template share one, whatever wordings fall together.
    const directory = new NoteDirectory(new SentenceIndex());
    for (const given of GIVEN) {
      const { text } = renderNote(template, { ...TOLD, interviewer: `${given} Patel` });
      const { body } = noteOf(text);
      directory.set({ file: given, interviewer: given, company: '' }, body.sentences);
      for (const sentence of body.sentences) {
        const twin = directory.siblingsOf('').sentencesLike(sentence);
        if (twin.length > 0) expect(sentence.text).toContain('[');
      }
    }
  });

  test('reads differently for different people, and alike for one', () => {
    const messageFor = (interviewer: string) =>
      renderNote(template, { ...VALUES, interviewer }).text.replace(/^[\s\S]*?,\n\n/, '');
    const people = GIVEN.flatMap((given) => FAMILY.slice(0, 4).map((family) => `${given} ${family}`));
    expect(new Set(people.map(messageFor)).size).toBeGreaterThanOrEqual(15);
    expect(messageFor('Raj Patel')).toBe(messageFor('raj patel'));
  });

  test('stays clear of the others once its gaps are filled in', () => {
    // As many loops as it takes for every wording to meet itself in the words of somebody else.
    for (let first = 0; first < 80; first += OWN_WORDS.length) {
      const texts = OWN_WORDS.map((newText, i) => {
        const interviewer = `${GIVEN[i]} ${FAMILY[i]} ${first}`;
        const note = noteOf(renderNote(template, { ...TOLD, interviewer }).text);
        return applyEdits(
          note.text,
          [...findPlaceholders(note)].map((range) => ({ range, newText })),
        );
      });
      expect(findingsOfLoop(texts).filter((finding) => finding.startsWith('personalization/'))).toEqual([]);
    }
  });
});
