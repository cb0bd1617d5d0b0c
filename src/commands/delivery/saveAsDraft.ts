import type { Command } from '../command.js';
import { type NoteTarget, targetNotes } from '../noteTarget.js';
import { saveDraft, saveDrafts } from './drafts.js';
import type { Gate } from './gate.js';
import { makeOfEach } from './make.js';

/** Saves the messages of notes as drafts that a mail program opens. */
export class SaveAsDraft implements Command {
  readonly #gate: Gate;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  async execute(target?: NoteTarget, selected?: unknown): Promise<void> {
    const outgoing = await this.#gate.pass(targetNotes(target, selected));
    if (!outgoing) return;
    const { noteMessage } = await import('../../chunks/delivery.js');
    const messages = await makeOfEach(outgoing, noteMessage);
    const [first] = messages ?? [];
    if (!messages || !first) return;
    if (messages.length === 1) await saveDraft(first, outgoing);
    else await saveDrafts(messages, outgoing);
  }
}
