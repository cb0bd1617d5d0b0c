import type { Candidate } from './candidate.js';

/** What is known of an interview when its notes are made. Everything is text; `''` and `[]` where nothing is known. */
export interface TemplateValues {
  readonly interviewer: string;
  readonly title: string;
  readonly email: string;
  readonly via: string;
  readonly company: string;
  readonly role: string;
  /** As the front matter writes it: `2026-11-20T15:00-08:00`. */
  readonly interviewed: string;
  readonly topics: readonly string[];
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly candidate: Candidate;
}

export interface Variable {
  /** One sentence, as markdown. */
  readonly description: string;
  /** What stands in a message in its place, in brackets, where nothing is known; `undefined` for what is only a section. */
  readonly gap: string | undefined;
}

/** All that a template may name between `{{` and `}}`. */
export const VARIABLES: Readonly<Record<string, Variable>> = {
  greetingName: {
    description: 'The name to greet them by: `Raj`, `Dr. O’Neil`.',
    gap: 'their name',
  },
  firstName: { description: 'Their first name: `Raj`.', gap: 'their name' },
  interviewer: { description: 'Their name in full: `Raj Patel`.', gap: 'their name' },
  title: { description: 'Their job title.', gap: 'their job title' },
  email: { description: 'Their address.', gap: 'their address' },
  via: { description: 'Who forwards the note, with the address.', gap: 'who forwards the note' },
  company: { description: 'The company you are applying to.', gap: 'the company' },
  role: { description: 'The role you are applying for.', gap: 'the role' },
  weekday: { description: 'The day of the interview: `Friday`.', gap: 'the day' },
  interviewedOn: {
    description: 'The day of the interview, with its date: `Friday, November 20`.',
    gap: 'the day',
  },
  interviewed: {
    description: 'When the interview ended, as the front matter writes it: `2026-11-20T15:00-08:00`.',
    gap: 'when the interview ended',
  },
  topic: { description: 'The first of the topics.', gap: 'something you talked about' },
  topics: { description: 'What you talked about: `a, b and c`.', gap: 'what you talked about' },
  'topics.or': { description: 'The same, as `a, b or c`.', gap: 'what you talked about' },
  'topics.items': {
    description: 'One after the other: `{{#topics.items}}- {{.}}{{/topics.items}}`.',
    gap: undefined,
  },
  skill: { description: 'The first of the skills.', gap: 'a skill they look for' },
  skills: {
    description: 'What they care about and you can show: `a, b and c`.',
    gap: 'skills they look for',
  },
  'skills.or': { description: 'The same, as `a, b or c`.', gap: 'skills they look for' },
  'skills.items': {
    description: 'One after the other: `{{#skills.items}}- {{.}}{{/skills.items}}`.',
    gap: undefined,
  },
  interest: { description: 'The first of the shared interests.', gap: 'an interest you share' },
  interests: {
    description: 'Shared interests or values that came up: `a, b and c`.',
    gap: 'interests you share',
  },
  'interests.or': { description: 'The same, as `a, b or c`.', gap: 'interests you share' },
  'interests.items': {
    description: 'One after the other: `{{#interests.items}}- {{.}}{{/interests.items}}`.',
    gap: undefined,
  },
  'candidate.name': { description: 'Your name: the setting `afterword.candidate.name`.', gap: 'Your name' },
  'candidate.email': {
    description: 'Your address: the setting `afterword.candidate.email`.',
    gap: 'your address',
  },
  'candidate.signature': {
    description:
      'What stands below "Best regards,": the setting `afterword.candidate.signature`, else your name.',
    gap: 'Your name',
  },
  oneOf: {
    description:
      'One of several wordings, chosen by the interviewer’s name, so that the interviewers of one loop read different ones: `{{#oneOf}} Thank you | Many thanks {{/oneOf}}`.',
    gap: undefined,
  },
};

/** The variable of a name, `undefined` where there is none. */
export function variableOf(name: string): Variable | undefined {
  return Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
}
