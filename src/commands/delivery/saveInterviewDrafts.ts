import * as vscode from 'vscode';
import type { NoteIndex } from '../../workspace/noteIndex.js';
import type { Command } from '../command.js';
import type { InterviewRow } from '../interviewTarget.js';
import { saveDrafts } from './drafts.js';
import type { Gate } from './gate.js';
import { makeOfEach } from './make.js';
import { unsentOf } from './unsentOf.js';

/** Saves all notes of an interview that are still to be sent as drafts, into one folder. */
export class SaveInterviewDrafts implements Command {
  readonly #index: NoteIndex;
  readonly #gate: Gate;

  constructor(index: NoteIndex, gate: Gate) {
    this.#index = index;
    this.#gate = gate;
  }

  async execute(row?: InterviewRow): Promise<void> {
    const unsent = unsentOf(this.#index, row);
    if (unsent.length === 0) {
      void vscode.window.showInformationMessage('All notes of this interview are sent.');
      return;
    }
    const outgoing = await this.#gate.pass(unsent.map(({ uri }) => uri));
    if (!outgoing) return;
    const { noteMessage } = await import('../../chunks/delivery.js');
    const messages = await makeOfEach(outgoing, noteMessage);
    if (messages) await saveDrafts(messages, outgoing);
  }
}
