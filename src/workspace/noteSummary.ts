import { fieldText } from '../note/fieldValues.js';
import type { FrontMatterItem } from '../note/frontMatter.js';
import type { Note } from '../note/note.js';
import type { Timestamp } from '../note/timestamp.js';

/** What the lists of the workspace show of a note. */
export interface NoteSummary {
  /** Texts are `''` where the front matter has none. */
  readonly interviewer: string;
  readonly title: string;
  readonly email: string;
  readonly via: string;
  readonly company: string;
  readonly role: string;
  readonly interviewed: Timestamp | undefined;
  readonly isSent: boolean;
  readonly topics: readonly string[];
  readonly skills: readonly string[];
  readonly interests: readonly string[];
}

export function summarize(note: Note): NoteSummary {
  const { interviewer, company, role, interviewed, isSent, frontMatter } = note;
  return {
    interviewer,
    title: fieldText(frontMatter, 'title'),
    email: fieldText(frontMatter, 'email'),
    via: fieldText(frontMatter, 'via'),
    company,
    role,
    interviewed,
    isSent,
    topics: texts(note.topics),
    skills: texts(note.skills),
    interests: texts(note.interests),
  };
}

function texts(items: readonly FrontMatterItem[]): string[] {
  return items.map(({ text }) => text).filter((text) => text !== '');
}

/** Whether two summaries would be shown alike. */
export function isSameSummary(a: NoteSummary, b: NoteSummary): boolean {
  return (
    a.interviewer === b.interviewer &&
    a.title === b.title &&
    a.email === b.email &&
    a.via === b.via &&
    a.company === b.company &&
    a.role === b.role &&
    a.isSent === b.isSent &&
    a.interviewed?.day === b.interviewed?.day &&
    a.interviewed?.instant.getTime() === b.interviewed?.instant.getTime() &&
    isSameList(a.topics, b.topics) &&
    isSameList(a.skills, b.skills) &&
    isSameList(a.interests, b.interests)
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
