import * as vscode from 'vscode';
import { nearestRule } from '../guidelines/nearestRule.js';
import { SETTINGS } from '../workspace/settingsSchema.js';

/** Every settings.json, of the person, a workspace or a folder, and the file of a workspace. */
export const SETTINGS_FILES: vscode.DocumentSelector = {
  language: 'jsonc',
  pattern: '**/{settings.json,*.code-workspace}',
};

/**
 * Mends the id of a rule that there is none of. VS Code itself reports it, by the schema of the setting, whether or not
 * the extension runs; only which rule was meant is for us to say.
 */
export class SettingsActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  };
  readonly #ruleIds: () => Promise<readonly string[]>;

  constructor(ruleIds: () => Promise<readonly string[]>) {
    this.#ruleIds = ruleIds;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const unknown = diagnostics.filter(({ message }) => message === SETTINGS.rules.errorMessage);
    if (unknown.length === 0) return [];
    const ids = await this.#ruleIds();
    return unknown.flatMap((diagnostic) => {
      const written = document.getText(diagnostic.range);
      const meant = nearestRule(written.replaceAll('"', ''), ids);
      if (!meant) return [];
      const action = new vscode.CodeAction(`Change to "${meant}"`, vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, diagnostic.range, written.startsWith('"') ? `"${meant}"` : meant);
      action.diagnostics = [diagnostic];
      action.isPreferred = true;
      return [action];
    });
  }
}
