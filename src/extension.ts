import type * as vscode from 'vscode';
import { registerCommands } from './commands/command.js';
import { ImportInvitation } from './commands/importInvitation/importInvitation.js';
import { MarkAsPending } from './commands/markAsPending.js';
import { MarkAsSent } from './commands/markAsSent.js';
import { NewInterview } from './commands/newInterview/newInterview.js';
import { OpenNextUnsentNote } from './commands/openNextUnsentNote.js';
import { createEditorFeatures } from './editor/features.js';
import { lazyGuidelines } from './editor/guidelines.js';
import { InterviewersTree } from './views/interviewersTree.js';
import { ContextKeys } from './workspace/contextKeys.js';
import { Deadlines } from './workspace/deadlines.js';
import { NoteIndex } from './workspace/noteIndex.js';
import { Settings } from './workspace/settings.js';
import { Templates } from './workspace/templates.js';

/** What the tests ask of the running extension. */
export interface AfterwordApi {
  readonly index: NoteIndex;
  readonly interviewers: InterviewersTree;
}

/** Builds the parts and connects them. */
export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): AfterwordApi {
  const settings = new Settings();
  const deadlines = new Deadlines(settings);
  const index = new NoteIndex(settings);
  const interviewers = new InterviewersTree(index, deadlines);

  subscriptions.push(
    settings,
    deadlines,
    index,
    new ContextKeys(index),
    interviewers,
    createEditorFeatures({ index, settings, guidelines: lazyGuidelines(extensionUri), extensionUri }),
    registerCommands([
      new NewInterview(settings, new Templates()),
      new ImportInvitation(),
      new MarkAsSent(),
      new MarkAsPending(),
      new OpenNextUnsentNote(index, deadlines),
    ]),
  );
  return { index, interviewers };
}
