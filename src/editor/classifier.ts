import * as vscode from 'vscode';
import { SentenceClassifier } from '../guidelines/sentenceClassifier.js';

/**
 * The sentence classifier out of the extension's folder: read at the first call, once, so that nothing of it is loaded
 * before a note is open. Rejects, at every call, with a message for the person where the file is missing or damaged.
 */
export function lazyClassifier(extensionUri: vscode.Uri): () => Promise<SentenceClassifier> {
  let loading: Promise<SentenceClassifier> | undefined;
  return () => {
    loading ??= loadClassifier(vscode.Uri.joinPath(extensionUri, 'media', 'sentence-model.bin'));
    return loading;
  };
}

async function loadClassifier(model: vscode.Uri): Promise<SentenceClassifier> {
  try {
    return SentenceClassifier.load(await vscode.workspace.fs.readFile(model));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Afterword cannot check notes, because a file of the extension cannot be read. Reinstall the extension. (${reason})`,
    );
  }
}
