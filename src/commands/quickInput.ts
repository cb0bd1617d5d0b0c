import * as vscode from 'vscode';

/** The person wants to see the step before. */
export const BACK = Symbol('back');

/** What a step gives: a value, a step back, or nothing where the person gave up. */
export type Outcome<T> = T | typeof BACK | undefined;

/** Where a step stands among the others. */
export interface Position {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** A step of a wizard: asks for something, and gives the answers with what was said added. */
export type Step<A> = (answers: A, position: Position) => Promise<Outcome<A>>;

/**
 * Goes through the steps, forth and back; what was said stays when the person comes back to it.
 *
 * @returns the answers of all steps, `undefined` where the person gave up
 */
export async function runSteps<A>(
  title: string,
  first: A,
  steps: readonly Step<A>[],
): Promise<A | undefined> {
  let answers = first;
  for (let i = 0; ; ) {
    const step = steps[i];
    if (!step) return answers;
    const outcome = await step(answers, { title, step: i + 1, totalSteps: steps.length });
    if (outcome === undefined) return undefined;
    if (outcome === BACK) {
      i--;
    } else {
      answers = outcome;
      i++;
    }
  }
}

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
    input.validationMessage = value.trim() === '' ? undefined : question.validate(value);
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
export function askChoice<T extends vscode.QuickPickItem>(
  placeholder: string,
  items: readonly T[],
  position: Position,
): Promise<Outcome<T>> {
  const pick = vscode.window.createQuickPick<T>();
  place(pick, position);
  pick.placeholder = placeholder;
  pick.items = items;
  return new Promise((resolve) => {
    const listeners = [
      pick.onDidTriggerButton(() => finish(BACK)),
      pick.onDidAccept(() => {
        const [chosen] = pick.selectedItems;
        if (chosen) finish(chosen);
      }),
      pick.onDidHide(() => finish(undefined)),
    ];
    const finish = (outcome: Outcome<T>) => {
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
