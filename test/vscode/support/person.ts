import * as vscode from 'vscode';

/** What VS Code was asked to show or to open, and the answers that a person gives. */
export class Person {
  readonly asked: { readonly message: string; readonly modal: boolean; readonly items: readonly string[] }[] =
    [];
  readonly opened: string[] = [];
  /** By a part of the message. */
  readonly answers = new Map<string, string>();
  /** Whether a mail program takes links. */
  takesLinks = true;
  saveTo: vscode.Uri | undefined;
  readonly #restore: (() => void)[] = [];
  #thought: Promise<string> | undefined;

  constructor() {
    const ask = async (message: string, ...rest: unknown[]) => {
      const items = rest.filter((item) => typeof item === 'string');
      const options = rest.find((item) => typeof item === 'object');
      const modal = options !== undefined && options !== null && 'modal' in options;
      const detail = options && 'detail' in options ? `\n${options.detail}` : '';
      this.asked.push({ message: message + detail, modal, items });
      return this.#thought ?? [...this.answers].find(([part]) => message.includes(part))?.[1];
    };
    this.#stub(vscode.window, 'showInformationMessage', ask);
    this.#stub(vscode.window, 'showWarningMessage', ask);
    this.#stub(vscode.window, 'showErrorMessage', ask);
    this.#stub(vscode.window, 'showSaveDialog', async () => this.saveTo);
    this.#stub(vscode.window, 'showOpenDialog', async () => this.saveTo && [this.saveTo]);
    this.#stub(vscode.env, 'openExternal', async (target: unknown) => {
      this.opened.push(String(target));
      return this.takesLinks;
    });
  }

  /** Lets all questions wait for the answer that is given with what this returns. */
  thinks(): (answer: string) => void {
    let answer: (answer: string) => void = () => {};
    this.#thought = new Promise((resolve) => {
      answer = resolve;
    });
    return answer;
  }

  leave(): void {
    for (const restore of this.#restore.reverse()) restore();
  }

  #stub<T extends object>(target: T, name: keyof T & string, replacement: unknown): void {
    const original = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value: replacement, configurable: true, writable: true });
    this.#restore.push(() => original && Object.defineProperty(target, name, original));
  }
}
