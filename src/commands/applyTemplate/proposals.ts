import * as vscode from 'vscode';

/** The scheme of what a note would become: documents that only exist to be compared with the note. */
export const PROPOSAL_SCHEME = 'afterword-proposal';

/** Shows what a note would become, beside what it is. */
export class Proposals implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(PROPOSAL_SCHEME, this);
  #count = 0;

  dispose(): void {
    this.#registration.dispose();
    this.#texts.clear();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /**
   * Opens a diff, which goes when `during` has settled.
   *
   * @param during what is asked meanwhile
   */
  async show<T>(note: vscode.Uri, text: string, title: string, during: () => Promise<T>): Promise<T> {
    // A document of its own each time: VS Code keeps what it has read once.
    const proposal = note.with({ scheme: PROPOSAL_SCHEME, authority: '', query: String(++this.#count) });
    this.#texts.set(proposal.toString(), text);
    try {
      // As a preview it would take the place of the note, where that is one.
      await vscode.commands.executeCommand('vscode.diff', note, proposal, title, { preview: false });
      return await during();
    } finally {
      const shown = vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
          ({ input }) =>
            input instanceof vscode.TabInputTextDiff && input.modified.toString() === proposal.toString(),
        );
      await vscode.window.tabGroups.close(shown);
      this.#texts.delete(proposal.toString());
    }
  }
}
