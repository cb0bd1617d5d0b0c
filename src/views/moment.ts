import type { NoteStatus } from '../note/deadline.js';

/** "Saturday 21 November at 15:00", in the time zone of this machine. */
export function momentInWords(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);
}

/** "Due Saturday 21 November at 15:00", "Was due …" where that is past. */
export function dueInWords(status: NoteStatus, deadline: Date): string {
  return `${status === 'overdue' ? 'Was due' : 'Due'} ${momentInWords(deadline)}`;
}
