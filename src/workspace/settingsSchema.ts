import { DEFAULT_DEADLINE, DEFAULT_LIMITS } from '../guidelines/context.js';
import type { RuleInfo, Severity } from '../guidelines/guideline.js';
import { DIALECT_NAMES } from '../proofreading/dialectNames.js';

/** What `afterword.rules` makes of a rule. */
export type RuleSetting = Severity | 'off';

/** Every value of `afterword.rules`, the quietest first, and what it does. */
export const RULE_SETTINGS: Readonly<Record<RuleSetting, string>> = {
  off: 'Not checked.',
  hint: 'Shown as three dots under the first letters, and not in the Problems panel.',
  info: 'Underlined in blue: worth a look.',
  warning: 'Underlined in yellow: it breaks a guideline.',
  error: 'Underlined in red: it would embarrass you if sent now.',
};

/** A folder inside of the workspace: no leading slash, no `..`, and no colon, which would name a drive. */
export const RELATIVE_FOLDER = /^(?![/\\])(?!(?:.*[/\\])?\.\.(?:[/\\]|$))(?=.*[^\s/\\.])[^:]+$/;

/** A year; more would be no deadline, and far more no date. */
const MOST_HOURS = 24 * 365;

/**
 * The settings under `afterword.`, as JSON schemas. The manifest's are generated from these (`npm run generate`), and
 * `Settings` falls back to these defaults where a value does not fit.
 */
export const SETTINGS = {
  notesFolder: {
    type: 'string',
    default: 'interviews',
    pattern: RELATIVE_FOLDER.source,
    patternErrorMessage: 'A folder inside of the workspace, such as "interviews".',
    markdownDescription:
      'The folder for new notes, relative to the workspace folder. Notes that lie elsewhere are found and checked as well.',
  },
  templatesFolder: {
    type: 'string',
    default: 'interview-templates',
    pattern: RELATIVE_FOLDER.source,
    patternErrorMessage: 'A folder inside of the workspace, such as "interview-templates".',
    markdownDescription:
      'The folder for templates of your own, relative to the workspace folder. *Afterword: Edit Templates* makes it.',
  },
  resume: {
    type: 'string',
    default: '',
    markdownDescription:
      'Your resume, as markdown or plain text: a path relative to the workspace folder, or a whole URI. Sentences of a note that repeat it are reported (`reinforcement/resume-restated`).',
  },
  'candidate.name': {
    type: 'string',
    default: '',
    markdownDescription:
      'Your name, as you sign with it: new notes do. You are left out of the interviewers that an invitation names.',
  },
  'candidate.email': {
    type: 'string',
    default: '',
    markdownDescription:
      'The address to which invitations come. You are left out of the interviewers that an invitation names.',
  },
  'candidate.signature': {
    type: 'string',
    default: '',
    editPresentation: 'multilineText',
    markdownDescription:
      'What stands below "Best regards," in new notes where that shall be more than your name: a phone number, a link, on lines of their own.',
  },
  'mail.client': {
    type: 'string',
    default: 'default',
    enum: ['default', 'gmail', 'outlook', 'outlook-work'],
    enumDescriptions: [
      'The mail program that opens mail links on this machine.',
      'Gmail in the browser.',
      'Outlook.com in the browser, for personal accounts.',
      'Outlook in the browser, for accounts of work or school.',
    ],
    markdownDescription: 'Where *Open in Mail* opens a message.',
  },
  'deadline.hours': {
    type: 'number',
    default: DEFAULT_DEADLINE.hours,
    minimum: 1,
    maximum: MOST_HOURS,
    markdownDescription: 'Hours after the end of an interview within which its notes are to be sent.',
  },
  'deadline.dueSoonHours': {
    type: 'number',
    default: DEFAULT_DEADLINE.dueSoonHours,
    minimum: 0,
    maximum: MOST_HOURS,
    markdownDescription: 'Hours before its deadline from which a note counts as due soon.',
  },
  reminders: {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Say so when a note is due in four hours, in one hour, and when its deadline has passed.',
  },
  'limits.words': {
    type: 'integer',
    default: DEFAULT_LIMITS.words,
    minimum: 1,
    markdownDescription:
      'The most words that a message may have, greeting and sign-off aside (`conciseness/too-long`).',
  },
  'limits.paragraphs': {
    type: 'integer',
    default: DEFAULT_LIMITS.paragraphs,
    minimum: 1,
    markdownDescription:
      'The most paragraphs that a message may have between greeting and sign-off (`conciseness/too-many-paragraphs`).',
  },
  codeLens: {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Whether status, problems and actions stand over the greeting of a note. Other code lenses are switched by `#editor.codeLens#`.',
  },
  'proofreading.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Checks spelling and mechanics, and grammar as far as it can be told with confidence, on this machine. Turn it off where another extension does so already, such as Harper, LTeX or Code Spell Checker.',
  },
  'proofreading.dialect': {
    type: 'string',
    default: 'auto',
    enum: DIALECT_NAMES,
    enumDescriptions: [
      'What is right in any of the dialects is right.',
      'American English.',
      'British English.',
      'Australian English.',
      'Canadian English.',
      'Indian English.',
    ],
    markdownDescription: 'The English that your notes are written in.',
  },
  'proofreading.words': {
    type: 'array',
    default: [],
    items: { type: 'string' },
    uniqueItems: true,
    markdownDescription:
      "Words that are right, besides those of English, of your notes' front matter, and of technology. The quick fix of a misspelt word adds to them. Words of the workspace come on top of your own.",
  },
  rules: {
    type: 'object',
    default: {},
    markdownDescription:
      'How guidelines are reported, where that shall differ from the default. To switch one off for a single note, name it under `ignore:` in the note.',
    additionalProperties: false,
    errorMessage: 'Afterword has no such rule. Completion (Ctrl+Space) lists the rules there are.',
  },
} as const;

