import * as vscode from 'vscode';
import { MARKDOWN } from '../workspace/noteDocument.js';
import { isRuleSetting } from '../workspace/settingValues.js';
import { ADD_WORD, addWord } from './addWord.js';
import { NoteCodeActions } from './codeActions.js';
import { NoteDiagnostics } from './diagnostics.js';
import { GUIDELINE_SCHEME, GuidelinePages } from './guidelinePages.js';
import { FieldHover } from './hover.js';
import { NoteChecker } from './noteChecker.js';
import { NoteCodeLens } from './noteCodeLens.js';
import { NoteCompletion } from './noteCompletion.js';
import { Orphans } from './orphans.js';
import { Proofreading } from './proofreading/proofreading.js';
import { Resumes } from './resume.js';
import type { EditorServices } from './services.js';
import { SET_RULE, setRule } from './setRule.js';
import { SETTINGS_FILES, SettingsActions } from './settingsActions.js';
import { SuggestWhileTyping } from './suggestWhileTyping.js';

const READ_ONLY = { isCaseSensitive: true, isReadonly: true };

/** Everything that a note gets while it is open in an editor, and what checks it. */
export function createEditorFeatures(
  services: EditorServices,
): vscode.Disposable & { readonly checker: NoteChecker; readonly proofreading: Proofreading } {
  const log = vscode.window.createOutputChannel('Afterword', { log: true });
  const resumes = new Resumes(services.settings, log);
  const orphans = new Orphans(services.index);
  const proofreading = new Proofreading(services.workers, services.settings, services.words, log);
  const checker = new NoteChecker(services, resumes, orphans, proofreading);
  const completion = new NoteCompletion(services);
  const codeLens = new NoteCodeLens(checker, services.settings);
  const { commands, languages, workspace } = vscode;
  const features = vscode.Disposable.from(
    new NoteDiagnostics(checker, log),
    languages.registerCodeActionsProvider(MARKDOWN, new NoteCodeActions(checker), NoteCodeActions.metadata),
    new SuggestWhileTyping(completion),
    codeLens,
    languages.registerCodeLensProvider(MARKDOWN, codeLens),
    languages.registerCompletionItemProvider(MARKDOWN, completion, ...NoteCompletion.triggerCharacters),
    languages.registerHoverProvider(MARKDOWN, new FieldHover()),
    languages.registerCodeActionsProvider(
      SETTINGS_FILES,
      new SettingsActions(async () => (await services.guidelines()).ids),
      SettingsActions.metadata,
    ),
    workspace.registerFileSystemProvider(
      GUIDELINE_SCHEME,
      new GuidelinePages(services.extensionUri),
      READ_ONLY,
    ),
    // Commands can be run by anyone, with whatever arguments.
    commands.registerCommand(
      SET_RULE,
      async (rule: unknown, severity: unknown, uri: unknown, scope: unknown) => {
        const { ids } = await services.guidelines();
        if (typeof rule !== 'string' || !ids.includes(rule) || !isRuleSetting(severity)) return;
        if (uri instanceof vscode.Uri && (scope === 'workspace' || scope === 'user'))
          await setRule(rule, severity, uri, scope);
      },
    ),
    commands.registerCommand(ADD_WORD, (word: unknown, target: unknown) => addWord(word, target)),
    checker,
    proofreading,
    resumes,
    orphans,
    log,
  );
  return Object.assign(features, { checker, proofreading });
}
