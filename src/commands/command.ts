import * as vscode from 'vscode';

/** One command of the manifest. */
export interface Command {
  readonly id: string;
  /** Arguments are what VS Code hands over: nothing from the palette, the row and all selected rows from the tree. */
  execute(...args: unknown[]): unknown;
}

export function registerCommands(commands: readonly Command[]): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) => vscode.commands.registerCommand(command.id, command.execute, command)),
  );
}
