import type { FieldName } from '../note/fields.js';
import { isAddress, type Mailbox, parseMailbox } from '../note/mailbox.js';
import { Refusal } from './refusal.js';

// What stands around a message, for whom it is and what it is called, must be exactly what the person sees in the note.
// What a mail program could read in another way is refused, and never made harmless by leaving something out: a name
// that is changed without a word is a name that nobody has looked at.

/** Line breaks, other control characters, halves of characters, and marks that turn the direction of the text. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
/** What adds a recipient or a text to a link or a header, where somebody on the way decodes once too often. */
const PARAMETER =
  /(?:^|[^\p{L}\p{N}]|%[0-9a-f]{2})(?:(?:to|b?cc|from|subject|su|body|attach(?:ment)?|(?:in-)?reply-to)(?:=|%3d)|b?cc\s*[:=])/iu;

export function checkSubject(subject: string): string {
  checkLine(subject, 'subject', 'The subject');
  return subject;
}

/** @param field where the name stands */
export function checkName(name: string, field: FieldName): string {
  checkLine(name, field, `The name in \`${field}\``);
  if ((name.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw new Refusal(
      `The name in \`${field}\` has a quotation mark without its partner. Take it out.`,
      field,
    );
  }
  if (/\S@\S/.test(name)) {
    throw new Refusal(`The name in \`${field}\` has an address in it. Leave only the name there.`, field);
  }
  return name;
}

export function checkAddress(address: string, field: FieldName): string {
  if (!isAddress(address) || INVISIBLE.test(address) || PARAMETER.test(address)) {
    throw new Refusal(`“${shown(address)}” in \`${field}\` is no address that mail can be sent to.`, field);
  }
  return address;
}

/** Reads `via`, and refuses what is not one name with one address. */
export function readVia(via: string): Mailbox {
  const mailbox = parseMailbox(via);
  if (!mailbox || INVISIBLE.test(via)) {
    throw new Refusal(
      '`via` must be one name with one address, like Dana Reed <dana@example.com>. Nothing else may stand there.',
      'via',
    );
  }
  const address = checkAddress(mailbox.address, 'via');
  // Address books and calendars write the address where a name is missing.
  return { name: mailbox.name === address ? '' : checkName(mailbox.name, 'via'), address };
}

/** @param subject what the text is, to begin a sentence with */
export function checkVisible(text: string, field: FieldName, subject: string): string {
  if (INVISIBLE.test(text)) {
    throw new Refusal(
      `${subject} has a line break or another invisible character in it, behind which a mail program could read something else. Write it as one line of plain text.`,
      field,
    );
  }
  return text;
}

function checkLine(text: string, field: FieldName, subject: string): void {
  checkVisible(text, field, subject);
  if (/[<>]/.test(text)) {
    throw new Refusal(
      `${subject} has an angle bracket in it, as stands around an address. Take it out.`,
      field,
    );
  }
  const parameter = PARAMETER.exec(text)?.[0].trim();
  if (parameter) {
    throw new Refusal(
      `${subject} has “${shown(parameter)}” in it, which a mail program could take for another recipient or text. Write it differently.`,
      field,
    );
  }
}

/** As much of a text as a message can show, without what would not be seen. */
function shown(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]+/gu, '␣');
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible;
}
