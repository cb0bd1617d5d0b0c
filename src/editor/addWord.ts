import * as vscode from 'vscode';
import { validWords } from '../workspace/settingValues.js';

/** Adds a word to those that are right; takes the word, and whether for the workspace or for the person. */
export const ADD_WORD = 'afterword.addWord';

type Dictionary = 'workspace' | 'user';

/** The commands that make a word right, the nearer dictionary first. Without a workspace, there is only the person's. */
export function addWordCommands(word: string): vscode.Command[] {
  const command = (dictionary: Dictionary, title: string): vscode.Command => ({
    title: `Add "${word}" to ${title} Dictionary`,
    command: ADD_WORD,
    arguments: [word, dictionary],
  });
  const hasWorkspace = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  return [...(hasWorkspace ? [command('workspace', 'Workspace')] : []), command('user', 'User')];
}

/**
 * Adds the word to the setting, beside those that stand there. Commands can be run by anyone, with whatever arguments.
 *
 * @throws where the settings file cannot be written, such as when it has unsaved changes; the message says so
 */
export async function addWord(word: unknown, dictionary: unknown): Promise<void> {
  if (typeof word !== 'string' || word.trim() === '') return;
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const configuration = vscode.workspace.getConfiguration('afterword');
  const current = configuration.inspect<unknown>('proofreading.words');
  const [target, value] =
    dictionary === 'workspace' ? [Workspace, current?.workspaceValue] : [Global, current?.globalValue];
  const words = new Set([...validWords(value), word.trim()]);
  await configuration.update(
    'proofreading.words',
    [...words].sort((a, b) => a.localeCompare(b)),
    target,
  );
}
