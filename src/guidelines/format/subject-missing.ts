import { setFieldIn } from '../../note/editFrontMatter.js';
import type { Guideline } from '../guideline.js';
import { missingFieldRange } from '../places.js';

export const subjectMissing: Guideline = {
  id: 'format/subject-missing',
  severity: 'info',
  description: '`subject` is missing or empty.',
  page: {
    why: 'The subject is the first thing that is read. Thanks and the role, or what you talked about, in a few words.',
    bad: 'subject:',
    good: 'subject: Thank you for Friday’s conversation',
  },
  *check({ note }) {
    const entry = note.frontMatter.entries.get('subject');
    if (entry && entry.value.kind !== 'empty') return;
    const subject = note.role ? `Thank you: ${note.role}` : 'Thank you for our conversation';
    yield {
      range: missingFieldRange(note, 'subject'),
      message: 'Give the message a subject: thanks, and what it is about.',
      fixes: [{ title: `Add the subject "${subject}"`, edits: setFieldIn(note, 'subject', subject) }],
    };
  },
};
