import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InterviewAnswers, planFolder, planNotes } from '../../../src/commands/newInterview/plan.js';
import { parseNote } from '../../../src/note/note.js';
import { BUILT_IN_TEMPLATES } from '../../../src/templates/builtIn.js';

const ANSWERS: InterviewAnswers = {
  company: 'Amazon',
  role: 'Software Development Engineer II',
  ended: { written: '2026-11-20T15:00-08:00', day: '2026-11-20' },
  interviewers: [
    { name: 'Raj Patel', title: 'Engineering Manager', email: 'raj@example.com' },
    { name: 'Raj Patel', title: undefined, email: 'other@example.com' },
    { name: 'Priya Shah', title: undefined, email: undefined },
  ],
  via: 'Dana Reed <dana@example.com>',
  template: BUILT_IN_TEMPLATES[0],
  candidate: { name: '', email: '', signature: '' },
};

test('the folder is named after the interview', () => {
  expect(planFolder(ANSWERS)).toBe('2026-11-20-amazon-software-development-engineer-ii');
});

test('there is one note an interviewer, none in place of another or of what is there', () => {
  const names = planNotes(ANSWERS, ['Priya-Shah.md']).map(({ fileName }) => fileName);
  expect(names).toEqual(['raj-patel.md', 'raj-patel-2.md', 'priya-shah-2.md']);
});

test('a file is called what its template says, and still lies in the folder, beside the others', () => {
  const template = { ...ANSWERS.template, text: '---\nfile: ../{{firstName}} / late\n---\nHi' };
  const names = planNotes({ ...ANSWERS, template }, ['raj-late.md']).map(({ fileName }) => fileName);
  expect(names).toEqual(['raj-late-2.md', 'raj-late-3.md', 'priya-late.md']);
});

test('a note is signed by the candidate, or leaves a gap for the name', () => {
  const end = (name: string, signature: string) =>
    planNotes({ ...ANSWERS, candidate: { name, email: '', signature } }, [])[0]?.text.split(
      'Best regards,\n',
    )[1];
  expect(end('', '')).toBe('[Your name]\n');
  expect(end('Alex Kim', '')).toBe('Alex Kim\n');
  expect(end('Alex Kim', 'Alex\n+1 555')).toBe('Alex\n+1 555\n');
});

test('a note says what was answered', () => {
  const [raj, , priya] = planNotes(ANSWERS, []).map(({ text }) => parseNote(text));
  expect(raj).toMatchObject({
    interviewer: 'Raj Patel',
    company: 'Amazon',
    role: ANSWERS.role,
    isSent: false,
  });
  expect(raj?.interviewed?.instant).toEqual(new Date('2026-11-20T23:00Z'));
  expect(raj?.frontMatter.entries.get('title')?.value).toMatchObject({ text: 'Engineering Manager' });
  expect(priya?.frontMatter.entries.get('title')?.value).toEqual({ kind: 'empty' });
  // Who has an address needs nobody to forward the note.
  expect(raj?.frontMatter.entries.get('via')?.value.kind ?? 'empty').toBe('empty');
  expect(priya?.frontMatter.entries.get('via')?.value).toMatchObject({ text: ANSWERS.via });
});

test('whoever the interviewers are, all file names differ and all notes are notes', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => /^\p{L}/u.test(text) && !/[\p{Cc}\u2028\u2029]/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.oneof(name, fc.constant('Raj')), { minLength: 1, maxLength: 8 }), (names) => {
      const interviewers = names.map((person) => ({
        name: person.trim(),
        title: undefined,
        email: undefined,
      }));
      const notes = planNotes({ ...ANSWERS, interviewers }, []);
      expect(new Set(notes.map(({ fileName }) => fileName.toLowerCase())).size).toBe(names.length);
      for (const [i, { text, firstGap }] of notes.entries()) {
        expect(parseNote(text)?.interviewer).toBe(interviewers[i]?.name);
        expect(firstGap).toBeDefined();
      }
    }),
  );
});
