import type { NoteTemplate } from '../../templates/template.js';
import type { TemplateList } from '../../workspace/templates.js';
import { chooseTemplate } from '../chooseTemplate.js';
import { BACK, type Step } from '../steps.js';

/** @param templates are read when they are asked for: the person may write one in the meantime */
export function templateStep<A extends { readonly template: NoteTemplate | undefined }>(
  templates: (answers: A) => Promise<TemplateList>,
): Step<A> {
  return {
    async ask(answers, position) {
      const question = 'Which template shall the notes begin with?';
      const chosen = await chooseTemplate(question, () => templates(answers), position);
      return chosen === undefined || chosen === BACK ? chosen : { ...answers, template: chosen };
    },
  };
}
