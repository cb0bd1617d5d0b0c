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

/** Offers what is known: in the front matter, keys and values; in the message, names, topics and skills. */
export class NoteCompletion implements vscode.CompletionItemProvider {
  /** For letters, VS Code does not ask: see `SuggestWhileTyping`. */
  static readonly triggerCharacters = [' ', '[', ','] as const;
  readonly #services: Pick<EditorServices, 'index' | 'guidelines'>;
  #unasked: vscode.TextDocument | undefined;

  constructor(services: Pick<EditorServices, 'index' | 'guidelines'>) {
    this.#services = services;
  }

  /** Says that nobody asked for what VS Code is about to ask for; `undefined`, that it is about to ask for nothing. */
  set unasked(document: vscode.TextDocument | undefined) {
    this.#unasked = document;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { triggerKind }: vscode.CompletionContext,
  ): Promise<vscode.CompletionList | undefined> {
    const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke && this.#unasked !== document;
    this.#unasked = undefined;
    const { version } = document;
    const offers = await this.offersAt(document, position, isAsked);
    if (!offers || token.isCancellationRequested || document.version !== version) return undefined;
    return toList(document, offers);
  }

  /** @param isAsked the person asked for it, instead of having typed a letter */
  async offersAt(
    document: vscode.TextDocument,
    position: vscode.Position,
    isAsked: boolean,
  ): Promise<Offers | undefined> {
    const note = canBeNote(document) ? parseNote(document.getText()) : undefined;
    if (!note) return undefined;
    const offset = document.offsetAt(position);
    const [{ offersAt }, rules] = await Promise.all([import('../chunks/completion.js'), this.#rules()]);
    const around: Surroundings = {
      now: new Date(),
      greetingName: greetingName(note.interviewer),
      rules,
      others: () => this.#others(document.uri),
      quote: scalarSource,
    };
    return offersAt(note, offset, around, isAsked);
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
