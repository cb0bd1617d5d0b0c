/** What makes notes of templates: loaded with the first command that does. */
export { planFolder, planNotes } from '../commands/newInterview/plan.js';
export { BUILT_IN_TEMPLATES } from '../templates/builtIn.js';
