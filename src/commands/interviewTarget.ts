import * as vscode from 'vscode';
import type { Interview } from '../workspace/interviews.js';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.js';
import { askChoice } from './quickInput.js';
import type { Position, Step } from './steps.js';

export type KnownInterview = Interview<IndexedNote>;

/** What a command needs of a row of the tree: an interview has those of its notes below it. */
export interface InterviewRow {
  readonly uri?: vscode.Uri;
  readonly children?: readonly { readonly uri: vscode.Uri }[];
}

/** The interview that a row, or a note below it, belongs to. */
export function interviewOfRow(row: InterviewRow | undefined, index: NoteIndex): KnownInterview | undefined {
  const uri = row?.uri ?? row?.children?.[0]?.uri;
  return uri && interviewOf(uri, index);
}

/** All interviews: that of the active note first, then the latest. */
export function interviewsInOrder(index: NoteIndex): KnownInterview[] {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const active = uri && interviewOf(uri, index);
  const others = index
    .interviews()
    .filter(({ key }) => key !== active?.key)
    .sort((a, b) => b.day.localeCompare(a.day));
  return active ? [active, ...others] : others;
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
        description: [interview.role, interview.day].filter((text) => text !== '').join(' · '),
        detail: interview.notes.map(({ interviewer }) => interviewer || 'Name missing').join(', '),
        interview,
      }));
      const chosen = await askChoice('Which interview?', items, position);
      return typeof chosen === 'object' ? choose(answers, chosen.interview) : chosen;
    },
  };
}
