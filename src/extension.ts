import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { CommandRegistry } from './commands/commandRegistry.js';
import { createEditorFeatures } from './editor/features.js';
import { lazyGuidelines } from './editor/guidelines.js';
import { NotePreview } from './editor/notePreview.js';
import type { Proofreading } from './editor/proofreading/proofreading.js';
import { WorkspaceWords } from './editor/proofreading/words.js';
import { createTemplateFeatures } from './editor/templates/templateFeatures.js';
import type { Workers } from './proofreading/client.js';
import { DeadlineStatus } from './views/deadlineStatus.js';
import { InterviewersTree } from './views/interviewersTree.js';
import { InvitationDrop } from './views/invitationDrop.js';
import { NoteDecorations } from './views/noteDecorations.js';
import { Reminders } from './views/reminders.js';
import { ScanProgress } from './views/scanProgress.js';
import { ScorecardView } from './views/scorecard/scorecardView.js';
import { Standings } from './views/standings.js';
import { UnsentOnly } from './views/unsentOnly.js';
import { ContextKeys } from './workspace/contextKeys.js';
import { Deadlines } from './workspace/deadlines.js';
import { NoteIndex } from './workspace/noteIndex.js';
import { Settings } from './workspace/settings.js';
import { TemplateFolders } from './workspace/templateFolders.js';
import { Templates } from './workspace/templates.js';

/** What VS Code and the tests ask of the running extension. */
export interface AfterwordApi {
  readonly index: NoteIndex;
  readonly interviewers: InterviewersTree;
  readonly decorations: NoteDecorations;
  readonly scorecard: ScorecardView;
  /** For VS Code's preview of markdown. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
  readonly proofreading: Pick<Proofreading, 'isRunning' | 'isIdle' | 'stop'>;
}

/**
 * Builds the parts and connects them.
 *
 * @param workers starts workers, which the hosts do differently
 */
export function start(context: vscode.ExtensionContext, workers: Workers): AfterwordApi {
  const { extensionUri, globalState, globalStorageUri, subscriptions, workspaceState } = context;
  const settings = new Settings();
  const deadlines = new Deadlines(settings);
  const templateFolders = new TemplateFolders(settings);
  const templates = new Templates(templateFolders);
  const index = new NoteIndex(settings, templateFolders);
  const standings = new Standings(index, deadlines);
  const unsentOnly = new UnsentOnly(workspaceState);
  const words = new WorkspaceWords(index, settings);
  const services = {
    index,
    settings,
    templateFolders,
    guidelines: lazyGuidelines(extensionUri),
    extensionUri,
    workers,
    words,
  };
  const editor = createEditorFeatures(services);
  const interviewers = new InterviewersTree({
    index,
    standings,
    unsentOnly,
    inspect: (uri) => editor.checker.inspect(uri),
    dragAndDrop: new InvitationDrop(globalStorageUri, async (uris) => {
      await vscode.commands.executeCommand('afterword.importInvitation', uris);
    }),
  });
  const decorations = new NoteDecorations(index, standings, deadlines);
  const scorecard = new ScorecardView(editor.checker, services);
  const preview = new NotePreview(deadlines);

  subscriptions.push(
    settings,
    deadlines,
    templateFolders,
    index,
    words,
    new ContextKeys(index),
    standings,
    unsentOnly,
    interviewers,
    new ScanProgress(InterviewersTree.viewId, interviewers.onDidShow, index),
    decorations,
    new DeadlineStatus(standings),
    new Reminders({ index, standings, settings, memory: globalState }),
    editor,
    scorecard,
    createTemplateFeatures(templateFolders),
    preview,
    new CommandRegistry(async () => {
      const { createCommands } = await import('./chunks/commands.js');
      const { checker } = editor;
      return createCommands({ ...services, templates, standings, unsentOnly, checker, scorecard });
    }),
  );
  return {
    index,
    interviewers,
    decorations,
    scorecard,
    proofreading: editor.proofreading,
    extendMarkdownIt: (md) => preview.extendMarkdownIt(md),
  };
}
