import * as vscode from 'vscode';
import { dayInWords } from '../note/dayInWords.js';
import type { Interview } from '../workspace/interviews.js';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.js';
import type { NoteRow } from './noteTarget.js';
import { askChoice } from './quickInput.js';
import type { Position, Step } from './steps.js';

export type KnownInterview = Interview<IndexedNote>;

/** What a command needs of a row of the tree: an interview has those of its notes below it. */
export interface InterviewRow {
  readonly uri?: vscode.Uri;
  readonly children?: readonly NoteRow[];
}

/**
 * The interviews that a command may be about: the one of the row on which it was called, else all of them. Says so
 * where there is none yet.
 */
export async function targetInterviews(
  row: InterviewRow | undefined,
  index: NoteIndex,
): Promise<readonly [KnownInterview, ...KnownInterview[]] | undefined> {
  await index.ready;
  const uri = row?.uri ?? row?.children?.[0]?.uri;
  const given = uri && interviewOf(uri, index);
  const [first, ...others] = given ? [given] : interviewsInOrder(index);
  if (first) return [first, ...others];
  void vscode.window.showInformationMessage('There is no interview yet: New Interview… begins one.');
  return undefined;
}

/** The notes below the row of an interview; without a row, all of the interview that the active note belongs to. */
export function targetInterviewNotes(
  row: InterviewRow | undefined,
  index: NoteIndex,
): readonly IndexedNote[] {
  if (row) return row.children?.flatMap(({ uri }) => index.get(uri) ?? []) ?? [];
  return activeInterview(index)?.notes ?? [];
}

/** All interviews: that of the active note first, then the latest. */
function interviewsInOrder(index: NoteIndex): KnownInterview[] {
  const active = activeInterview(index);
  const others = index
    .interviews()
    .filter(({ key }) => key !== active?.key)
    .sort((a, b) => b.day.localeCompare(a.day));
  return active ? [active, ...others] : others;
}

function activeInterview(index: NoteIndex): KnownInterview | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri && interviewOf(uri, index);
}

function interviewOf(uri: vscode.Uri, index: NoteIndex): KnownInterview | undefined {
  const key = uri.toString();
  return index.interviews().find(({ notes }) => notes.some((note) => note.uri.toString() === key));
}

/** Asks which of several interviews is meant. */
export function whichInterviewStep<A extends { readonly interview: KnownInterview | undefined }>(
  interviews: readonly KnownInterview[],
  choose: (answers: A, interview: KnownInterview) => A,
): Step<A> {
  return {
    isNeeded: () => interviews.length > 1,
    async ask(answers: A, position: Position) {
      const items = interviews.map((interview) => ({
        label: interview.company || 'Company missing',
        description: [interview.role, interview.day && dayInWords(interview.day)]
          .filter((text) => text !== '')
          .join(' · '),
        detail: interview.notes.map(({ interviewer }) => interviewer || 'Name missing').join(', '),
        interview,
      }));
      const chosen = await askChoice('Which interview?', items, position);
      return typeof chosen === 'object' ? choose(answers, chosen.interview) : chosen;
    },
  };
}
