import * as vscode from 'vscode';
import type { Alarm } from './alarm.js';

/**
 * Has an alarm look at the clock whenever the person comes back to the window: the machine may have slept, or its clock
 * been set. The event also comes in a window that kept the focus, when it is touched after a while.
 */
export function checkOnReturn(alarm: Pick<Alarm<unknown>, 'check'>): vscode.Disposable {
  return vscode.window.onDidChangeWindowState(() => alarm.check());
}
