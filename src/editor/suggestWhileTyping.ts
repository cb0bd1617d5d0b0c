import * as vscode from 'vscode';
import { canBeNote } from '../workspace/noteDocument.js';
import type { NoteCompletion } from './noteCompletion.js';

const LETTER = /^[\p{L}\p{N}]$/u;

/**
 * Shows what is offered as soon as there is something. In markdown VS Code suggests nothing while one types a word, not
 * even where a letter is a trigger character; and switched on, it would suggest every word of the text.
 */
export class SuggestWhileTyping implements vscode.Disposable {
  readonly #completion: NoteCompletion;
  readonly #listener: vscode.Disposable;
  /** Where something was offered for what stood there before the last key: it is on the screen, or was dismissed. */
  #offered: vscode.TextDocument | undefined;

  constructor(completion: NoteCompletion) {
    this.#completion = completion;
    this.#listener = vscode.workspace.onDidChangeTextDocument((event) => void this.#changed(event));
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async #changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): Promise<void> {
    const [change, ...others] = contentChanges;
    if (!change || document !== vscode.window.activeTextEditor?.document || !canBeNote(document)) return;
    this.#completion.unasked = undefined;
    const isTyped = others.length === 0 && change.text.length === 1 && reason === undefined;
    const position = change.range.start.translate(0, 1);
    const isOffered = isTyped && (await this.#completion.offersAt(document, position, false)) !== undefined;
    const wasOffered = this.#offered === document;
    this.#offered = isOffered ? document : undefined;
    if (!isOffered || wasOffered || !LETTER.test(change.text) || !leavesItToUs(document)) return;
    this.#completion.unasked = document;
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  }
}

/** Whether the person wants suggestions to come by themselves, and VS Code does not bring them. */
function leavesItToUs(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('editor', document);
  const quick = settings.get<boolean | { readonly other?: boolean | string }>('quickSuggestions');
  const other = typeof quick === 'object' ? quick.other : quick;
  return settings.get('suggestOnTriggerCharacters') !== false && other !== true && other !== 'on';
}
