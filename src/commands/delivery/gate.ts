import * as vscode from 'vscode';
import type { Finding } from '../../guidelines/guideline.js';
import { type Note, parseNote } from '../../note/note.js';
import { rangeIn } from '../../workspace/noteDocument.js';
import { namesOf, type Outgoing } from './outgoing.js';

/** What checks notes. */
export interface Checks {
  check(document: vscode.TextDocument): Promise<{ note: Note; findings: readonly Finding[] } | undefined>;
}

interface Checked extends Outgoing {
  readonly document: vscode.TextDocument;
  /** What would embarrass the sender. */
  readonly errors: readonly Finding[];
}

const MAX_SHOWN = 3;

/** What a note has to pass before it leaves: questions where it should not, or not again. */
export class Gate {
  readonly #checks: Checks;

  constructor(checks: Checks) {
    this.#checks = checks;
  }

  /** The notes, as they shall go; `undefined` where there are none, or the person stays. */
  async pass(uris: readonly vscode.Uri[]): Promise<readonly Outgoing[] | undefined> {
    const notes = (await Promise.all(uris.map((uri) => this.#read(uri)))).flat();
    if (notes.length === 0) {
      void vscode.window.showInformationMessage('There is no note here that could be sent.');
      return undefined;
    }
    return (await mayGoAgain(notes)) && (await mayGoWithErrors(notes)) ? notes : undefined;
  }

  async #read(uri: vscode.Uri): Promise<Checked[]> {
    const document = await vscode.workspace.openTextDocument(uri);
    const checked = await this.#checks.check(document);
    // What cannot be written is not checked, and can be sent all the same.
    const note = checked?.note ?? parseNote(document.getText());
    const errors = checked?.findings.filter(stopsSending) ?? [];
    return note ? [{ uri, note, document, errors }] : [];
  }
}

/** That a note is late is no reason to keep it back. */
function stopsSending({ rule, severity }: Finding): boolean {
  return severity === 'error' && !rule.startsWith('promptness/');
}

async function mayGoAgain(notes: readonly Checked[]): Promise<boolean> {
  const sent = notes.filter(({ note }) => note.isSent);
  if (sent.length === 0) return true;
  const again = 'Send Again';
  const [first] = sent;
  const message =
    first && sent.length === 1
      ? `The note to ${namesOf(sent)} was sent ${sentInWords(first.note)}.`
      : `The notes to ${namesOf(sent)} were sent before.`;
  return (await vscode.window.showWarningMessage(message, { modal: true }, again)) === again;
}

async function mayGoWithErrors(notes: readonly Checked[]): Promise<boolean> {
  const unready = notes.filter(({ errors }) => errors.length > 0);
  const [first] = unready;
  const [problem] = first?.errors ?? [];
  if (!first || !problem) return true;
  const all = unready.flatMap(({ errors, note }) =>
    errors.map(({ message }) => (unready.length > 1 ? `${note.interviewer}: ${message}` : message)),
  );
  const more = all.length - MAX_SHOWN;
  const detail = [...all.slice(0, MAX_SHOWN), ...(more > 0 ? [`And ${more} more.`] : [])].join('\n');
  const [show, anyway] = ['Show Problem', 'Send Anyway'];
  const answer = await vscode.window.showWarningMessage(
    `The ${unready.length === 1 ? 'note' : 'notes'} to ${namesOf(unready)} should not go out like this.`,
    { modal: true, detail },
    show,
    anyway,
  );
  if (answer === show) {
    const selection = rangeIn(first.document, problem.range);
    await vscode.window.showTextDocument(first.document, { selection });
  }
  return answer === anyway;
}

function sentInWords({ sent }: Note): string {
  if (!sent) return 'before';
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-GB', sent.precision === 'date' ? day : { ...day, ...time });
  return `on ${format.format(sent.instant)}`;
}
