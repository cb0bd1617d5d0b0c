import * as vscode from 'vscode';

/** The built-in markdown extension's preview, which a browser or a slim build of VS Code may be without. */
const PREVIEW = 'markdown.showPreview';

/** Shows the page of a guideline as the markdown preview renders it; as text where there is no preview. */
export async function openGuideline(rule: string, extensionUri: vscode.Uri): Promise<void> {
  const page = vscode.Uri.joinPath(extensionUri, 'media', 'guidelines', `${rule}.md`);
  const commands = await vscode.commands.getCommands(true);
  await vscode.commands.executeCommand(commands.includes(PREVIEW) ? PREVIEW : 'vscode.open', page);
}
