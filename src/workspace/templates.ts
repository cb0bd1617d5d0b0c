import type * as vscode from 'vscode';
import type { NoteTemplate } from '../templates/template.js';

/** The templates that notes can begin with. */
export class Templates {
  /** @param _folder the workspace folder in which the notes will lie */
  async list(_folder: vscode.Uri): Promise<readonly NoteTemplate[]> {
    const { BUILT_IN_TEMPLATES } = await import('../chunks/templates.js');
    return BUILT_IN_TEMPLATES;
  }
}
