/** What checks a note: loaded with the first one. */
export { RULE_IDS, RULES } from '../guidelines/catalogue.js';
export { check } from '../guidelines/check.js';
export { readLanguage } from '../guidelines/language.js';
