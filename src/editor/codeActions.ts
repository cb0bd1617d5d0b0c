import * as vscode from 'vscode';
import type { Finding } from '../guidelines/guideline.js';
import { rangeIn } from '../workspace/noteDocument.js';
import { addWordCommands } from './addWord.js';
import { combineFixes } from './combineFixes.js';
import { ignoreRule } from './ignoreRule.js';
import type { CheckedNote, NoteChecker } from './noteChecker.js';
import { RULE_SCOPES, scopesOf, setRuleCommand } from './setRule.js';
import { fixToWorkspaceEdit, toWorkspaceEdit } from './textEdits.js';
import { SOURCE } from './toDiagnostic.js';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
/** The rule whose findings are single words. */
const SPELLING = 'proofreading/spelling';
/** Mends all that can be mended: `"editor.codeActionsOnSave": { "source.fixAll.afterword": "explicit" }`. */
const FIX_ALL = SourceFixAll.append('afterword');

/** A problem that the editor shows, and the finding behind it. */
interface Problem {
  readonly diagnostic: vscode.Diagnostic;
  readonly finding: Finding;
}

/** Mends what a problem shows, or switches its rule off: in the note, or wherever it is found. */
export class NoteCodeActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [QuickFix, FIX_ALL],
  };
  readonly #checker: NoteChecker;

  constructor(checker: NoteChecker) {
    this.#checker = checker;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics, only }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const checked = await this.#checker.check(document);
    if (!checked || token.isCancellationRequested || checked.version !== document.version) return [];
    const actions: vscode.CodeAction[] = [];
    // Unless a source action is asked for, VS Code shows none.
    if (only?.contains(FIX_ALL)) actions.push(...fixAll(document, checked));
    if (!only || only.contains(QuickFix)) {
      const problems = problemsOf(document, diagnostics, checked.findings);
      const rules = onePerRule(problems);
      actions.push(
        ...problems.flatMap((problem) => fixes(document, problem)),
        ...problems.flatMap((problem) => addToDictionary(document, problem)),
        ...rules.flatMap((problem) => ignoreInNote(document, checked, problem)),
        ...rules.flatMap((problem) => changeRule(document, problem)),
      );
    }
    return actions;
  }
}

/** The findings behind the problems at the cursor, the worst first; a problem that is out of date has none. */
function problemsOf(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  findings: readonly Finding[],
): Problem[] {
  const problems = diagnostics.flatMap((diagnostic) => {
    if (diagnostic.source !== SOURCE) return [];
    const rule = ruleOf(diagnostic);
    const finding = findings.find(
      (candidate) =>
        candidate.rule === rule &&
        candidate.message === diagnostic.message &&
        rangeIn(document, candidate.range).isEqual(diagnostic.range),
    );
    return finding ? [{ diagnostic, finding }] : [];
  });
  // What is missing is reported at the greeting as well: what is wrong with the greeting itself comes first.
  return problems.sort((a, b) => a.diagnostic.severity - b.diagnostic.severity);
}

function ruleOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : undefined;
}

function onePerRule(problems: readonly Problem[]): Problem[] {
  const byRule = new Map(problems.toReversed().map((problem) => [problem.finding.rule, problem]));
  return [...byRule.values()].reverse();
}

function fixes(document: vscode.TextDocument, { diagnostic, finding }: Problem): vscode.CodeAction[] {
  return (finding.fixes ?? []).map((fix, index) => {
    const action = new vscode.CodeAction(fix.title, QuickFix);
    action.edit = fixToWorkspaceEdit(document, fix);
    action.diagnostics = [diagnostic];
    action.isPreferred = index === 0;
    return action;
  });
}

/** A word that is right: for this workspace, or wherever the person writes. */
function addToDictionary(
  document: vscode.TextDocument,
  { diagnostic, finding }: Problem,
): vscode.CodeAction[] {
  if (finding.rule !== SPELLING) return [];
  return addWordCommands(document.getText(diagnostic.range)).map((command) => {
    const action = new vscode.CodeAction(command.title, QuickFix);
    action.command = command;
    action.diagnostics = [diagnostic];
    return action;
  });
}

function ignoreInNote(
  document: vscode.TextDocument,
  { note }: CheckedNote,
  { diagnostic, finding }: Problem,
): vscode.CodeAction[] {
  const edits = ignoreRule(note.text, finding.rule);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(`Ignore ${finding.rule} in this note`, QuickFix);
  action.edit = toWorkspaceEdit(document, edits);
  action.diagnostics = [diagnostic];
  return [action];
}

function changeRule(document: vscode.TextDocument, { diagnostic, finding }: Problem): vscode.CodeAction[] {
  const { rule, severity: present } = finding;
  const change = (title: string, severity: 'off' | 'hint') =>
    scopesOf(rule, document.uri).map((scope) => {
      const action = new vscode.CodeAction(`${title} ${RULE_SCOPES[scope]}`, QuickFix);
      action.command = setRuleCommand(action.title, rule, severity, document.uri, scope);
      action.diagnostics = [diagnostic];
      return action;
    });
  const off = change(`Turn ${rule} off`, 'off');
  return present === 'hint' ? off : [...off, ...change(`Turn ${rule} down to a hint`, 'hint')];
}

function fixAll(document: vscode.TextDocument, { findings }: CheckedNote): vscode.CodeAction[] {
  const edits = combineFixes(findings);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Fix all Afterword problems', FIX_ALL);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}
