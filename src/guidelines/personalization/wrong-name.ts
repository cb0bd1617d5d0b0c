import { fieldText } from '../../note/fieldValues.js';
import { matchName } from '../../note/matchName.js';
import { greetingName, nameKey, parsePersonName } from '../../note/personName.js';
import { rangesOverlap, type TextRange } from '../../note/text.js';
import type { Fix, Guideline } from '../guideline.js';
import { greetsNobody } from './greeting.js';

export const wrongName: Guideline = {
  id: 'personalization/wrong-name',
  severity: 'error',
  description: 'The greeting names someone other than the interviewer, or misspells their name.',
  page: {
    why: 'Nothing says “copied” as loudly as another person’s name. Short forms, titles and names without their accents are fine.',
    bad: 'interviewer: Raj Patel\n---\nHi Rahul,',
    good: 'interviewer: Raj Patel\n---\nHi Raj,',
  },
  *check({ note, context, reading }) {
    const addressee = note.body.greeting?.addressee;
    if (!addressee || note.interviewer === '') return;
    // Who is greeted stands in the gap that is still to be filled.
    if (reading.gaps.some((gap) => rangesOverlap(gap, addressee))) return;
    const written = note.text.slice(addressee.start, addressee.end);
    // "Tom (and Bess the dog)": what stands in brackets is said by the way.
    const people = splitPeople(written.replace(/\s*\([^()]*\)$/, ''));
    const office = fieldText(note.frontMatter, 'title');
    const matches = people.map((person) => ({
      person,
      match: matchName(person.text, note.interviewer, office),
    }));
    if (matches.some(({ match }) => match.kind === 'right') || greetsNobody(note, written)) return;

    const misspelt = matches.find(({ match }) => match.kind === 'misspelt') ?? matches[0];
    if (!misspelt || misspelt.match.kind === 'right') return;
    const { person, match } = misspelt;
    const start = addressee.start + person.start;
    if (match.kind === 'misspelt') {
      const range = rangeOf(start, match.token);
      yield {
        range,
        message: `"${match.token.text}" is not how ${note.interviewer} is spelt: did you mean "${match.meant}"?`,
        fixes: [replace(range, match.meant)],
      };
      return;
    }
    const name = greetingName(note.interviewer);
    const colleague = [...context.siblings.colleaguesOf(note.company)].find(
      (other) =>
        nameKey(other) !== nameKey(note.interviewer) && matchName(person.text, other).kind === 'right',
    );
    yield {
      range: addressee,
      message: colleague
        ? `The greeting names ${colleague}, but this note is to ${note.interviewer}.`
        : `The greeting names "${written}", but this note is to ${note.interviewer}.`,
      fixes: [replace(addressee, name)],
    };
  },
};

function splitPeople(addressee: string): { text: string; start: number }[] {
  const people: { text: string; start: number }[] = [];
  for (const match of addressee.matchAll(/(?:(?!\s+(?:and|&|or)\s+|\s*\/\s*).)+/gu)) {
    const text = match[0].replace(/^\s*(?:and|&|or)\s+/, '');
    if (parsePersonName(text).tokens.length > 0)
      people.push({ text, start: match.index + match[0].length - text.length });
  }
  return people;
}

function rangeOf(start: number, token: { readonly text: string; readonly start: number }): TextRange {
  return { start: start + token.start, end: start + token.start + token.text.length };
}

function replace(range: TextRange, name: string): Fix {
  return { title: `Change to "${name}"`, edits: [{ range, newText: name }] };
}
