import * as vscode from 'vscode';

/** Starts the extension: VS Code runs tests before it activates any. */
export async function activateExtension(): Promise<void> {
  await vscode.extensions.getExtension('afterword.afterword')?.activate();
}

/** The problems that Afterword shows in a document. */
export function problemsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'afterword');
}

/** The id of the rule that a problem is of. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : '';
}

function rulesOf(uri: vscode.Uri): string[] {
  return problemsOf(uri).map(ruleOf);
}

/** Waits until a document has a problem as wanted, of a rule or with more to it, and gives back the first. */
export async function problemOf(
  uri: vscode.Uri,
  rule: string,
  isWanted: (problem: vscode.Diagnostic) => boolean = () => true,
): Promise<vscode.Diagnostic> {
  const find = () => problemsOf(uri).find((problem) => ruleOf(problem) === rule && isWanted(problem));
  await until(vscode.languages.onDidChangeDiagnostics, () => find() !== undefined);
  const problem = find();
  if (!problem) throw new Error(`There is no ${rule}.`);
  return problem;
}

/** Waits until a document has no problem of a rule. */
export function noProblemOf(uri: vscode.Uri, rule: string): Promise<void> {
  return until(vscode.languages.onDidChangeDiagnostics, () => !rulesOf(uri).includes(rule));
}

/** Waits until a document has no problem at all. */
export function noProblems(uri: vscode.Uri): Promise<void> {
  return until(vscode.languages.onDidChangeDiagnostics, () => problemsOf(uri).length === 0);
}

/** Waits until a condition holds that can change with an event only. */
export async function until(event: vscode.Event<unknown>, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const listener = event(() => {
      if (!holds()) return;
      listener.dispose();
      resolve();
    });
  });
}
