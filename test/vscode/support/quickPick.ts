import * as vscode from 'vscode';

/** A label, or what to do while the pick is open, and then the label. */
export type Answer = string | (() => Promise<string>);

/**
 * Answers the quick picks and input boxes that `during` brings up, one after the other, and the messages by doing
 * nothing; VS Code has no other way to choose by label. What is no label of a pick is typed into it; without an answer,
 * it is left.
 *
 * @returns what could be chosen from, pick by pick, and the messages
 */
export async function answering(
  answers: readonly Answer[],
  during: () => unknown,
): Promise<{ readonly offered: readonly (readonly string[])[]; readonly messages: readonly string[] }> {
  const {
    createInputBox,
    createQuickPick,
    showQuickPick,
    showErrorMessage,
    showInformationMessage,
    showWarningMessage,
  } = vscode.window;
  const offered: string[][] = [];
  const messages: string[] = [];
  const answerTo = async (items: readonly vscode.QuickPickItem[]) => {
    const answer = answers[offered.length];
    const rows = items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    offered.push(rows.map(({ label }) => label));
    return typeof answer === 'function' ? await answer() : answer;
  };
  const choose = async (items: readonly vscode.QuickPickItem[]) => {
    const label = await answerTo(items);
    return items.find((item) => item.label === label);
  };
  /** An input box, which is a quick pick that offers nothing; or a quick pick. */
  const fakeInput = () => {
    const accepted = new vscode.EventEmitter<void>();
    const hidden = new vscode.EventEmitter<void>();
    const never = () => new vscode.Disposable(() => undefined);
    return {
      value: '',
      items: [] as vscode.QuickPickItem[],
      selectedItems: [] as vscode.QuickPickItem[],
      onDidAccept: accepted.event,
      onDidHide: hidden.event,
      onDidChangeValue: never,
      onDidTriggerButton: never,
      async show() {
        const answer = await answerTo(this.items);
        const chosen = this.items.filter(({ label }) => label === answer);
        this.selectedItems = chosen;
        if (answer !== undefined && chosen.length === 0) this.value = answer;
        (answer === undefined ? hidden : accepted).fire();
      },
      dispose: () => undefined,
    };
  };
  const fakeMessage = async (message: string) => void messages.push(message);
  Object.assign(vscode.window, {
    createInputBox: fakeInput,
    createQuickPick: fakeInput,
    showQuickPick: choose,
    showErrorMessage: fakeMessage,
    showInformationMessage: fakeMessage,
    showWarningMessage: fakeMessage,
  });
  try {
    await during();
  } finally {
    Object.assign(vscode.window, {
      createInputBox,
      createQuickPick,
      showQuickPick,
      showErrorMessage,
      showInformationMessage,
      showWarningMessage,
    });
  }
  return { offered, messages };
}
