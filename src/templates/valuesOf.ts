import { fieldText } from '../note/fieldValues.js';
import type { Note } from '../note/note.js';
import type { Candidate } from './candidate.js';
import type { TemplateValues } from './variables.js';

/**
 * What a note knows of its interview, for a template. Where the settings do not say who writes, the name below the
 * message does.
 */
export function valuesOf(note: Note, candidate: Candidate): TemplateValues {
  const { frontMatter, interviewer, company, role, topics, skills, interests } = note;
  const texts = (items: Note['topics']) => items.map(({ text }) => text);
  return {
    interviewer,
    title: fieldText(frontMatter, 'title'),
    email: fieldText(frontMatter, 'email'),
    via: fieldText(frontMatter, 'via'),
    company,
    role,
    interviewed: fieldText(frontMatter, 'interviewed'),
    topics: texts(topics),
    skills: texts(skills),
    interests: texts(interests),
    candidate: { ...candidate, name: candidate.name || signedBy(note) },
  };
}

/** The name that a note is signed with; `''` where there is none, or a gap for it. */
function signedBy({ text, body }: Note): string {
  const { name } = body.signOff ?? {};
  const written = name ? text.slice(name.start, name.end) : '';
  return /^\p{L}/u.test(written) ? written : '';
}
