import * as vscode from 'vscode';
import type { IndexedNote, NoteIndex } from '../../workspace/noteIndex.js';
import type { Command } from '../command.js';
import type { InterviewRow } from '../interviewTarget.js';
import type { Gate } from './gate.js';
import type { MailProgram } from './mailProgram.js';
import { makeOfEach } from './make.js';
import { unsentOf } from './unsentOf.js';

/** Opens one message to the recruiter, with a note in it for each interviewer whose address is not known. */
export class MailRecruiter implements Command {
  readonly #index: NoteIndex;
  readonly #gate: Gate;
  readonly #mail: MailProgram;

  constructor(index: NoteIndex, gate: Gate, mail: MailProgram) {
    this.#index = index;
    this.#gate = gate;
    this.#mail = mail;
  }

  async execute(row?: InterviewRow): Promise<void> {
    const withoutAddress = unsentOf(this.#index, row).filter(({ email }) => email === '');
    const via = await chooseRecruiter(withoutAddress);
    if (via === undefined) return;
    const uris = withoutAddress.filter((note) => note.via === '' || note.via === via).map(({ uri }) => uri);
    const outgoing = await this.#gate.pass(uris);
    if (!outgoing) return;
    const { forwardMessage, readVia } = await import('../../chunks/delivery.js');
    // Each by itself, so that a refusal leads to its note.
    if (!(await makeOfEach(outgoing, (note) => forwardMessage([note], readVia(via))))) return;
    const notes = outgoing.map(({ note }) => note);
    await this.#mail.open(forwardMessage(notes, readVia(via)), outgoing);
  }
}

async function chooseRecruiter(notes: readonly IndexedNote[]): Promise<string | undefined> {
  const recruiters = [...new Set(notes.map(({ via }) => via).filter((via) => via !== ''))];
  if (recruiters.length > 1)
    return vscode.window.showQuickPick(recruiters, { placeHolder: 'Who shall pass the notes on?' });
  if (recruiters.length === 0) {
    void vscode.window.showInformationMessage(
      'No note here waits for somebody to pass it on: that is what `via` is for, where `email` is empty.',
    );
  }
  return recruiters[0];
}
