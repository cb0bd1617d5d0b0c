import * as vscode from 'vscode';

/** The suites are the same in both hosts: what works on the desktop has to work on vscode.dev. */
export async function loadSuites(): Promise<void> {
  // All else is the same in a workspace of several folders.
  if (vscode.workspace.workspaceFile) {
    await import('./settingsAtOnce.test.js');
    return;
  }
  await import('./manifest.test.js');
  await import('./noteIndex.test.js');
  await import('./diagnostics.test.js');
  await import('./quickFix.test.js');
  await import('./proofreading.test.js');
  await import('./settings.test.js');
  await import('./completion.test.js');
  await import('./codeLens.test.js');
  await import('./scorecard.test.js');
  await import('./preview.test.js');
  await import('./newInterview.test.js');
  await import('./templates.test.js');
  await import('./snippets.test.js');
  await import('./tree.test.js');
  await import('./markAsSent.test.js');
  await import('./delivery.test.js');
  await import('./exportDeadlines.test.js');
  await import('./capture.test.js');
  await import('./settingsAtOnce.test.js');
}
