import * as vscode from 'vscode';
import type { NoteTemplate } from '../templates/template.js';
import { isMarkdown } from './markdownFiles.js';
import type { TemplateFolders } from './templateFolders.js';

/** A template of the person's own, in a file of the workspace. */
export interface OwnTemplate extends NoteTemplate {
  readonly uri: vscode.Uri;
}

export interface TemplateList {
  /** By name. */
  readonly own: readonly OwnTemplate[];
  /** Those that no template of the person's replaces. */
  readonly builtIn: readonly NoteTemplate[];
}

/** The templates that notes can begin with. Their files are read whenever they are asked for: there are few. */
export class Templates {
  readonly #folders: Pick<TemplateFolders, 'of'>;

  constructor(folders: Pick<TemplateFolders, 'of'>) {
    this.#folders = folders;
  }

  /** @param workspaceFolder the one in which the notes lie; without one, there are no templates of the person's own */
  async list(workspaceFolder: vscode.Uri | undefined): Promise<TemplateList> {
    const { BUILT_IN_TEMPLATES, notReplaced, readTemplate } = await import('../chunks/templates.js');
    const files = workspaceFolder ? await this.#files(workspaceFolder) : [];
    const read = async (uri: vscode.Uri): Promise<OwnTemplate[]> => {
      const text = await readText(uri);
      const id = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
      return text === undefined ? [] : [{ ...readTemplate(id, text), uri }];
    };
    const own = (await Promise.all(files.map(read))).flat();
    own.sort((a, b) => a.label.localeCompare(b.label));
    return { own, builtIn: notReplaced(BUILT_IN_TEMPLATES, own) };
  }

  async #files(workspaceFolder: vscode.Uri): Promise<vscode.Uri[]> {
    const folder = this.#folders.of(workspaceFolder);
    try {
      const entries = await vscode.workspace.fs.readDirectory(folder);
      const files = entries.filter(([, type]) => (type & vscode.FileType.File) !== 0);
      return files.map(([name]) => vscode.Uri.joinPath(folder, name)).filter(isMarkdown);
    } catch {
      // The usual case: there is no such folder.
      return [];
    }
  }
}

/** What an editor holds wins over what is on disk; `undefined` where there is nothing to be read. */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
