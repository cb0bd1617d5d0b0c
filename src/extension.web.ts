import type * as vscode from 'vscode';
import { WebWorkers } from './editor/proofreading/webWorkers.js';
import { type AfterwordApi, start } from './extension.js';

/** The entry in the browser's extension host: vscode.dev. */
export function activate(context: vscode.ExtensionContext): AfterwordApi {
  return start(context, new WebWorkers(context.extensionUri));
}
