import { setField } from './editFrontMatter.js';
import type { Note } from './note.js';
import type { TextEdit, TextRange } from './text.js';

/** What an interview is called, before and after. */
export interface Renaming {
  readonly company: { readonly from: string; readonly to: string };
  readonly role: { readonly from: string; readonly to: string };
}

/** The edits that give a note the company and role; with `inMessage` the message and its subject as well. */
export function renameEdits(note: Note, renaming: Renaming, inMessage: boolean): TextEdit[] {
  const { company, role } = renaming;
  return [
    ...(note.company === company.to ? [] : setField(note.text, 'company', company.to)),
    ...(note.role === role.to ? [] : setField(note.text, 'role', role.to)),
    ...(inMessage ? mentions(note, renaming).map(({ range, to }) => ({ range, newText: to })) : []),
  ];
}

/** How often subject and message name the company or the role as they were called before. */
export function countMentions(note: Note, renaming: Renaming): number {
  return mentions(note, renaming).length;
}

interface Mention {
  readonly range: TextRange;
  readonly to: string;
}

function mentions(note: Note, { company, role }: Renaming): Mention[] {
  const subject = note.frontMatter.entries.get('subject');
  const stretches =
    subject?.value.kind === 'scalar' ? [subject.valueRange, note.body.range] : [note.body.range];
  // The longer name first: "Amazon Web Services" is no mention of "Amazon".
  const names = [company, role]
    .filter(({ from, to }) => from !== '' && from !== to)
    .sort((a, b) => b.from.length - a.from.length);
  const found: Mention[] = [];
  for (const stretch of stretches) {
    for (const { from, to } of names) {
      for (const range of occurrences(note.text, from, stretch)) {
        if (!found.some((other) => range.start < other.range.end && other.range.start < range.end))
          found.push({ range, to });
      }
    }
  }
  return found;
}

/** Where a name stands as whole words, written just so. */
function occurrences(text: string, name: string, { start, end }: TextRange): TextRange[] {
  const found: TextRange[] = [];
  for (
    let at = text.indexOf(name, start);
    at >= 0 && at + name.length <= end;
    at = text.indexOf(name, at + 1)
  ) {
    const range = { start: at, end: at + name.length };
    if (!isLetter(text[at - 1]) && !isLetter(text[range.end])) found.push(range);
  }
  return found;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}
