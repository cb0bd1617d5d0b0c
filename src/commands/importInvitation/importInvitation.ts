import * as vscode from 'vscode';
import type { InvitationFile, InvitedInterview } from '../../invitation/invitation.js';
import type { NoteIndex } from '../../workspace/noteIndex.js';
import { rememberedCompanies } from '../../workspace/remembered.js';
import type { Settings } from '../../workspace/settings.js';
import type { Templates } from '../../workspace/templates.js';
import { chooseNotesFolder } from '../chooseFolder.js';
import type { Command } from '../command.js';
import { createInterview } from '../newInterview/createInterview.js';
import { runSteps } from '../steps.js';
import { fromInterview } from './imported.js';
import { importSteps } from './importSteps.js';

/** Larger than any invitation, and small enough to be read at once. */
const MAX_BYTES = 5_000_000;

/** Reads calendar invitations, and writes a note for each interviewer that they name. */
export class ImportInvitation implements Command {
  readonly #index: NoteIndex;
  readonly #settings: Settings;
  readonly #templates: Templates;

  constructor(index: NoteIndex, settings: Settings, templates: Templates) {
    this.#index = index;
    this.#settings = settings;
    this.#templates = templates;
  }

  /**
   * @param files one or several `.ics` files: from the palette none, which asks for them; from the Explorer's menu the
   *   file under the mouse
   * @param selected from the Explorer's menu all selected files
   */
  async execute(files?: vscode.Uri | readonly vscode.Uri[], selected?: readonly vscode.Uri[]): Promise<void> {
    const uris = selected ?? (files instanceof vscode.Uri ? [files] : files) ?? (await askForFiles());
    if (uris.length === 0) return;
    const folder = await chooseNotesFolder();
    if (!folder) return;
    const reading = await import('../../chunks/capture.js');
    const interviews = await this.#read(uris, folder.uri);
    const [first] = interviews;
    if (!first) return;
    const steps = importSteps(interviews, reading, this.#index, () => this.#templates.list(folder.uri));
    const typed = await runSteps('Import Interview', fromInterview(first, reading), steps);
    if (typed) await createInterview(folder, this.#settings, reading, typed);
  }

  /** The interviews of the files; what cannot be read is said. */
  async #read(uris: readonly vscode.Uri[], folder: vscode.Uri): Promise<readonly InvitedInterview[]> {
    const { readInvitations } = await import('../../chunks/invitation.js');
    const files = await Promise.all(uris.map(readFile));
    const { interviews, problems } = readInvitations(
      files.filter((file) => typeof file !== 'string'),
      {
        now: new Date(),
        candidate: this.#settings.candidate(folder),
        companies: rememberedCompanies(this.#index.notes),
      },
    );
    const all = [...files.filter((file) => typeof file === 'string'), ...problems];
    if (all.length > 0) {
      const say = interviews.length > 0 ? vscode.window.showWarningMessage : vscode.window.showErrorMessage;
      void say(all.join(' '));
    }
    return interviews;
  }
}

/** The file, or why it cannot be read. */
async function readFile(uri: vscode.Uri): Promise<InvitationFile | string> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MAX_BYTES) return `${name} is too large for an invitation.`;
    return { name, bytes: await vscode.workspace.fs.readFile(uri) };
  } catch {
    return `${name} cannot be opened.`;
  }
}

async function askForFiles(): Promise<readonly vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    filters: { Invitations: ['ics'] },
    openLabel: 'Import',
    title: 'Invitations to Import',
  });
  return chosen ?? [];
}
