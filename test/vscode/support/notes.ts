import * as vscode from 'vscode';

/** A decent note, with what a test puts in. Tests look at the rule that they are about, and at no other. */
export function noteText({ frontMatter = '', greeting = 'Hi Raj,', body = '' } = {}): string {
  return `---
interviewer: Raj Patel
company: Amazon
role: Software Development Engineer II
interviewed: ${new Date(Date.now() - 3_600_000).toISOString()}
topics:
  - idempotent backfills
subject: Thank you for today's conversation
sent:
${frontMatter}---
${greeting}

Thank you for walking me through your idempotent backfills today. I spent last year making backfills idempotent at Corvid, and would love to work on them with your team.
${body}
I look forward to hearing about the next steps.

Best regards,
Alex Kim
`;
}

let count = 0;

/** Writes a file of its own into the workspace, and gives back where. */
export async function writeNote(text: string, name = `note-${++count}.md`): Promise<vscode.Uri> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The URI of a file in the first workspace folder. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need a workspace folder.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** An untitled markdown document. */
export function openUntitled(content: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown', content });
}

/** Opens a note that is a file of its own. */
export async function openNote(text: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(await writeNote(text));
}

/** Replaces the first occurrence of a text in a document. */
export async function replaceIn(
  document: vscode.TextDocument,
  text: string,
  replacement: string,
): Promise<void> {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`"${text}" does not stand in ${document.uri.toString(true)}.`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
  edit.replace(document.uri, range, replacement);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`"${text}" could not be replaced.`);
}
