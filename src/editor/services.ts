import type * as vscode from 'vscode';
import type { Siblings } from '../guidelines/siblings.js';
import type { Workers } from '../proofreading/client.js';
import type { NoteSummary } from '../workspace/noteSummary.js';
import type { Settings } from '../workspace/settings.js';
import type { TemplateFolders } from '../workspace/templateFolders.js';
import type { Guidelines } from './guidelines.js';
import type { Words } from './proofreading/proofreading.js';

/** What the editor must know of the notes of the workspace. */
export interface NoteIndexView {
  readonly notes: Iterable<NoteSummary & { readonly uri: vscode.Uri }>;
  /** What is known of a note; `undefined` where there is none at `uri`, or none any more. */
  get(uri: vscode.Uri): object | undefined;
  /** The other notes, their files named by URI (`uri.toString()`). */
  siblingsOf(uri: vscode.Uri): Siblings;
  /** Fires with the notes that came, changed or went. */
  readonly onDidChange: vscode.Event<{ readonly uris: readonly vscode.Uri[] }>;
}

/** What the editor features need from the rest of the extension. */
export interface EditorServices {
  readonly index: NoteIndexView;
  readonly settings: Settings;
  /** What lies there is no note. */
  readonly templateFolders: Pick<TemplateFolders, 'has' | 'onDidChange'>;
  /** Loads them at the first call; rejects with a message for the person where it cannot. */
  readonly guidelines: () => Promise<Guidelines>;
  /** Starts workers to proofread in, as the host has them. */
  readonly workers: Workers;
  /** What is right besides the words of English. */
  readonly words: Words;
  /** Where the extension lies, and with it its guideline pages. */
  readonly extensionUri: vscode.Uri;
}
