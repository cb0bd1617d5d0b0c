import * as vscode from 'vscode';
import type { RuleSetting } from '../workspace/settingsSchema.js';

/** Writes a rule's severity to the settings; takes the rule id, the severity and the note's URI. */
export const SET_RULE = 'afterword.setRule';

/** The command that gives a rule another severity for the note at `uri` and its like. */
export function setRuleCommand(
  title: string,
  rule: string,
  severity: RuleSetting,
  uri: vscode.Uri,
): vscode.Command {
  return { title, command: SET_RULE, arguments: [rule, severity, uri] };
}

/** Where `setRule` writes, in words that end the title of an action. */
export function whereRulesAreSet(): string {
  return hasWorkspace() ? 'in this workspace' : 'in your settings';
}

/**
 * Gives a rule another severity: in the workspace's settings where there is a workspace, else in the person's. What else
 * stands there stays.
 *
 * @throws where the settings file cannot be written, such as when it has unsaved changes; the message says so
 */
export async function setRule(rule: string, severity: RuleSetting, uri: vscode.Uri): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('afterword', uri);
  const current = configuration.inspect<Record<string, unknown>>('rules');
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const folderRules = current?.workspaceFolderValue;
  // In a workspace of several folders, what a folder says of the rule outweighs the workspace.
  const [target, value] =
    folderRules && Object.hasOwn(folderRules, rule)
      ? [WorkspaceFolder, folderRules]
      : hasWorkspace()
        ? [Workspace, current?.workspaceValue]
        : [Global, current?.globalValue];
  await configuration.update('rules', { ...value, [rule]: severity }, target);
}

function hasWorkspace(): boolean {
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
}
