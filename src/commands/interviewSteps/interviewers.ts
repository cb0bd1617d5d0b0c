import * as vscode from 'vscode';
import type { Interviewer } from '../../invitation/pastedList.js';
import { nameKey } from '../../note/personName.js';
import { askText } from '../quickInput.js';
import type { Step } from '../steps.js';
import type { Reading } from './answers.js';

const { Error: ERROR, Info: INFO } = vscode.InputBoxValidationSeverity;
const MAX_NAMES_SHOWN = 6;
const MAX_ERRORS_SHOWN = 2;
/** In characters: what comes at once and is shorter was typed, or is a single name. */
const SHORTEST_LIST = 8;
const PROMPT = 'Who interviewed you? Paste the list: names, with addresses and titles where you have them.';

/** @param taken who has a note already, and what to call that */
export function interviewersStep<A extends { readonly interviewers: string }>(
  { readPastedList, restoreLines }: Reading,
  taken: (answers: A) => readonly string[] = () => [],
  prompt = PROMPT,
): Step<A> {
  return {
    async ask(answers, position) {
      const value = await askText(
        {
          prompt,
          placeholder: 'Raj Patel <raj@example.com>, Engineering Manager; Priya Shah; Tom Lee',
          value: answers.interviewers,
          validate: (text) => describeList(readPastedList(text), taken(answers)),
          restore: async (text, before) =>
            text.length - before.length < SHORTEST_LIST
              ? undefined
              : restoreLines(text, await vscode.env.clipboard.readText()),
        },
        position,
      );
      return typeof value === 'string' ? { ...answers, interviewers: value } : value;
    },
  };
}

function describeList(
  { interviewers: people, problems }: ReturnType<Reading['readPastedList']>,
  taken: readonly string[],
): vscode.InputBoxValidationMessage {
  const known = people.find(({ name }) => taken.some((other) => nameKey(other) === nameKey(name)));
  const errors = [
    ...problems.map(({ message }) => message),
    ...(known ? [`${known.name} has a note already.`] : []),
    ...(people.length === 0 && problems.length === 0 ? ['Name at least one interviewer.'] : []),
  ];
  if (errors.length > 0) return { message: errors.slice(0, MAX_ERRORS_SHOWN).join(' '), severity: ERROR };
  const shown = people.slice(0, MAX_NAMES_SHOWN).map(describe).join(', ');
  const more = people.length > MAX_NAMES_SHOWN ? ` and ${people.length - MAX_NAMES_SHOWN} more` : '';
  return {
    message: `${people.length === 1 ? '1 note' : `${people.length} notes`}: ${shown}${more}`,
    severity: INFO,
  };
}

function describe({ name, title }: Interviewer): string {
  return title ? `${name} (${title})` : name;
}
