import * as vscode from 'vscode';
import type { RULES } from '../guidelines/catalogue.js';
import type { check } from '../guidelines/check.js';
import type { Language } from '../guidelines/language.js';
import { LANGUAGE_FILES } from '../guidelines/languageFiles.js';

/** The guidelines, and what they know of English. */
export interface Guidelines {
  readonly ids: readonly string[];
  /** What a note may ignore. */
  readonly rules: typeof RULES;
  readonly check: typeof check;
  readonly language: Language;
}

/**
 * The guidelines, out of the extension's folder: read at the first call, once, so that nothing of them is loaded before
 * a note is open. Rejects, at every call, with a message for the person where a file is missing or damaged.
 */
export function lazyGuidelines(extensionUri: vscode.Uri): () => Promise<Guidelines> {
  let loading: Promise<Guidelines> | undefined;
  return () => {
    loading ??= loadGuidelines(vscode.Uri.joinPath(extensionUri, 'media'));
    return loading;
  };
}

async function loadGuidelines(media: vscode.Uri): Promise<Guidelines> {
  const read = (file: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(media, file));
  try {
    const [{ check, RULE_IDS, RULES, readLanguage }, model, interests] = await Promise.all([
      import('../chunks/guidelines.js'),
      read(LANGUAGE_FILES.model),
      read(LANGUAGE_FILES.interests),
    ]);
    return { ids: RULE_IDS, rules: RULES, check, language: readLanguage(model, interests) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Afterword cannot check notes, because a file of the extension cannot be read. Reinstall the extension. (${reason})`,
    );
  }
}
