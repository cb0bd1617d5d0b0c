import * as vscode from 'vscode';
import { LANGUAGE_FILES, type Language } from '../guidelines/language.js';

/**
 * What the guidelines know of English, out of the extension's folder: read at the first call, once, so that nothing of
 * it is loaded before a note is open. Rejects, at every call, with a message for the person where a file is missing or
 * damaged.
 */
export function lazyLanguage(extensionUri: vscode.Uri): () => Promise<Language> {
  let loading: Promise<Language> | undefined;
  return () => {
    loading ??= loadLanguage(vscode.Uri.joinPath(extensionUri, 'media'));
    return loading;
  };
}

async function loadLanguage(media: vscode.Uri): Promise<Language> {
  const read = (file: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(media, file));
  try {
    const [{ readLanguage }, model, interests] = await Promise.all([
      import('../chunks/guidelines.js'),
      read(LANGUAGE_FILES.model),
      read(LANGUAGE_FILES.interests),
    ]);
    return readLanguage(model, interests);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Afterword cannot check notes, because a file of the extension cannot be read. Reinstall the extension. (${reason})`,
    );
  }
}
