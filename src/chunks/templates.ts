/** What makes notes of templates: loaded with the first command that does, or with the first template that is opened. */
export { planFolder, planNotes } from '../commands/newInterview/plan.js';
export { BUILT_IN_TEMPLATES } from '../templates/builtIn.js';
export { completeTag } from '../templates/completeTag.js';
export { emptyTemplate } from '../templates/emptyTemplate.js';
export { notReplaced } from '../templates/merge.js';
export { findTemplateProblems } from '../templates/problems.js';
export { findFirstGap, replaceMessage } from '../templates/render.js';
export { findTags } from '../templates/tags.js';
export { readTemplate } from '../templates/template.js';
export { valuesOf } from '../templates/valuesOf.js';
export { variableOf } from '../templates/variables.js';
