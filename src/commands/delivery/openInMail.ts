import type { Command } from '../command.js';
import { type NoteTarget, targetNotes } from '../noteTarget.js';
import type { Gate } from './gate.js';
import type { MailProgram } from './mailProgram.js';
import { makeOfEach } from './make.js';

/** Opens a note's message in the mail program, addressed and with its subject, to be looked over and sent. */
export class OpenInMail implements Command {
  readonly #gate: Gate;
  readonly #mail: MailProgram;

  constructor(gate: Gate, mail: MailProgram) {
    this.#gate = gate;
    this.#mail = mail;
  }

  async execute(target?: NoteTarget): Promise<void> {
    const outgoing = await this.#gate.pass(targetNotes(target).slice(0, 1));
    if (!outgoing) return;
    const { noteMessage } = await import('../../chunks/delivery.js');
    const [message] = (await makeOfEach(outgoing, noteMessage)) ?? [];
    if (message) await this.#mail.open(message, outgoing);
  }
}
