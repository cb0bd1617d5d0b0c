import * as vscode from 'vscode';

const KEY = 'afterword.unsentOnly';

/** Whether the tree leaves out what is sent: remembered for the workspace, and a context key for menus. */
export class UnsentOnly implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#publish();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  get isOn(): boolean {
    return this.#memory.get(KEY, false);
  }

  async turn(isOn: boolean): Promise<void> {
    await this.#memory.update(KEY, isOn || undefined);
    this.#publish();
    this.#changed.fire();
  }

  #publish(): void {
    void vscode.commands.executeCommand('setContext', KEY, this.isOn);
  }
}
