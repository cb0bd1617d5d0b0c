import * as vscode from 'vscode';
import { scalarSource } from '../note/editFrontMatter.js';
import { parseNote } from '../note/note.js';
import { greetingName } from '../note/personName.js';
import { canBeNote, rangeIn } from '../workspace/noteDocument.js';
import type { Offer, Offers, Surroundings } from './completion/offer.js';
import type { EditorServices } from './services.js';

const { CompletionItemKind } = vscode;
const KINDS: Readonly<Record<Offer['kind'], vscode.CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  date: CompletionItemKind.Event,
  rule: CompletionItemKind.EnumMember,
  greeting: CompletionItemKind.Snippet,
  name: CompletionItemKind.User,
  phrase: CompletionItemKind.Text,
};

/**
 * In markdown, VS Code suggests nothing while one types. So every letter asks, and the answer is nearly always nothing:
 * see `completion/bodyOffers.ts`.
 */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüýßœšž'];
const TRIGGERS = [...new Set([...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase())])].filter(
  (letter) => letter.length === 1,
);

/** Offers what is known: in the front matter, keys and values; in the message, names, topics and skills. */
export class NoteCompletion implements vscode.CompletionItemProvider {
  static readonly triggerCharacters: readonly string[] = [...TRIGGERS, ...'0123456789', ' ', '[', ',', '-'];
  readonly #services: Pick<EditorServices, 'index' | 'guidelines'>;

  constructor(services: Pick<EditorServices, 'index' | 'guidelines'>) {
    this.#services = services;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { triggerKind }: vscode.CompletionContext,
  ): Promise<vscode.CompletionList | undefined> {
    const note = canBeNote(document) ? parseNote(document.getText()) : undefined;
    if (!note) return undefined;
    const { version } = document;
    const [{ offersAt }, rules] = await Promise.all([import('../chunks/completion.js'), this.#rules()]);
    if (token.isCancellationRequested || document.version !== version) return undefined;
    const around: Surroundings = {
      now: new Date(),
      greetingName: greetingName(note.interviewer),
      rules,
      others: () => this.#others(document.uri),
      quote: scalarSource,
    };
    const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke;
    const offers = offersAt(note, document.offsetAt(position), around, isAsked);
    return offers && toList(document, offers);
  }

  /** Without them, everything else can still be offered. */
  async #rules(): Promise<Surroundings['rules']> {
    try {
      return (await this.#services.guidelines()).rules;
    } catch {
      return [];
    }
  }

  *#others(uri: vscode.Uri) {
    for (const note of this.#services.index.notes) if (note.uri.toString() !== uri.toString()) yield note;
  }
}

function toList(document: vscode.TextDocument, { range, offers, isPassing }: Offers): vscode.CompletionList {
  const replaced = rangeIn(document, range);
  const items = offers.map((offer, index) => {
    const item = new vscode.CompletionItem(
      { label: offer.label, description: offer.detail },
      KINDS[offer.kind],
    );
    item.range = replaced;
    item.insertText = offer.isSnippet ? new vscode.SnippetString(offer.newText) : offer.newText;
    item.sortText = String(index).padStart(5, '0');
    if (offer.filterText !== undefined) item.filterText = offer.filterText;
    if (offer.documentation !== undefined)
      item.documentation = new vscode.MarkdownString(offer.documentation);
    if (offer.goesOn) item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };
    return item;
  });
  return new vscode.CompletionList(items, isPassing);
}
