import * as vscode from 'vscode';
import { BACK, type Outcome, type Position } from './steps.js';

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** What was understood, or what is wrong; an error keeps the person here. */
  validate(value: string): vscode.InputBoxValidationMessage | undefined;
  /** The value that was meant, where the input box has spoilt what was pasted. */
  readonly restore?: (value: string, before: string) => Promise<string | undefined>;
}

/** Asks for a line of text. */
export function askText(question: TextQuestion, position: Position): Promise<Outcome<string>> {
  const input = vscode.window.createInputBox();
  place(input, position);
  input.prompt = question.prompt;
  input.placeholder = question.placeholder;
  input.value = question.value;
  let before = question.value;
  const show = (value: string) => {
    const message = question.validate(value);
    // Nobody has to be told at once that a box is empty.
    const isTooEarly = value.trim() === '' && message?.severity === vscode.InputBoxValidationSeverity.Error;
    input.validationMessage = isTooEarly ? undefined : message;
  };
  /** A restoration that is under way: Enter may be pressed right behind a paste. */
  let restoration: Promise<void> = Promise.resolve();
  const restore = async (value: string) => {
    const restoring = question.restore?.(value, before);
    before = value;
    const restored = await restoring;
    if (restored === undefined || input.value !== value) return;
    before = restored;
    input.value = restored;
    show(restored);
  };
  show(question.value);
  return new Promise((resolve) => {
    const listeners = [
      input.onDidChangeValue((value) => {
        show(value);
        restoration = restore(value);
      }),
      input.onDidTriggerButton(() => finish(BACK)),
      input.onDidAccept(async () => {
        await restoration;
        const message = question.validate(input.value);
        input.validationMessage = message;
        if (message?.severity !== vscode.InputBoxValidationSeverity.Error) finish(input.value);
      }),
      input.onDidHide(() => finish(undefined)),
    ];
    const finish = (outcome: Outcome<string>) => {
      for (const listener of listeners) listener.dispose();
      input.dispose();
      resolve(outcome);
    };
    input.show();
  });
}

/** Asks for one of several. */
export async function askChoice<T extends vscode.QuickPickItem>(
  placeholder: string,
  items: readonly T[],
  position: Position,
): Promise<Outcome<T>> {
  const pick = vscode.window.createQuickPick<T>();
  pick.placeholder = placeholder;
  pick.items = items;
  pick.matchOnDescription = true;
  const chosen = await accepted(pick, position, () => pick.selectedItems[0] !== undefined);
  return isPicked(chosen) ? chosen[0] : chosen;
}

/** Asks for any number of several. */
export function askSeveral<T extends vscode.QuickPickItem>(
  placeholder: string,
  items: readonly T[],
  ticked: readonly T[],
  position: Position,
): Promise<Outcome<readonly T[]>> {
  const pick = vscode.window.createQuickPick<T>();
  pick.placeholder = placeholder;
  pick.canSelectMany = true;
  pick.items = items;
  pick.selectedItems = ticked;
  pick.matchOnDescription = true;
  return accepted(pick, position, () => true);
}

export interface Suggestion {
  readonly label: string;
  readonly description?: string;
}

/** Asks for a line of text of which several are remembered: one of them, or another that is typed. */
export async function askSuggested(
  question: TextQuestion & { readonly suggestions: readonly Suggestion[]; readonly another: string },
  position: Position,
): Promise<Outcome<string>> {
  const { suggestions, another, prompt, value } = question;
  if (suggestions.length === 0) return askText(question, position);
  const pick = vscode.window.createQuickPick();
  const isSuggested = (text: string) => suggestions.some(({ label }) => isSameText(label, text));
  const show = (text: string) => {
    const typed = text.trim();
    if (typed === '' || isSuggested(typed)) {
      pick.items = suggestions;
      return;
    }
    const own = { label: typed, description: another, alwaysShow: true };
    // VS Code puts what matches whole first: Enter takes what was typed.
    pick.items = [...suggestions, own];
  };
  pick.placeholder = prompt;
  pick.value = isSuggested(value) ? '' : value;
  show(pick.value);
  const known = suggestions.find(({ label }) => isSameText(label, value));
  if (known) pick.activeItems = [known];
  const listener = pick.onDidChangeValue(show);
  const chosen = await accepted(
    pick,
    position,
    () => pick.selectedItems[0] !== undefined || pick.value.trim() !== '',
  );
  listener.dispose();
  return isPicked(chosen) ? (chosen[0]?.label ?? pick.value) : chosen;
}

function isSameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function isPicked<T>(outcome: Outcome<readonly T[]>): outcome is readonly T[] {
  return Array.isArray(outcome);
}

/** Shows a list, and waits until what is selected there is accepted. */
function accepted<T extends vscode.QuickPickItem>(
  pick: vscode.QuickPick<T>,
  position: Position,
  isDone: () => boolean,
): Promise<Outcome<readonly T[]>> {
  place(pick, position);
  return new Promise((resolve) => {
    const listeners = [
      pick.onDidTriggerButton(() => finish(BACK)),
      pick.onDidAccept(() => {
        if (isDone()) finish(pick.selectedItems);
      }),
      pick.onDidHide(() => finish(undefined)),
    ];
    const finish = (outcome: Outcome<readonly T[]>) => {
      for (const listener of listeners) listener.dispose();
      pick.dispose();
      resolve(outcome);
    };
    pick.show();
  });
}

function place(input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>, position: Position): void {
  input.title = position.title;
  input.step = position.step;
  input.totalSteps = position.totalSteps;
  input.buttons = position.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  // Names and titles are looked up elsewhere, and copied from there.
  input.ignoreFocusOut = true;
}
