import * as vscode from 'vscode';
import type { MailClient } from '../delivery/channel.js';
import type { CheckContext } from '../guidelines/context.js';
import type { DeadlineSettings } from '../note/deadline.js';
import type { Dialect } from '../proofreading/dialectNames.js';
import type { Candidate } from '../templates/candidate.js';
import { SETTINGS, type SettingName } from './settingsSchema.js';
import {
  validChoice,
  validFlag,
  validFolder,
  validNumber,
  validRules,
  validText,
  validWords,
} from './settingValues.js';

/**
 * The settings under `afterword.`, each as it stands for the folder that `scope` lies in, or for the workspace. Values
 * that make no sense fall back to the default.
 */
export class Settings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.ConfigurationChangeEvent>();
  readonly #listener: vscode.Disposable;
  /** Fires when any of these settings has changed, in any scope. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('afterword')) this.#changed.fire(event);
    });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  /** Where new notes go, relative to the workspace folder: `interviews`, `jobs/notes`. */
  notesFolder(scope?: vscode.Uri): string {
    return validFolder(read('notesFolder', scope), SETTINGS.notesFolder);
  }

  /** Where the person's own templates lie, relative to the workspace folder. */
  templatesFolder(scope?: vscode.Uri): string {
    return validFolder(read('templatesFolder', scope), SETTINGS.templatesFolder);
  }

  /** Whose notes they are. */
  candidate(scope?: vscode.Uri): Candidate {
    return {
      name: validText(read('candidate.name', scope)),
      email: validText(read('candidate.email', scope)),
      signature: validText(read('candidate.signature', scope)),
    };
  }

  /** Where messages are opened. */
  mailClient(scope?: vscode.Uri): MailClient {
    return validChoice(read('mail.client', scope), SETTINGS['mail.client']);
  }

  deadline(scope?: vscode.Uri): DeadlineSettings {
    return {
      hours: validNumber(read('deadline.hours', scope), SETTINGS['deadline.hours']),
      dueSoonHours: validNumber(read('deadline.dueSoonHours', scope), SETTINGS['deadline.dueSoonHours']),
    };
  }

  /** Whether to say when a note is due. */
  reminders(scope?: vscode.Uri): boolean {
    return validFlag(read('reminders', scope), SETTINGS.reminders.default);
  }

  limits(scope?: vscode.Uri): CheckContext['limits'] {
    return {
      words: validNumber(read('limits.words', scope), SETTINGS['limits.words']),
      paragraphs: validNumber(read('limits.paragraphs', scope), SETTINGS['limits.paragraphs']),
    };
  }

  /** The severities that differ from the catalogue's, by rule id. */
  rules(scope?: vscode.Uri): CheckContext['rules'] {
    return validRules(read('rules', scope));
  }

  /** Whether status and actions stand over the greeting of a note. */
  codeLens(scope?: vscode.Uri): boolean {
    return validFlag(read('codeLens', scope), SETTINGS.codeLens.default);
  }

  /** Whether notes are proofread, and in which English. */
  proofreading(scope?: vscode.Uri): { readonly enabled: boolean; readonly dialect: Dialect } {
    return {
      enabled: validFlag(read('proofreading.enabled', scope), SETTINGS['proofreading.enabled'].default),
      dialect: validChoice(read('proofreading.dialect', scope), SETTINGS['proofreading.dialect']),
    };
  }

  /** Words that the person has added to those that are right: those of the workspace beside the person's own. */
  words(scope?: vscode.Uri): readonly string[] {
    const { defaultValue, globalValue, workspaceValue, workspaceFolderValue } = inspect(
      'proofreading.words',
      scope,
    );
    // VS Code merges objects, but of lists it takes the nearest alone.
    const all = [defaultValue, globalValue, workspaceValue, workspaceFolderValue].flatMap(validWords);
    return [...new Set(all)];
  }

  /** The resume as it is set: a path or a URI; `''` where there is none. */
  resume(scope?: vscode.Uri): string {
    return validText(read('resume', scope));
  }
}

function read(name: SettingName, scope: vscode.Uri | undefined): unknown {
  return configuration(scope).get<unknown>(name);
}

/** What each level of the settings says. */
function inspect(name: SettingName, scope: vscode.Uri | undefined) {
  return configuration(scope).inspect<unknown>(name) ?? { key: name };
}

function configuration(scope: vscode.Uri | undefined): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('afterword', scope ?? null);
}
