// What the benchmarks measure: one bundle, as the extension has it.

export { indexResume } from '../../src/engine.js';
export { check } from '../../src/guidelines/check.js';
export {
  type CheckContext,
  DEFAULT_DEADLINE,
  DEFAULT_LIMITS,
} from '../../src/guidelines/context.js';
export { LANGUAGE_FILES, readLanguage } from '../../src/guidelines/language.js';
export { SentenceIndex } from '../../src/guidelines/sentenceIndex.js';
export { NoteDirectory } from '../../src/guidelines/siblings.js';
export { type Note, parseNote } from '../../src/note/note.js';
