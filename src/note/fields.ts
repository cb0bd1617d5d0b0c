/** The keys that a note's front matter may have, in the order in which a new note writes them. */
export const FIELDS = {
  interviewer: { kind: 'text', required: true, description: 'The person the note thanks.' },
  title: { kind: 'text', required: false, description: 'Their job title.' },
  email: {
    kind: 'email',
    required: false,
    description: 'Their address. Leave it empty where you do not know it.',
  },
  via: {
    kind: 'mailbox',
    required: false,
    description: 'Who forwards the note, usually the recruiter: `Dana Reed <dana@example.com>`.',
  },
  company: { kind: 'text', required: true, description: 'The company you are applying to.' },
  role: { kind: 'text', required: true, description: 'The role you are applying for.' },
  interviewed: {
    kind: 'time',
    required: false,
    description:
      'When the interview ended, with an offset: `2026-11-20T15:00-08:00`. A date alone means the end of that day. The 24 hours count from here.',
  },
  topics: { kind: 'list', required: false, description: 'What you talked about, in your own words.' },
  skills: {
    kind: 'list',
    required: false,
    description: 'What this interviewer cares about and you can show.',
  },
  interests: { kind: 'list', required: false, description: 'Shared interests or values that came up.' },
  subject: { kind: 'text', required: false, description: 'The subject line of the message.' },
  sent: {
    kind: 'time',
    required: false,
    description: 'When the note was sent. Empty means that it is still to be sent.',
  },
  'sent-text': {
    kind: 'text',
    required: false,
    description:
      'How many words the message had when it was sent, and a code that tells whether they are still the same. Written by *Mark as Sent*.',
  },
  ignore: { kind: 'list', required: false, description: 'Rules that are switched off for this note.' },
} as const satisfies Record<string, FieldDefinition>;

export interface FieldDefinition {
  readonly kind: 'text' | 'list' | 'time' | 'email' | 'mailbox';
  readonly required: boolean;
  /** One or two sentences, as markdown, for hover and completion. */
  readonly description: string;
}

export type FieldName = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

export function isFieldName(key: string): key is FieldName {
  return Object.hasOwn(FIELDS, key);
}
