import type { IndexedNote, NoteIndex } from '../../workspace/noteIndex.js';
import { type InterviewRow, targetInterviewNotes } from '../interviewTarget.js';

/** What is still to be sent of the interview in a row, or of the one that the active note belongs to. */
export function unsentOf(index: NoteIndex, row: InterviewRow | undefined): IndexedNote[] {
  return targetInterviewNotes(row, index).filter(({ isSent }) => !isSent);
}
