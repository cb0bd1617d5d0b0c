/** What is offered while a note is written: loaded with the first letter that is typed in one. */
export { offersAt } from '../editor/completion/offersAt.js';
