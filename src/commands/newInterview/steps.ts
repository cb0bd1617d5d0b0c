import * as vscode from 'vscode';
import { interviewTimeInWords, readInterviewTime } from '../../invitation/interviewTime.js';
import { type Interviewer, readPastedList, restoreLines } from '../../invitation/pastedList.js';
import type { NoteTemplate } from '../../templates/template.js';
import type { TemplateList } from '../../workspace/templates.js';
import { chooseTemplate } from '../chooseTemplate.js';
import { askText, BACK, type Step } from '../quickInput.js';

/** What was typed so far, kept as typed, for when the person comes back to it. */
export interface Typed {
  readonly company: string;
  readonly role: string;
  readonly ended: string;
  readonly interviewers: string;
  readonly template: NoteTemplate | undefined;
}

export const NOTHING_TYPED: Typed = {
  company: '',
  role: '',
  ended: 'now',
  interviewers: '',
  template: undefined,
};

const { Error: ERROR, Info: INFO } = vscode.InputBoxValidationSeverity;
const MAX_NAMES_SHOWN = 6;
const MAX_ERRORS_SHOWN = 2;
/** In characters: what comes at once and is shorter was typed, or is a single name. */
const SHORTEST_LIST = 8;

const company: Step<Typed> = async (typed, position) => {
  const value = await askText(
    {
      prompt: 'Which company did you interview with?',
      placeholder: 'Amazon',
      value: typed.company,
      validate: (text) =>
        oneLine(text) === '' ? { message: 'Name the company.', severity: ERROR } : undefined,
    },
    position,
  );
  return typeof value === 'string' ? { ...typed, company: oneLine(value) } : value;
};

const role: Step<Typed> = async (typed, position) => {
  const value = await askText(
    {
      prompt: 'For which role?',
      placeholder: 'Software Development Engineer II',
      value: typed.role,
      validate: (text) => (oneLine(text) === '' ? { message: 'Name the role.', severity: ERROR } : undefined),
    },
    position,
  );
  return typeof value === 'string' ? { ...typed, role: oneLine(value) } : value;
};

const ended: Step<Typed> = async (typed, position) => {
  const value = await askText(
    {
      prompt: 'When did the interview end? The deadline counts from here.',
      placeholder: 'now, 15:30, yesterday 3pm, 2h ago, 2026-11-20 15:00',
      value: typed.ended,
      validate: (text) => {
        const now = new Date();
        const time = readInterviewTime(text, now);
        return time
          ? { message: interviewTimeInWords(time, now), severity: INFO }
          : {
              message:
                'This is no moment that can be read: try 15:30, yesterday 3pm, 2h ago or 2026-11-20 15:00.',
              severity: ERROR,
            };
      },
    },
    position,
  );
  // A "now" is the moment at which it was said.
  return typeof value === 'string'
    ? { ...typed, ended: readInterviewTime(value, new Date())?.written ?? value }
    : value;
};

const interviewers: Step<Typed> = async (typed, position) => {
  const value = await askText(
    {
      prompt: 'Who interviewed you? Paste the list: names, with addresses and titles where you have them.',
      placeholder: 'Raj Patel <raj@example.com>, Engineering Manager; Priya Shah; Tom Lee',
      value: typed.interviewers,
      validate: describeList,
      restore: async (text, before) =>
        text.length - before.length < SHORTEST_LIST
          ? undefined
          : restoreLines(text, await vscode.env.clipboard.readText()),
    },
    position,
  );
  return typeof value === 'string' ? { ...typed, interviewers: value } : value;
};

/** @param templates are read when they are asked for: the person may write one in the meantime */
export function steps(templates: () => Promise<TemplateList>): readonly Step<Typed>[] {
  const template: Step<Typed> = async (typed, position) => {
    const chosen = await chooseTemplate('Which template shall the notes begin with?', templates, position);
    return chosen === undefined || chosen === BACK ? chosen : { ...typed, template: chosen };
  };
  return [company, role, ended, interviewers, template];
}

function describeList(text: string): vscode.InputBoxValidationMessage {
  const { interviewers: people, problems } = readPastedList(text);
  if (problems.length > 0) {
    return {
      message: problems
        .slice(0, MAX_ERRORS_SHOWN)
        .map(({ message }) => message)
        .join(' '),
      severity: ERROR,
    };
  }
  if (people.length === 0) return { message: 'Name at least one interviewer.', severity: ERROR };
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

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
