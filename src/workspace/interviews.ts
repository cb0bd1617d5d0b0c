import type { NoteSummary } from './noteSummary.js';

/** The notes of one company, role and day: a loop. */
export interface Interview<N extends NoteSummary = NoteSummary> {
  /** Tells interviews apart; stays the same while they do. */
  readonly key: string;
  readonly company: string;
  readonly role: string;
  /** `YYYY-MM-DD`, `''` where it is not known. */
  readonly day: string;
  readonly notes: readonly [N, ...N[]];
}

/** Puts notes together to interviews, in the order in which their first notes come. */
export function groupInterviews<N extends NoteSummary>(notes: Iterable<N>): Interview<N>[] {
  const groups = new Map<string, [N, ...N[]]>();
  for (const note of notes) {
    const key = interviewKey(note);
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups].map(([key, group]) => {
    const [{ company, role, interviewed }] = group;
    return { key, company, role, day: interviewed?.day ?? '', notes: group };
  });
}

/** Whether two notes are of one interview. */
export function isSameInterview(one: NoteSummary, other: NoteSummary): boolean {
  // Nearly all others are of another day: that is told without looking at their texts.
  return one.interviewed?.day === other.interviewed?.day && interviewKey(one) === interviewKey(other);
}

/** Tells a note from the others wherever its file lies: who was thanked for which interview. */
export function noteKey(note: NoteSummary): string {
  return `${interviewKey(note)}\n${folded(note.interviewer)}`;
}

/** Of the summaries that were asked for: with thousands of notes, making the keys is what takes the time. */
const interviewKeys = new WeakMap<NoteSummary, string>();

function interviewKey(note: NoteSummary): string {
  const known = interviewKeys.get(note);
  if (known !== undefined) return known;
  const { company, role, interviewed } = note;
  const key = [folded(company), folded(role), interviewed?.day ?? ''].join('\n');
  interviewKeys.set(note, key);
  return key;
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
