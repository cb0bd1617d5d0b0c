import type { Note } from '../../note/note.js';
import { fold } from './fold.js';
import type { Offer, Offers, Surroundings } from './offer.js';
import { lineAt } from './place.js';

const SALUTATIONS = ['Hi', 'Dear', 'Hello'];
const LEAST_TYPED = 2;

/** The name in the line that greets, or the whole greeting where the message is just begun. */
export function greetingOffers(
  note: Note,
  offset: number,
  around: Surroundings,
  isAsked: boolean,
): Offers | undefined {
  if (around.greetingName === '') return undefined;
  return nameOffers(note, offset, around, isAsked) ?? wholeOffers(note, offset, around, isAsked);
}

function nameOffers(
  note: Note,
  offset: number,
  { greetingName }: Surroundings,
  isAsked: boolean,
): Offers | undefined {
  const { text, body } = note;
  const { salutation, addressee } = body.greeting ?? {};
  if (!salutation || offset <= salutation.end || offset > lineAt(text, salutation.end).end) return undefined;
  const before = text.slice(salutation.end, offset);
  const blanks = /^,?[ \t]+/.exec(before)?.[0].length ?? 0;
  if (blanks === 0 || /[,.:;!?]/.test(before.slice(blanks))) return undefined;
  const start = salutation.end + blanks;
  const end = Math.max(offset, addressee?.end ?? 0);
  const current = text.slice(start, end);
  const isOpen = text.slice(end, lineAt(text, end).end).trim() === '';
  const names = [...new Set([greetingName, note.interviewer])];
  // Behind a name that is complete, Enter shall begin a line and not lengthen the name.
  if (!isAsked && names.includes(current)) return undefined;
  return {
    range: { start, end },
    offers: names
      .filter((name) => name !== current && fold(name).startsWith(fold(text.slice(start, offset))))
      .map((name) => ({
        kind: 'name',
        label: name,
        detail: 'interviewer',
        newText: isOpen ? `${name},` : name,
        filterText: text.slice(start, offset) || name,
      })),
  };
}

function wholeOffers(
  { text, body }: Note,
  offset: number,
  { greetingName }: Surroundings,
  isAsked: boolean,
): Offers | undefined {
  const line = lineAt(text, offset);
  const typed = text.slice(line.start, offset);
  const isFirst = text.slice(body.range.start, line.start).trim() === '';
  if (!isFirst || !/^\p{L}*$/u.test(typed) || text.slice(offset, line.end).trim() !== '') return undefined;
  const isBegun = body.greeting !== undefined && body.greeting.range.start !== line.start;
  if (typed === '' ? !isAsked || isBegun : typed.length < LEAST_TYPED) return undefined;
  const offers = SALUTATIONS.filter((word) => word.startsWith(typed)).map((word): Offer => {
    const label = `${word} ${greetingName},`;
    return { kind: 'greeting', label, detail: 'greeting', newText: label };
  });
  return offers.length > 0 ? { range: { start: line.start, end: offset }, offers } : undefined;
}
