/** What checks a note: loaded with the first one. */
export { readLanguage } from '../guidelines/language.js';
