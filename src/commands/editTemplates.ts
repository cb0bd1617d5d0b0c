import * as vscode from 'vscode';
import type { NoteTemplate } from '../templates/template.js';
import { noteFileName } from '../workspace/fileName.js';
import type { TemplateFolders } from '../workspace/templateFolders.js';
import type { OwnTemplate, Templates } from '../workspace/templates.js';
import { chooseFolder } from './chooseFolder.js';
import { type TemplateItem, templateItems } from './chooseTemplate.js';
import type { Command } from './command.js';

const NEW_TEMPLATE: TemplateItem = { label: '$(add) New Template…', alwaysShow: true };

/**
 * Opens a template to be edited. The first time, the built-in ones are copied to the workspace's template folder, where
 * they take the place of the built-in ones; files that are there stay untouched.
 */
export class EditTemplates implements Command {
  readonly #folders: TemplateFolders;
  readonly #templates: Templates;

  constructor(folders: TemplateFolders, templates: Templates) {
    this.#folders = folders;
    this.#templates = templates;
  }

  async execute(): Promise<void> {
    const folder = await chooseFolder(
      'The templates of which folder do you want to edit?',
      'Templates are files in a folder',
    );
    if (!folder) return;
    try {
      const uri = await this.#choose(folder.uri);
      if (uri) await vscode.window.showTextDocument(uri, { preview: false });
    } catch (error) {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  }

  async #choose(workspaceFolder: vscode.Uri): Promise<vscode.Uri | undefined> {
    const folder = this.#folders.of(workspaceFolder);
    const { own, builtIn } = await this.#templates.list(workspaceFolder);
    if (own.length === 0) await copy(builtIn, folder);
    const items = templateItems(await this.#templates.list(workspaceFolder));
    const chosen = await vscode.window.showQuickPick([...items, NEW_TEMPLATE], {
      title: 'Edit Templates',
      placeHolder: 'Which template do you want to edit? A built-in one is copied first.',
      matchOnDetail: true,
    });
    if (chosen === NEW_TEMPLATE) return createTemplate(folder);
    const template: NoteTemplate | OwnTemplate | undefined = chosen?.template;
    if (!template) return undefined;
    if ('uri' in template) return template.uri;
    await copy([template], folder);
    return fileOf(template, folder);
  }
}

function fileOf({ id }: NoteTemplate, folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, `${id}.md`);
}

/** Files that are there are left as they are. */
async function copy(templates: readonly NoteTemplate[], folder: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const template of templates) {
    edit.createFile(fileOf(template, folder), {
      contents: new TextEncoder().encode(template.text),
      overwrite: false,
      ignoreIfExists: true,
    });
  }
  await apply(edit, folder);
}

async function createTemplate(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const name = await vscode.window.showInputBox({
    title: 'New Template',
    prompt: 'What shall it be called?',
    placeHolder: 'Second Round',
    validateInput: (value) => (value.trim() === '' ? 'Give it a name.' : undefined),
  });
  if (name === undefined) return undefined;
  const { emptyTemplate } = await import('../chunks/templates.js');
  const taken = (await vscode.workspace.fs.readDirectory(folder)).map(([file]) => file);
  const uri = vscode.Uri.joinPath(folder, noteFileName(name, taken));
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(emptyTemplate(name.trim())), overwrite: false });
  await apply(edit, folder);
  return uri;
}

async function apply(edit: vscode.WorkspaceEdit, folder: vscode.Uri): Promise<void> {
  if (await vscode.workspace.applyEdit(edit)) return;
  const path = vscode.workspace.asRelativePath(folder);
  throw new Error(`The templates could not be written to ${path}. Can you write there?`);
}
