import type * as vscode from 'vscode';
import { Threads } from './editor/proofreading/threads.js';
import { type AfterwordApi, start } from './extension.js';

/** The entry in the Node extension host: desktop, remote, code-server. */
export function activate(context: vscode.ExtensionContext): AfterwordApi {
  return start(context, new Threads(context.extensionUri));
}
