import * as vscode from 'vscode';
import type { RuleSetting } from '../workspace/settingsSchema.js';

/** Writes a rule's severity to the settings; takes the rule id, the severity, the note's URI, and whose settings. */
export const SET_RULE = 'afterword.setRule';

/** Whose settings: those of the workspace that the note lies in, or the person's, which hold everywhere. */
export type RuleScope = 'workspace' | 'user';

/** For the ends of titles. */
export const RULE_SCOPES: Readonly<Record<RuleScope, string>> = {
  workspace: 'in this workspace',
  user: 'in user settings',
};

/** The command that gives a rule another severity for the note at `uri` and its like. */
export function setRuleCommand(
  title: string,
  rule: string,
  severity: RuleSetting,
  uri: vscode.Uri,
  scope: RuleScope,
): vscode.Command {
  return { title, command: SET_RULE, arguments: [rule, severity, uri, scope] };
}

/** Where a change to the rule takes effect: what the workspace says of it outweighs what the person says. */
export function scopesOf(rule: string, uri: vscode.Uri): RuleScope[] {
  if ((vscode.workspace.workspaceFolders?.length ?? 0) === 0) return ['user'];
  const { workspaceValue, workspaceFolderValue } = inspect(uri);
  return says(workspaceValue, rule) || says(workspaceFolderValue, rule)
    ? ['workspace']
    : ['workspace', 'user'];
}

/**
 * Gives a rule another severity. What else stands there stays.
 *
 * @throws where the settings file cannot be written, such as when it has unsaved changes; the message says so
 */
export async function setRule(
  rule: string,
  severity: RuleSetting,
  uri: vscode.Uri,
  scope: RuleScope,
): Promise<void> {
  const { globalValue, workspaceValue, workspaceFolderValue } = inspect(uri);
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  // In a workspace of several folders, what a folder says of the rule outweighs the workspace.
  const [target, value] =
    scope === 'user'
      ? [Global, globalValue]
      : says(workspaceFolderValue, rule)
        ? [WorkspaceFolder, workspaceFolderValue]
        : [Workspace, workspaceValue];
  await vscode.workspace
    .getConfiguration('afterword', uri)
    .update('rules', { ...value, [rule]: severity }, target);
}

type Rules = Readonly<Record<string, unknown>>;

function inspect(uri: vscode.Uri) {
  return vscode.workspace.getConfiguration('afterword', uri).inspect<Rules>('rules') ?? { key: 'rules' };
}

function says(rules: Rules | undefined, rule: string): boolean {
  return rules !== undefined && Object.hasOwn(rules, rule);
}
