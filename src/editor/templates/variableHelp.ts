import * as vscode from 'vscode';
import { rangeIn } from '../../workspace/noteDocument.js';
import type { TemplateFolders } from '../../workspace/templateFolders.js';

/** Offers the variables between the braces of a template, and says what they stand for. */
export class VariableHelp implements vscode.CompletionItemProvider, vscode.HoverProvider {
  static readonly triggerCharacters = ['{', '#', '^', '/', '.'];
  readonly #folders: Pick<TemplateFolders, 'has'>;

  constructor(folders: Pick<TemplateFolders, 'has'>) {
    this.#folders = folders;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    if (!this.#folders.has(document.uri)) return [];
    const { completeTag } = await import('../../chunks/templates.js');
    const completions = completeTag(document.getText(), document.offsetAt(position));
    if (!completions) return [];
    const replacing = rangeIn(document, completions);
    return completions.items.map(({ label, description, snippet }, i) => {
      const item = new vscode.CompletionItem(
        { label, description: gistOf(description) },
        vscode.CompletionItemKind.Variable,
      );
      item.documentation = new vscode.MarkdownString(description);
      item.insertText = new vscode.SnippetString(snippet);
      item.range = replacing;
      item.sortText = String(i).padStart(3, '0');
      return item;
    });
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    if (!this.#folders.has(document.uri)) return undefined;
    const { findTags, variableOf } = await import('../../chunks/templates.js');
    const offset = document.offsetAt(position);
    const tag = findTags(document.getText()).find(({ range }) => range.start <= offset && offset < range.end);
    const variable = tag && variableOf(tag.name);
    return (
      variable &&
      new vscode.Hover(new vscode.MarkdownString(variable.description), rangeIn(document, tag.range))
    );
  }
}

/** What a description says before it explains: "Their first name" of "Their first name: `Raj`." */
function gistOf(description: string): string {
  return description.replace(/[:.].*$/s, '').replaceAll('`', '');
}