export type SettingName = keyof typeof SETTINGS;

/** The headings of the settings editor, and what stands under them. */
const GROUPS: readonly { readonly title: string; readonly settings: readonly SettingName[] }[] = [
  { title: 'Notes', settings: ['notesFolder', 'templatesFolder', 'resume'] },
  { title: 'You', settings: ['candidate.name', 'candidate.email', 'candidate.signature'] },
  { title: 'Mail', settings: ['mail.client'] },
  { title: 'Deadline', settings: ['deadline.hours', 'deadline.dueSoonHours', 'reminders'] },
  { title: 'Guidelines', settings: ['rules', 'limits.words', 'limits.paragraphs'] },
  {
    title: 'Proofreading',
    settings: ['proofreading.enabled', 'proofreading.dialect', 'proofreading.words'],
  },
  { title: 'Editor', settings: ['codeLens'] },
];

/** The manifest's `contributes.configuration`. The extension itself does without the guidelines' descriptions. */
export function manifestConfiguration(guidelines: readonly ListedGuideline[]) {
  const schemas = { ...SETTINGS, rules: rulesSchema(guidelines) };
  return GROUPS.map(({ title, settings }, group) => ({
    title,
    order: group + 1,
    properties: Object.fromEntries(
      settings.map((name, index) => [
        `afterword.${name}`,
        { ...schemas[name], scope: 'resource', order: index + 1 },
      ]),
    ),
  }));
}

type ListedGuideline = Pick<RuleInfo, 'id' | 'severity' | 'description'>;

/** The schema of `afterword.rules`, in which settings.json completes every rule. */
export function rulesSchema(guidelines: readonly ListedGuideline[]) {
  const { type, default: none, markdownDescription, ...others } = SETTINGS.rules;
  const properties = Object.fromEntries(
    guidelines.map(({ id, severity, description }) => [
      id,
      {
        type: 'string',
        enum: Object.keys(RULE_SETTINGS),
        enumDescriptions: Object.values(RULE_SETTINGS),
        default: severity,
        // The settings editor shows the one, completion in settings.json the other.
        description: description.replaceAll('`', ''),
        markdownDescription: description,
      },
    ]),
  );
  return { type, default: none, markdownDescription, properties, ...others };
}
