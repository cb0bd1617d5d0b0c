import * as vscode from 'vscode';
import { MARKDOWN } from '../../workspace/noteDocument.js';
import type { TemplateFolders } from '../../workspace/templateFolders.js';
import { TemplateDiagnostics } from './templateDiagnostics.js';
import { VariableHelp } from './variableHelp.js';

/** Everything that a template gets while it is open in an editor. */
export function createTemplateFeatures(folders: TemplateFolders): vscode.Disposable {
  const { languages } = vscode;
  const diagnostics = new TemplateDiagnostics(folders);
  const help = new VariableHelp(folders);
  return vscode.Disposable.from(
    diagnostics,
    languages.registerCodeActionsProvider(MARKDOWN, diagnostics, TemplateDiagnostics.metadata),
    languages.registerCompletionItemProvider(MARKDOWN, help, ...VariableHelp.triggerCharacters),
    languages.registerHoverProvider(MARKDOWN, help),
  );
}
