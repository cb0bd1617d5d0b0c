import type { FieldName } from '../note/fields.js';
import { fieldText } from '../note/fieldValues.js';
import type { Mailbox } from '../note/mailbox.js';
import type { Note } from '../note/note.js';
import { firstName } from '../note/personName.js';
import { checkAddress, checkName, checkSubject, checkVisible, readVia } from './envelope.js';
import { readMarkdown, renderHtml } from './markdown.js';
import { renderPlainText } from './plainText.js';
import { Refusal } from './refusal.js';

/** One message as its reader gets it: nothing of the front matter, no marks of markdown. */
export interface Message {
  /** `undefined` where the note names no address: the person chooses in their mail program. */
  readonly to: Mailbox | undefined;
  /** `''` where the note has none. */
  readonly subject: string;
  /** Plain text, with `\n` between lines. */
  readonly text: string;
  /** The same as HTML, without what stands around a body. */
  readonly html: string;
}

/** Neither tab nor line break: what no keyboard writes, and no reader sees. */
const CONTROL = /(?![\t\r\n])\p{Cc}/u;

/**
 * The message of a note: to the interviewer, else to who forwards it, with a line that asks for that.
 *
 * @throws Refusal where it could not be sent as it stands
 */
export function noteMessage(note: Note): Message {
  const address = oneLine(note, 'email');
  const name = checkName(note.interviewer, 'interviewer');
  if (address === '') {
    const via = oneLine(note, 'via');
    return via === ''
      ? { to: undefined, subject: subjectOf(note), ...messageText(note) }
      : forwardMessage([note], readVia(via));
  }
  return {
    to: { name, address: checkAddress(address, 'email') },
    subject: subjectOf(note),
    ...messageText(note),
  };
}

/**
 * One message that asks somebody to pass notes on, each under the name of the person it is for.
 *
 * @param notes at least one
 * @throws Refusal where one of them could not be sent as it stands
 */
export function forwardMessage(notes: readonly Note[], via: Mailbox): Message {
  const people = notes.map((note) => ({ label: labelOf(note), ...messageText(note) }));
  const [first] = people;
  const [note] = notes;
  const isOne = people.length === 1 && first && note;
  const subject = isOne
    ? subjectOf(note) || `Thank-you note for ${nameOf(note)}`
    : 'Thank-you notes for my interviewers';
  const greeting = via.name === '' ? 'Hello,' : `Hi ${firstName(via.name)},`;
  const request = isOne
    ? `Could you please pass the note below on to ${first.label}? Thank you!`
    : 'Could you please pass these notes on to the people they are for? Thank you!';
  return {
    to: via,
    subject,
    text: [
      `${greeting}\n\n${request}`,
      ...people.map(({ label, text }) => `${isOne ? RULE : `${RULE}\nFor ${label}\n${RULE}`}\n\n${text}`),
    ].join('\n\n'),
    html: [
      `<p>${escapeHtml(greeting)}</p>\n<p>${escapeHtml(request)}</p>\n`,
      ...people.map(
        ({ label, html }) =>
          `<hr>\n${isOne ? '' : `<p><strong>For ${escapeHtml(label)}</strong></p>\n`}${html}`,
      ),
    ].join(''),
  };
}

const RULE = '-'.repeat(40);

function nameOf({ interviewer }: Note): string {
  if (interviewer === '')
    throw new Refusal('`interviewer` is empty: whom shall the note be passed on to?', 'interviewer');
  return checkName(interviewer, 'interviewer');
}

/** With the title, so that the recruiter knows which Raj is meant. */
function labelOf(note: Note): string {
  const title = checkVisible(fieldText(note.frontMatter, 'title'), 'title', 'The title');
  return title === '' ? nameOf(note) : `${nameOf(note)}, ${title}`;
}

function subjectOf(note: Note): string {
  return checkSubject(oneLine(note, 'subject'));
}

/** The text of a field, which must not be a list: only one of its items could be used. */
function oneLine({ frontMatter }: Note, field: FieldName): string {
  const kind = frontMatter.entries.get(field)?.value.kind ?? 'empty';
  if (kind !== 'empty' && kind !== 'scalar') {
    throw new Refusal(`\`${field}\` must be one line of text. Write it as \`${field}: …\`.`, field);
  }
  return fieldText(frontMatter, field);
}

/**
 * What a note says, without whom to.
 *
 * @throws Refusal where there is nothing, or something that nobody can see
 */
export function messageText(note: Note): Pick<Message, 'text' | 'html'> {
  const written = note.text.slice(note.frontMatter.range.end);
  const control = CONTROL.exec(written)?.[0].codePointAt(0);
  if (control !== undefined) {
    const name = `U+${control.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new Refusal(`The message has an invisible control character in it (${name}). Take it out.`);
  }
  const tokens = readMarkdown(written);
  const text = renderPlainText(tokens);
  if (text === '') throw new Refusal('There is no message yet: write it below the front matter.');
  return { text, html: renderHtml(tokens) };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
