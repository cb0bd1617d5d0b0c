import firstConversation from './first-conversation.md';
import technicalDeepDive from './technical-deep-dive.md';

/** A note to begin with. */
export interface NoteTemplate {
  /** Its name in the list of templates. */
  readonly label: string;
  /** For which kind of interview it is meant, in a few words. */
  readonly detail: string;
  /** Mustache, front matter included; see `renderNote`. */
  readonly text: string;
}

/** The templates that come with the extension, the default first. */
export const BUILT_IN_TEMPLATES: readonly [NoteTemplate, ...NoteTemplate[]] = [
  {
    label: 'First Conversation',
    detail: 'A recruiter, a hiring manager, a talk about the role and the team',
    text: firstConversation,
  },
  {
    label: 'Technical Deep Dive',
    detail: 'A design, coding or case interview: a problem that you worked on together',
    text: technicalDeepDive,
  },
];
