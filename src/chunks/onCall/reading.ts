/** What reads the text of a note, and knows the letters of all scripts: loaded with the first one. */
export { wrappedLines } from '../../delivery/lineWraps.js';
export { findPlaceholders } from '../../guidelines/specificity/placeholder.js';
export { contentStems, isCourtesy } from '../../guidelines/vocabulary.js';
export { parseBody } from '../../note/body.js';
export { parseMailbox } from '../../note/mailbox.js';
export { greetingName, nameKey, parsePersonName } from '../../note/personName.js';
export { readPlainEntries } from '../../note/plainFrontMatter.js';
export { findWords } from '../../note/sentences.js';
