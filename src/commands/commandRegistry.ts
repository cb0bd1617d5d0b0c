import * as vscode from 'vscode';
import { COMMAND_IDS, type CommandId, type Commands } from './command.js';

/** Registers the commands, and loads them with the first that is called: most windows are opened to read. */
export class CommandRegistry implements vscode.Disposable {
  readonly #load: () => Promise<Commands>;
  readonly #registrations: vscode.Disposable;
  #commands: Promise<Commands> | undefined;

  constructor(load: () => Promise<Commands>) {
    this.#load = load;
    this.#registrations = vscode.Disposable.from(
      ...COMMAND_IDS.map((id) =>
        vscode.commands.registerCommand(id, (...args: unknown[]) => this.#execute(id, args)),
      ),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
    void this.#commands?.then((commands) => {
      for (const command of Object.values(commands)) command.dispose?.();
    });
  }

  async #execute(id: CommandId, args: readonly unknown[]): Promise<unknown> {
    this.#commands ??= this.#load();
    return (await this.#commands)[id].execute(...args);
  }
}
