import type { InterviewTime } from '../../invitation/interviewTime.js';
import type { Interviewer } from '../../invitation/pastedList.js';
import type { Candidate } from '../../templates/candidate.js';
import { type RenderedNote, renderNote } from '../../templates/render.js';
import type { NoteTemplate } from '../../templates/template.js';
import { interviewFolderName, noteFileName } from '../../workspace/fileName.js';

/** What the person said of an interview. */
export interface InterviewAnswers {
  readonly company: string;
  readonly role: string;
  readonly ended: Pick<InterviewTime, 'written' | 'day'>;
  readonly interviewers: readonly Interviewer[];
  /** Who forwards the notes to those without an address; `''` where nobody does. */
  readonly via: string;
  readonly template: NoteTemplate;
  readonly candidate: Candidate;
}

export interface PlannedNote extends Omit<RenderedNote, 'file'> {
  readonly fileName: string;
}

/** The folder of an interview, below the notes folder: a single path segment. */
export function planFolder({ ended, company, role }: InterviewAnswers): string {
  return interviewFolderName(ended.day, company, role);
}

/**
 * One note for each interviewer.
 *
 * @param taken the file names that the interview's folder holds already
 */
export function planNotes(answers: InterviewAnswers, taken: readonly string[]): PlannedNote[] {
  const { company, role, ended, interviewers, via, template, candidate } = answers;
  const names = [...taken];
  return interviewers.map(({ name, title, email }) => {
    const { file, ...note } = renderNote(template.text, {
      interviewer: name,
      title: title ?? '',
      email: email ?? '',
      via: email ? '' : via,
      company,
      role,
      interviewed: ended.written,
      topics: [],
      skills: [],
      interests: [],
      candidate,
    });
    const fileName = noteFileName(file || name, names);
    names.push(fileName);
    return { ...note, fileName };
  });
}
