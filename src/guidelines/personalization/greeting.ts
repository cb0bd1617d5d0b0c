import { matchName } from '../../note/matchName.js';
import type { Note } from '../../note/note.js';
import { greetingName, HONORIFICS, nameKey, parsePersonName } from '../../note/personName.js';
import { lineEnding } from '../../note/text.js';
import type { Fix, Guideline } from '../guideline.js';
import { greetingLine } from '../places.js';

/** Words by which a greeting addresses an office or a crowd instead of a person. */
const NOBODY = new Set(
  (
    'there all everyone everybody team teams folks friend friends sir sirs madam madame maam whom whomever it may concern this ' +
    'hiring recruiting recruitment recruiter recruiters talent acquisition human resources hr people manager managers ' +
    'department committee panel panellist panellists members member interviewer interviewers interview selection search ' +
    'board colleague colleagues ladies gentlemen the and or of at to your a an again dear mate guys head office staff group ' +
    'organisation organization company crew sirmadam ma'
  ).split(' '),
);

export const greeting: Guideline = {
  id: 'personalization/greeting',
  severity: 'warning',
  description: 'There is no greeting, or it greets nobody by name.',
  page: {
    why: 'A note that greets the reader by name is a note to that reader. “Hi there” could have gone to anyone, and probably did.',
    bad: 'Dear Hiring Manager,',
    good: 'Hi Raj,',
  },
  *check({ note }) {
    const { greeting } = note.body;
    if (!greeting) {
      yield {
        range: greetingLine(note),
        message: `Begin with a greeting by name: "Hi ${greetingName(note.interviewer)},".`,
        fixes: insertGreeting(note),
      };
    } else if (
      !greeting.addressee ||
      greetsNobody(note, note.text.slice(greeting.addressee.start, greeting.addressee.end))
    ) {
      yield {
        range: greeting.range,
        message: `Greet the interviewer by name: "Hi ${greetingName(note.interviewer)},".`,
        fixes: replaceAddressee(note),
      };
    }
  },
};

/** "Hi there", "Dear Hiring Manager", "Dear Acme team", "Hi friend": no word of it is a person's name. */
export function greetsNobody(note: Note, addressee: string): boolean {
  const { tokens, honorific } = parsePersonName(addressee);
  if (tokens.length === 0) return true;
  // A way to address this very person, however much it sounds like an office: "Dear Judge Reyes".
  const match = matchName(addressee, note.interviewer).kind;
  if (match === 'right' && note.interviewer !== '') return false;
  const company = new Set(parsePersonName(note.company).tokens.map((token) => token.key));
  // "Dear Mrs. Bello" is a person, though the firm is Adeyinka & Bello.
  const isCompany = (key: string) => honorific === undefined && company.has(key);
  // "Good evening, Chef", "Dear Mr Mayor": a title alone is nobody's name.
  const isTitle = (key: string) =>
    honorific === undefined ? HONORIFICS.has(key) || RESPECTFUL.has(key) : HEADS.has(key);
  if (tokens.every(({ key }) => NOBODY.has(key) || isCompany(key) || isTitle(key))) return true;
  if (match !== 'other') return false;
  // A name is written with a capital; what is not may still be the name of this very person.
  const capitalised =
    honorific !== undefined ||
    tokens.some((token) => !NOBODY.has(token.key) && /^[^\p{Ll}]/u.test(token.text));
  const isOffice = tokens.some((token) => OFFICES.has(token.key));
  return !capitalised || isOffice;
}

/** "Good evening, Ma": what one calls somebody without a name. */
const RESPECTFUL = new Set(['ma', 'sah', 'boss', 'excellency', 'worship', 'honour', 'honor', 'reverence']);
/** Who is addressed by an office behind a title: "Madam Chair". Most other titles are family names as well. */
const HEADS = new Set(
  'mayor president chair chairman chairwoman minister speaker director principal governor ambassador chancellor commissioner'.split(
    ' ',
  ),
);
const OFFICES = new Set(
  'hiring recruiting recruitment hr manager team department committee panel sir madam'
    .split(' ')
    .map(nameKey),
);

function insertGreeting(note: Note): Fix[] {
  const name = greetingName(note.interviewer);
  if (!name) return [];
  const first = note.body.paragraphs[0];
  const at = first?.range.start ?? note.text.length;
  const newline = lineEnding(note.text);
  return [
    {
      title: `Begin with "Hi ${name},"`,
      edits: [{ range: { start: at, end: at }, newText: `Hi ${name},${newline}${newline}` }],
    },
  ];
}

function replaceAddressee(note: Note): Fix[] {
  const name = greetingName(note.interviewer);
  const { greeting } = note.body;
  if (!name || !greeting) return [];
  const written = note.text.slice(greeting.range.start, greeting.range.end);
  const salutation =
    /^(?:to|greetings)/i.test(written) || !greeting.salutation
      ? 'Dear'
      : note.text.slice(greeting.salutation.start, greeting.salutation.end);
  const ending = /[,:!;–—-]$/.exec(written)?.[0] ?? ',';
  return [
    { title: `Greet ${name}`, edits: [{ range: greeting.range, newText: `${salutation} ${name}${ending}` }] },
  ];
}
