import * as vscode from 'vscode';

/** A label, or what to do while the pick is open, and then the label. */
export type Answer = string | (() => Promise<string>);

/**
 * Answers the quick picks that `during` brings up, one after the other, and the messages by doing nothing; VS Code has
 * no other way to choose by label.
 *
 * @returns what could be chosen from, pick by pick, and the messages
 */
export async function answering(
  answers: readonly Answer[],
  during: () => unknown,
): Promise<{ readonly offered: readonly (readonly string[])[]; readonly messages: readonly string[] }> {
  const { createQuickPick, showQuickPick, showErrorMessage, showInformationMessage, showWarningMessage } =
    vscode.window;
  const offered: string[][] = [];
  const messages: string[] = [];
  const choose = async (items: readonly vscode.QuickPickItem[]) => {
    const answer = answers[offered.length];
    const rows = items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    offered.push(rows.map(({ label }) => label));
    const label = typeof answer === 'function' ? await answer() : answer;
    return items.find((item) => item.label === label);
  };
  const fakePick = () => {
    const accepted = new vscode.EventEmitter<void>();
    const hidden = new vscode.EventEmitter<void>();
    return {
      items: [] as vscode.QuickPickItem[],
      selectedItems: [] as vscode.QuickPickItem[],
      onDidAccept: accepted.event,
      onDidHide: hidden.event,
      onDidTriggerButton: () => new vscode.Disposable(() => undefined),
      async show() {
        const chosen = await choose(this.items);
        this.selectedItems = chosen ? [chosen] : [];
        (chosen ? accepted : hidden).fire();
      },
      dispose: () => undefined,
    };
  };
  const fakeMessage = async (message: string) => void messages.push(message);
  Object.assign(vscode.window, {
    createQuickPick: fakePick,
    showQuickPick: choose,
    showErrorMessage: fakeMessage,
    showInformationMessage: fakeMessage,
    showWarningMessage: fakeMessage,
  });
  try {
    await during();
  } finally {
    Object.assign(vscode.window, {
      createQuickPick,
      showQuickPick,
      showErrorMessage,
      showInformationMessage,
      showWarningMessage,
    });
  }
  return { offered, messages };
}
