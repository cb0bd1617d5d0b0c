import * as vscode from 'vscode';

/** Shows the page of a guideline; takes its id. */
export const OPEN_GUIDELINE = 'afterword.openGuideline';

/** What a finding's rule id links to: the command, as a link to the page itself would show its markdown source. */
export function guidelineLink(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: 'command', path: OPEN_GUIDELINE, query: JSON.stringify([rule]) });
}
