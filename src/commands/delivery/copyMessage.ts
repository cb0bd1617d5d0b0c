import * as vscode from 'vscode';
import type { Command } from '../command.js';
import { type NoteTarget, targetNotes } from '../noteTarget.js';
import { askWhetherSent } from './askWhetherSent.js';
import type { Gate } from './gate.js';
import { makeOfEach } from './make.js';

/** Puts a note's message on the clipboard as plain text, as one would type it. VS Code's clipboard takes no other. */
export class CopyMessage implements Command {
  readonly #gate: Gate;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  async execute(target?: NoteTarget): Promise<void> {
    const outgoing = await this.#gate.pass(targetNotes(target).slice(0, 1));
    if (!outgoing) return;
    const { messageText } = await import('../../chunks/delivery.js');
    const [message] = (await makeOfEach(outgoing, messageText)) ?? [];
    if (!message) return;
    await vscode.env.clipboard.writeText(message.text);
    askWhetherSent(outgoing, 'Message copied.');
  }
}
