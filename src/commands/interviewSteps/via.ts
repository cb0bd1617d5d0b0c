import * as vscode from 'vscode';
import { parseMailbox } from '../../note/mailbox.js';
import { askText } from '../quickInput.js';
import type { Step } from '../steps.js';
import { oneLine, type Reading } from './answers.js';

const { Error: ERROR, Info: INFO } = vscode.InputBoxValidationSeverity;
const MAX_NAMES_SHOWN = 3;

/**
 * Who forwards the notes to those whose address is not known, usually the recruiter.
 *
 * @param offered mailboxes that are likely, the likeliest first
 */
export function viaStep<A extends { readonly interviewers: string; readonly via: string | undefined }>(
  { readPastedList }: Reading,
  offered: (answers: A) => readonly string[],
): Step<A> {
  const withoutAddress = ({ interviewers }: A) =>
    readPastedList(interviewers).interviewers.flatMap(({ name, email }) => (email ? [] : [name]));
  return {
    isNeeded: (answers) => withoutAddress(answers).length > 0,
    async ask(answers, position) {
      const names = withoutAddress(answers);
      const value = await askText(
        {
          prompt: `No address for ${listed(names)}: who forwards their ${names.length === 1 ? 'note' : 'notes'}? Leave it empty if nobody does.`,
          placeholder: 'Dana Reed <dana@example.com>',
          value: answers.via ?? offered(answers)[0] ?? '',
          validate: (text) => describeForwarder(text, names),
        },
        position,
      );
      return typeof value === 'string' ? { ...answers, via: oneLine(value) } : value;
    },
  };
}

function describeForwarder(
  text: string,
  names: readonly string[],
): vscode.InputBoxValidationMessage | undefined {
  if (oneLine(text) === '') return undefined;
  const mailbox = parseMailbox(oneLine(text));
  if (!mailbox) return { message: 'A name with an address: Dana Reed <dana@example.com>.', severity: ERROR };
  const notes = names.length === 1 ? 'the note' : 'the notes';
  const message = `${mailbox.name || mailbox.address} passes on ${notes} to ${listed(names)}, whose address is not known.`;
  return { message, severity: INFO };
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES_SHOWN);
  const more = names.length - shown.length;
  return more > 0
    ? `${shown.join(', ')} and ${more} more`
    : shown.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}
