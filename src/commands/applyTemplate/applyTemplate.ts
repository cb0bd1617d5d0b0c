import * as vscode from 'vscode';
import { type Note, parseNote } from '../../note/note.js';
import { applyEdits, type TextEdit } from '../../note/text.js';
import type { NoteTemplate } from '../../templates/template.js';
import { rangeIn } from '../../workspace/noteDocument.js';
import type { Settings } from '../../workspace/settings.js';
import type { Templates } from '../../workspace/templates.js';
import { chooseTemplate } from '../chooseTemplate.js';
import type { Command } from '../command.js';
import { type NoteTarget, targetNotes } from '../noteTarget.js';
import { askChoice } from '../quickInput.js';
import { BACK, runSteps, type Step } from '../steps.js';
import { Proposals } from './proposals.js';

/** What was chosen, and what it would make of the note. */
interface Choice {
  readonly template: NoteTemplate | undefined;
  readonly proposal: Proposal | undefined;
}

interface Proposal {
  readonly edit: TextEdit;
  /** The version of the document to which the edit belongs. */
  readonly version: number;
}

const REPLACE = {
  label: 'Replace the Text',
  detail: 'The front matter stays, and undo brings the text back.',
};
const KEEP = { label: 'Keep the Note as It Is' };

/** Puts the message of a template in place of a note's own. */
export class ApplyTemplate implements Command, vscode.Disposable {
  readonly #settings: Pick<Settings, 'candidate'>;
  readonly #templates: Pick<Templates, 'list'>;
  readonly #proposals = new Proposals();

  constructor(settings: Pick<Settings, 'candidate'>, templates: Pick<Templates, 'list'>) {
    this.#settings = settings;
    this.#templates = templates;
  }

  dispose(): void {
    this.#proposals.dispose();
  }

  async execute(target?: NoteTarget): Promise<void> {
    const [uri] = targetNotes(target);
    const document = uri && (await vscode.workspace.openTextDocument(uri));
    if (!document || !parseNote(document.getText())) {
      void vscode.window.showInformationMessage(
        'Open a note first: a template is applied to the one in front.',
      );
      return;
    }
    const start: Choice = { template: undefined, proposal: undefined };
    const choice = await runSteps('Apply Template', start, this.#steps(document));
    if (choice?.proposal) await replace(document, choice.proposal);
  }

  #steps(document: vscode.TextDocument): readonly Step<Choice>[] {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
    const choose: Step<Choice>['ask'] = async (choice, position) => {
      const question = 'Which template shall take the place of the text?';
      const template = await chooseTemplate(question, () => this.#templates.list(folder), position);
      return template === undefined || template === BACK ? template : { ...choice, template };
    };
    const confirm: Step<Choice>['ask'] = async (choice, position) => {
      const note = parseNote(document.getText());
      if (!choice.template || !note) return undefined;
      const { label, text } = choice.template;
      const { version } = document;
      const proposal = { edit: await this.#edit(document, note, text), version };
      const accepted = { ...choice, proposal };
      if (messageOf(note).trim() === '') return accepted;
      const proposed = applyEdits(note.text, [proposal.edit]);
      const title = `${note.interviewer || 'Note'}: as It Is ↔ ${label}`;
      const answer = await this.#proposals.show(document.uri, proposed, title, () =>
        askChoice('Replace the text of the note by what is on the right?', [REPLACE, KEEP], position),
      );
      return answer === BACK ? BACK : answer === REPLACE ? accepted : undefined;
    };
    return [{ ask: choose }, { ask: confirm }];
  }

  async #edit({ uri }: vscode.TextDocument, note: Note, template: string): Promise<TextEdit> {
    const { replaceMessage, valuesOf } = await import('../../chunks/templates.js');
    return replaceMessage(note, template, valuesOf(note, this.#settings.candidate(uri)));
  }
}

function messageOf({ text, frontMatter }: Note): string {
  return text.slice(frontMatter.range.end);
}

/** In one step that undo takes back. A note that was saved is saved again; one with unsaved text stays unsaved. */
async function replace(document: vscode.TextDocument, { edit, version }: Proposal): Promise<void> {
  if (document.version !== version) {
    void vscode.window.showWarningMessage(
      'The note was changed in the meantime, so nothing was replaced. Apply the template again.',
    );
    return;
  }
  const wasSaved = !document.isDirty && !document.isUntitled;
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, rangeIn(document, edit.range), edit.newText);
  if (!(await vscode.workspace.applyEdit(change))) {
    void vscode.window.showErrorMessage(
      'The note could not be changed. Is the file read-only, or being edited elsewhere?',
    );
    return;
  }
  if (wasSaved && !(await document.save())) {
    const path = vscode.workspace.asRelativePath(document.uri);
    void vscode.window.showWarningMessage(`${path} was changed, but could not be saved.`);
  }
  const { findFirstGap } = await import('../../chunks/templates.js');
  const gap = findFirstGap(document.getText());
  await vscode.window.showTextDocument(document, {
    preview: false,
    ...(gap && { selection: rangeIn(document, gap) }),
  });
}
