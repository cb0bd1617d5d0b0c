import * as vscode from 'vscode';
import type { NoteTemplate } from '../templates/template.js';
import type { OwnTemplate, TemplateList } from '../workspace/templates.js';
import { askChoice } from './quickInput.js';
import { BACK, type Outcome, type Position } from './steps.js';

export interface TemplateItem extends vscode.QuickPickItem {
  readonly template?: NoteTemplate | OwnTemplate;
}

/** The rows of a list of templates: the person's own first, the built-in ones below. */
export function templateItems({ own, builtIn }: TemplateList): TemplateItem[] {
  const heading = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const row = (template: NoteTemplate) => ({ label: template.label, detail: template.detail, template });
  if (own.length === 0) return builtIn.map(row);
  return [
    heading('your own'),
    ...own.map(row),
    ...(builtIn.length > 0 ? [heading('built in')] : []),
    ...builtIn.map(row),
  ];
}

/** Asks for a template of which a note can be made: one that has a mistake is named, and asked about again. */
export async function chooseTemplate(
  placeholder: string,
  templates: () => Promise<TemplateList>,
  position: Position,
): Promise<Outcome<NoteTemplate>> {
  for (;;) {
    const chosen = await askChoice(placeholder, templateItems(await templates()), position);
    if (chosen === undefined || chosen === BACK) return chosen;
    if (chosen.template && (await isUsable(chosen.template))) return chosen.template;
  }
}

async function isUsable(template: NoteTemplate | OwnTemplate): Promise<boolean> {
  const { findTemplateProblems } = await import('../chunks/templates.js');
  const mistake = findTemplateProblems(template.text).find(({ severity }) => severity === 'error');
  if (!mistake) return true;
  void report(template, mistake.message);
  return false;
}

async function report(template: NoteTemplate | OwnTemplate, mistake: string): Promise<void> {
  const open = 'Open Template';
  const message = `The template "${template.label}" has a mistake. ${mistake.replaceAll('`', '')}`;
  const answer = await vscode.window.showErrorMessage(message, ...('uri' in template ? [open] : []));
  if (answer === open && 'uri' in template) await vscode.window.showTextDocument(template.uri);
}
